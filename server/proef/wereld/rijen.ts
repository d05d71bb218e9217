import { sql } from "drizzle-orm";
import type { Transactie } from "#db/databank";
import type { Rijen, Tabel } from "./vormen.ts";

/** In an order in which each row finds what it refers to. */
const TABELLEN: readonly Tabel[] = [
  "werkgebied",
  "organisatie",
  "organisatie_werkgebied",
  "gebruiker",
  "sessie",
  "vervanging",
  "casus",
  "gebeurtenis",
  "tekst",
  "tekst_organisatie",
  "afsluiting",
  "huishouden",
  "huishouden_adres",
  "huishoudlid",
  "niveau_stap",
  "regie_stap",
  "overdracht",
  "overdracht_inhoud",
  "overdracht_antwoord",
  "betrokkenheid",
  "leesrecht",
  "noodtoegang",
  "uitsluiting",
  "zicht_vraag",
  "consult",
  "journaal",
  "doel",
  "actie",
  "veiligheidsafspraak",
  "bericht",
];

export const legeRijen = (): Rijen =>
  Object.fromEntries(TABELLEN.map((tabel) => [tabel, []])) as unknown as Rijen;

async function voegIn(tx: Transactie, tabel: string, rijen: object[]): Promise<void> {
  const [eerste] = rijen;
  if (!eerste) return;
  const kolommen = sql.join(
    Object.keys(eerste).map((kolom) => sql`${sql.identifier(kolom)}`),
    sql`, `,
  );
  const naam = sql.identifier(tabel);
  await tx.execute(
    sql`insert into ${naam} (${kolommen}) select ${kolommen} from json_populate_recordset(null::${naam}, ${JSON.stringify(rijen)}::text::json)`,
  );
}

/** Writes them as the owner. A regie stap comes after the overdracht that caused it, and before those that start from it. */
export async function schrijfRijen(tx: Transactie, rijen: Rijen): Promise<void> {
  for (const tabel of TABELLEN) {
    if (tabel === "regie_stap") await schrijfRegie(tx, rijen);
    else if (tabel !== "overdracht") await voegIn(tx, tabel, rijen[tabel]);
  }
}

async function schrijfRegie(tx: Transactie, { regie_stap, overdracht }: Rijen): Promise<void> {
  const volgnrs = [...new Set(regie_stap.map((s) => s.volgnr))].toSorted();
  for (const volgnr of volgnrs) {
    const stappen = regie_stap.filter((s) => s.volgnr === volgnr);
    await voegIn(tx, "regie_stap", stappen);
    const vanaf = overdracht.filter((o) => o.vanaf_volgnr === volgnr);
    await voegIn(tx, "overdracht", vanaf);
  }
}
