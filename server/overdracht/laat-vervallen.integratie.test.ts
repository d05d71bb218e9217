import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  beoordeelTerugNaar2,
  voorstelCasusregie,
  voorstelNaar3,
  voorstelTerugNaar2,
} from "#db/voorbeeldregio/proef-invoer";
import { metSleutel } from "../proef/nieuwe-casus.ts";
import { maakOverdrachtproef, openCasusNaar3 } from "../proef/overdrachtproef.ts";
import type { Aanroeper, Persoon, Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

type Voorstel = Omit<Parameters<Aanroeper["overdracht"]["stelVoor"]>[0], "sleutel">;
let regio: Proefregio;
let noord: Aanroeper;
let oost: Aanroeper;
let maaike: Persoon;
let emre: Persoon;

const accepteer = (wie: Aanroeper, overdrachtId: string, regisseurId: string, casusregie = false) =>
  wie.overdracht.accepteer(
    metSleutel({
      overdrachtId,
      regisseurId,
      vorigeHouder: "stand" as const,
      casusregisseurId: casusregie ? regisseurId : null,
    }),
  );

beforeAll(async () => {
  ({ regio, noord, oost, maaike, emre } = await maakOverdrachtproef());
});
afterAll(() => regio.sluit());

test("een overdracht van casusregie vervalt als die casusregie met iets anders meeging; beide kanten horen het", async () => {
  const casusnummer = await openCasusNaar3(noord);
  const stelVoor = async (wie: Aanroeper, wat: Voorstel, gezienVolgnr = 2) =>
    (await wie.overdracht.stelVoor(metSleutel({ ...wat, gezienVolgnr }))).overdrachtId!;

  const heen = await stelVoor(noord, voorstelNaar3(casusnummer, emre.organisatieId), 1);
  await accepteer(oost, heen, emre.id);
  const mee = await stelVoor(noord, voorstelCasusregie(casusnummer, emre.organisatieId));
  await accepteer(oost, mee, emre.id);
  const { organisatieId: ggz } = await regio.persoon("coordinator.ggz");
  const open = await stelVoor(oost, voorstelCasusregie(casusnummer, ggz));

  // At niveau 2 the veiligheidsteam is no part of the inzet: its casusregie goes along.
  await oost.beoordeling.legVast(metSleutel(beoordeelTerugNaar2(casusnummer, "overdracht")));
  const terug = await stelVoor(oost, voorstelTerugNaar2(casusnummer, maaike.organisatieId));
  await accepteer(noord, terug, maaike.id, true);

  const [stand] = await regio.eigenaar.execute<{ status: string }>(
    sql`select status from overdracht where id = ${open}`,
  );
  expect(stand!.status).toBe("vervallen");
  const coordinator = await regio.als("coordinator.ggz");
  expect(await weigeringVan(accepteer(coordinator, open, maaike.id))).toBe("al_afgehandeld");
  for (const wie of [coordinator, oost])
    expect((await wie.bericht.lijst({})).rijen.map((b) => b.zin)).toContainEqual(
      expect.stringMatching(`${casusnummer}: .*casusregie.* vervallen`),
    );
});
