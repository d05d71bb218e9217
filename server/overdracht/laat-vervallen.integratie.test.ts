import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  afschaling,
  beoordeelNaar3,
  openInvoer,
  voorstelCasusregie,
  voorstelNaar3,
} from "#db/voorbeeldregio/proef-invoer";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

type Voorstel = Omit<Parameters<Aanroeper["overdracht"]["stelVoor"]>[0], "sleutel">;
type Persoon = { id: string; organisatieId: string };
let regio: Proefregio;
let noord: Aanroeper;
let oost: Aanroeper;
let maaike: Persoon;
let emre: Persoon;

const metSleutel = <T>(invoer: T) => ({ ...invoer, sleutel: randomUUID() });
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
  regio = await maakProefregio();
  noord = await regio.als("coordinator.noord");
  oost = await regio.als("coordinator.rvt-oost");
  maaike = await regio.persoon("coordinator.noord");
  emre = await regio.persoon("professional1.rvt-oost");
});
afterAll(() => regio.sluit());

test("een overdracht van casusregie vervalt als die casusregie met iets anders meeging; beide kanten horen het", async () => {
  const { werkgebieden } = await noord.casus.bereidVoor({});
  const geopend = await noord.casus.open(metSleutel(openInvoer(maaike.id, werkgebieden[0]!.id)));
  const casusnummer = geopend.casusnummer!;
  const stelVoor = async (wie: Aanroeper, wat: Voorstel, gezienVolgnr = 2) =>
    (await wie.overdracht.stelVoor(metSleutel({ ...wat, gezienVolgnr }))).overdrachtId!;

  await noord.beoordeling.legVast(metSleutel(beoordeelNaar3(casusnummer, "overdracht")));
  const heen = await stelVoor(noord, voorstelNaar3(casusnummer, emre.organisatieId), 1);
  await accepteer(oost, heen, emre.id);
  const mee = await stelVoor(noord, voorstelCasusregie(casusnummer, emre.organisatieId));
  await accepteer(oost, mee, emre.id);
  const { organisatieId: ggz } = await regio.persoon("coordinator.ggz");
  const open = await stelVoor(oost, voorstelCasusregie(casusnummer, ggz));

  // At niveau 2 the veiligheidsteam is no part of the inzet: its casusregie goes along.
  const terug = beoordeelNaar3(casusnummer, "overdracht", 2);
  await oost.beoordeling.legVast(
    metSleutel({
      ...terug,
      antwoorden: { ...terug.antwoorden, signalen_van_onveiligheid: "nee" as const },
      besluit: 2 as const,
      afschaling: afschaling(),
    }),
  );
  const omlaag = { ...voorstelNaar3(casusnummer, maaike.organisatieId), niveauNaar: 2 as const };
  await accepteer(noord, await stelVoor(oost, omlaag), maaike.id, true);

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
