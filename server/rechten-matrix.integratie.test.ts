import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Databank, openDatabank } from "#db/databank";
import { maakProefDatabase, type ProefDatabase } from "#db/proef-database";
import { LIJSTEN, OP_CASUS } from "./proef/aanroepen.ts";
import { type Cel, roepAan } from "./proef/matrix/cel.ts";
import { COLLEGA, NIVEAUS, ROLLEN, TOESTANDEN } from "./proef/matrix/rollen.ts";
import {
  leesTabel,
  mag,
  schrijfTabel,
  sleutel,
  sleutelVan,
  type Uitslag,
} from "./proef/matrix/tabel.ts";
import { type Combinatie, maakToneel, type Toneel } from "./proef/matrix/toneel.ts";
import { schrijfUitleg } from "./proef/matrix/uitleg.ts";
import { beoordeelCel } from "./proef/matrix/verwacht.ts";
import { RECHTEN } from "./proef/rechten.ts";
import { maakOrakel, type Orakel } from "./proef/wereld/orakel.ts";
import type { Rijen } from "./proef/wereld/vormen.ts";

/** Writes the table anew; `greep` only what `npm test` holds against it. */
const SCHRIJF = process.env.REGIE_RECHTEN ?? "";
const DOCS = new URL("../docs/", import.meta.url);
const bestand = (naam: string) => new URL(naam, DOCS);

/** Each niveau once, in the states that differ most; the whole product is for `npm run test:zwaar` and `npm run rechten`. */
const GREEP: Combinatie[] = [
  { niveau: 1, toestand: "geen" },
  { niveau: 2, toestand: "afgesloten" },
  { niveau: 3, toestand: "triage" },
  { niveau: 4, toestand: "spoed" },
  { niveau: 5, toestand: "geaccepteerd" },
];
const HEEL = SCHRIJF === "heel" || process.env.REGIE_ZWAAR === "1";
const COMBINATIES: Combinatie[] = HEEL
  ? TOESTANDEN.flatMap((toestand) => NIVEAUS.map((niveau) => ({ niveau, toestand })))
  : GREEP;

let proef: ProefDatabase;
let db: Databank;
let rijen: Rijen;
let orakel: Orakel;
let toneel: Toneel[];
const uitslagen: Uitslag[] = [];

beforeAll(async () => {
  proef = await maakProefDatabase();
  db = openDatabank(proef.url, 2);
  const eigenaar = openDatabank(proef.eigenaarUrl, 1);
  ({ toneel, rijen } = await maakToneel(eigenaar, COMBINATIES));
  orakel = maakOrakel(rijen, new Date());
  await eigenaar.$client.end();
});
afterAll(async () => {
  await db.$client.end();
  await proef.sluit();
});

const woord = (cel: Cel): string =>
  cel.uitkomst === "mag" && cel.velden.length > 0 ? `mag: ${cel.velden.join(" ")}` : cel.uitkomst;

/** Every procedure about one casus as this person; returns what the oracle objects to. */
async function vraagAlles(t: Toneel, { rol, plek }: (typeof ROLLEN)[number]): Promise<string[]> {
  const bezwaren: string[] = [];
  const { casusId } = t;
  const doel = { ...t.doel, persoonId: t.spelers[COLLEGA[plek] ?? "ontvanger_persoon"].id };
  const geval = { r: rijen, orakel, casusId, ...doel, mensId: t.spelers[rol].id };
  await db
    .transaction(async (tx) => {
      for (const [procedure, roep] of Object.entries(OP_CASUS)) {
        const cel = await roepAan(tx, t.sessies[rol], (a) => roep(a, doel));
        const [type, soort, vanaf] = RECHTEN[procedure]!.split(" ") as [string, string, string];
        const fout = beoordeelCel(procedure, { type, soort, vanaf }, geval, cel);
        const waar = sleutel(procedure, rol, t.toestand, t.niveau);
        bezwaren.push(...fout.map((f) => `${waar}: ${woord(cel)}, ${f}`));
        uitslagen.push({ ...t, procedure, rol, uitkomst: woord(cel) });
      }
      for (const [procedure, roep] of Object.entries(LIJSTEN)) {
        const cel = await roepAan(tx, t.sessies[rol], (a) => roep(a));
        const noemt = JSON.stringify(cel.antwoord).includes(doel.casusnummer);
        uitslagen.push({
          ...t,
          procedure,
          rol,
          uitkomst: noemt ? "mag: noemt de casus" : "noemt de casus niet",
        });
      }
      tx.rollback();
    })
    .catch((fout: Error) => {
      if (fout.constructor.name !== "TransactionRollbackError") throw fout;
    });
  return bezwaren;
}

describe("de matrix van rechten", () => {
  test.each(COMBINATIES.map((c, i) => [c.niveau, c.toestand, i] as const))(
    "is op niveau %i, overdracht %s, wat het orakel zegt",
    { timeout: 900_000 },
    async (_niveau, _toestand, i) => {
      const bezwaren: string[] = [];
      for (const rol of ROLLEN) bezwaren.push(...(await vraagAlles(toneel[i]!, rol)));
      expect(bezwaren).toEqual([]);
    },
  );

  const tabelTest = "is wat in docs/rechten staat: een recht verandert alleen samen met die tabel";
  test(tabelTest, { timeout: 900_000 }, () => {
    if (SCHRIJF) {
      mkdirSync(bestand("rechten"), { recursive: true });
      const { tabel, legenda } = schrijfTabel(uitslagen);
      writeFileSync(bestand("rechten/matrix.csv"), tabel);
      writeFileSync(bestand("rechten/uitkomsten.csv"), legenda);
      writeFileSync(bestand("rechten.md"), schrijfUitleg(uitslagen));
    }
    const lees = (naam: string) => readFileSync(bestand(naam), "utf8");
    const afgesproken = leesTabel(lees("rechten/matrix.csv"), lees("rechten/uitkomsten.csv"));
    const anders = uitslagen.flatMap((u) => {
      const waar = sleutelVan(u);
      const was = afgesproken.get(waar) ?? "staat er niet";
      return was === u.uitkomst ? [] : [`${waar}: ${u.uitkomst} (afgesproken: ${was})`];
    });
    expect(anders, "klopt dit, maak de tabel dan opnieuw met: npm run rechten").toEqual([]);
    const procedures = new Set([...afgesproken.keys()].map((k) => k.split(" ")[0]!));
    expect([...procedures].toSorted()).toEqual(
      [...Object.keys(OP_CASUS), ...Object.keys(LIJSTEN)].toSorted(),
    );
    const toegestaan = [...afgesproken.values()].filter(mag).length;
    expect(lees("rechten.md")).toContain(
      `**${afgesproken.size} cellen, waarvan ${toegestaan} toegestaan.**`,
    );
  });
});
