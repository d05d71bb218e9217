import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { leesGeheimAdres } from "#db/huishouden";
import { LIJSTEN, OP_CASUS } from "../proef/aanroepen.ts";
import { type Huis, type Huishoudproef, maakHuishoudproef } from "../proef/huishoudproef.ts";
import type { Aanroeper, Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";
import { telRijen, zonderBewaking } from "../proef/zonder-bewaking.ts";
import { appRouter } from "../router.ts";

let proef: Huishoudproef;
let regio: Proefregio;
let regisseur: Aanroeper;
let casusregisseur: Aanroeper;
let huis: Huis;
let casusnummer: string;

beforeAll(async () => {
  proef = await maakHuishoudproef();
  ({ regio, regisseur, casusregisseur } = proef);
});
afterAll(() => regio.sluit());
beforeEach(async () => {
  huis = await proef.nieuw();
  ({ casusnummer } = huis);
});

describe("een geheim adres", () => {
  const GEHEIM = { straat: "Schuilkade", huisnummer: "77 geheim", postcode: "9999 ZZ" };
  const verstop = () => regisseur.huishouden.legAdresVast(huis.bij({ ...GEHEIM, geheim: true }));
  const keren = async () => {
    const [rij] = await regio.eigenaar.execute<{ n: number }>(sql`
      select count(*)::int as n from inzage i join casus c on c.id = i.casus_id
       where c.casusnummer = ${casusnummer} and i.soort = 'geheim_adres_bekijken'`);
    return rij!.n;
  };

  test("komt er één voor één uit, en elke keer wordt vastgelegd", async () => {
    const niets = regisseur.huishouden.geheimAdres({ casusnummer });
    expect(await weigeringVan(niets)).toBe("niet_gevonden");
    await verstop();
    expect(await regisseur.huishouden.geheimAdres({ casusnummer })).toEqual(GEHEIM);
    const ggz = await huis.betrek("lezen");
    expect(await ggz.huishouden.geheimAdres({ casusnummer })).toEqual(GEHEIM);
    expect(await keren()).toBe(2);
  });

  test("staat in geen enkel ander antwoord", async () => {
    await verstop();
    const { procedures } = appRouter._def as unknown as {
      procedures: Record<string, { _def: { type: string } }>;
    };
    const lezingen = Object.keys(OP_CASUS).filter(
      (naam) => procedures[naam]!._def.type === "query" && naam !== "huishouden.geheimAdres",
    );
    const doel = { casusnummer, overdrachtId: "", persoonId: "", organisatieId: "", itemId: "" };
    const antwoorden: unknown[] = [
      await regio.eigenaar.execute(sql`select gegevens from gebeurtenis`),
      await regio.eigenaar.execute(sql`select gegevens from bericht`),
      await regio.eigenaar.execute(sql`select * from inzage`),
    ];
    for (const naam of lezingen)
      antwoorden.push(await OP_CASUS[naam]!(regisseur, doel).catch(() => null));
    for (const lijst of Object.values(LIJSTEN))
      antwoorden.push(await lijst(await regio.als("coordinator.noord")));
    const alles = JSON.stringify(antwoorden);
    for (const deel of Object.values(GEHEIM)) expect(alles.includes(deel), deel).toBe(false);
    expect(await huis.bekijk()).toMatchObject({ huishouden: { adres: null, geheimAdres: true } });
  });

  test("geeft ook de databank niet zonder de inzageregel van dat moment", async () => {
    await verstop();
    await regisseur.huishouden.geheimAdres({ casusnummer });
    const [{ id } = { id: "" }] = await regio.eigenaar.execute<{ id: string }>(
      sql`select id from casus where casusnummer = ${casusnummer}`,
    );
    const gezien = await zonderBewaking(regio, "professional1.noord", async (tx) => [
      await leesGeheimAdres(tx, id),
      await telRijen(tx, "huishouden_adres", sql`t.casus_id = ${id}`),
    ]);
    expect(gezien).toEqual([null, 0]);
    const vreemd = await zonderBewaking(regio, "coordinator.zuid", async (tx) => {
      const [rij] = await tx.execute<{ geheim: boolean }>(
        sql`select heeft_geheim_adres(${id}) as geheim`,
      );
      return rij!.geheim;
    });
    expect(vreemd).toBe(false);
  });

  test("dat niet meer geheim is, staat weer bij het huishouden", async () => {
    await verstop();
    await casusregisseur.huishouden.legAdresVast(
      huis.bij({ ...GEHEIM, postcode: "9999zz", geheim: false }),
    );
    expect((await huis.bekijk()).huishouden).toMatchObject({ adres: GEHEIM, geheimAdres: false });
  });
});
