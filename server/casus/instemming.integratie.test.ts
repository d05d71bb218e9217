import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";
import { telRijen, zonderBewaking } from "../proef/zonder-bewaking.ts";

/** Was at Noord when the item was recorded, and went to Oost afterwards. */
const HUISHOUDEN = "Huishouden Oskamp-Bilgin";
const GEHEIM = "Vader wil niet dat dit verder gaat";

let regio: Proefregio;
let casusnummer: string;
let casusId: string;

beforeAll(async () => {
  regio = await maakProefregio();
  ({ id: casusId, casusnummer } = await regio.casusVan(HUISHOUDEN));
});
afterAll(() => regio.sluit());

/** The texts in the journaal as this person gets them, with or without row level security. */
async function journaalVan(adres: string, op = regio.db): Promise<string[]> {
  const aanroeper = await regio.als(adres, op);
  const beeld = await aanroeper.casus.bekijk({ casusnummer });
  if (beeld.beeld !== "volledig") throw new Error(`${adres} does not read this casus`);
  return beeld.journaal.map((j) => j.inhoud ?? "");
}

const bevatGeheim = (teksten: string[]) => teksten.some((t) => t.includes(GEHEIM));

describe("een notitie waarvoor instemming nodig is", () => {
  test("lezen de organisaties die er toen bij waren", async () => {
    expect(bevatGeheim(await journaalVan("professional1.noord"))).toBe(true);
    expect(bevatGeheim(await journaalVan("professional3.noord"))).toBe(true);
  });

  test("leest een organisatie die er later bij kwam niet, ook niet met regie", async () => {
    const journaal = await journaalVan("professional1.rvt-oost");
    expect(journaal.length).toBeGreaterThan(0);
    expect(bevatGeheim(journaal)).toBe(false);
    expect(bevatGeheim(await journaalVan("coordinator.rvt-oost"))).toBe(false);
  });

  test("dat doet de bewaking ook zonder regels per rij", async () => {
    expect(bevatGeheim(await journaalVan("professional1.rvt-oost", regio.eigenaar))).toBe(false);
    expect(bevatGeheim(await journaalVan("professional1.noord", regio.eigenaar))).toBe(true);
  });

  test("dat doen de regels per rij ook zonder bewaking", async () => {
    const geheim = sql`t.casus_id = ${casusId} and t.voorwaarde = 'instemming_nodig'`;
    const tel = (adres: string) =>
      zonderBewaking(regio, adres, (tx) => telRijen(tx, "tekst", geheim));
    expect(await tel("professional1.noord")).toBe(1);
    expect(await tel("professional1.rvt-oost")).toBe(0);
  });

  test("geeft alleen een coördinator van de bron door, en daarna leest wie er nu is haar ook", async () => {
    const bron = await regio.als("coordinator.noord");
    const [tekst, ...rest] = await bron.item.nietDoorgegeven({ casusnummer });
    expect(rest).toEqual([]);
    expect(tekst).toMatchObject({ wacht: ["Regionaal veiligheidsteam Oost"] });
    const geefDoor = (wie: typeof bron) =>
      wie.item.geefDoor({ casusnummer, sleutel: randomUUID(), tekstId: tekst!.tekstId });
    const oost = await regio.als("coordinator.rvt-oost");
    expect(await oost.item.nietDoorgegeven({ casusnummer })).toEqual([]);
    expect(await weigeringVan(geefDoor(oost))).toBe("niet_gevonden");
    const collega = await regio.als("professional1.noord");
    expect(await weigeringVan(geefDoor(collega))).toBe("geen_bevoegdheid");
    await geefDoor(bron);
    expect(bevatGeheim(await journaalVan("professional1.rvt-oost"))).toBe(true);
    expect(await bron.item.nietDoorgegeven({ casusnummer })).toEqual([]);
  });

  test("van de nieuwe regisseur leest de vorige, want die is er nog bij", async () => {
    const emre = await regio.als("professional1.rvt-oost");
    await emre.casus.noteer({
      casusnummer,
      inhoud: "Alleen voor wie er nu bij is.",
      voorwaarde: "instemming_nodig",
      sleutel: randomUUID(),
    });
    expect(await journaalVan("professional1.noord")).toContain("Alleen voor wie er nu bij is.");
    expect(await journaalVan("professional1.rvt-oost")).toContain("Alleen voor wie er nu bij is.");
  });
});
