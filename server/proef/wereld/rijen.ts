import { sql } from "drizzle-orm";
import type { Databank, Transactie } from "#db/databank";

type Moment = string;

/** Rows as they stand in the tables, by the names of the columns: what the oracle reads, and what a world is made of. */
export type Rijen = {
  werkgebied: { id: string; naam: string; gemeente: string }[];
  organisatie: {
    id: string;
    naam: string;
    korte_naam: string;
    soort: string;
    telefoon: string;
  }[];
  organisatie_werkgebied: { organisatie_id: string; werkgebied_id: string }[];
  gebruiker: {
    id: string;
    organisatie_id: string;
    naam: string;
    email: string;
    telefoon: string;
    functies: string[];
    profiel: string | null;
  }[];
  sessie: { id: string; gebruiker_id: string }[];
  vervanging: {
    id: string;
    vervangen_id: string;
    vervanger_id: string;
    van: Moment;
    tot: Moment;
    ingesteld_door: string;
  }[];
  casus: {
    id: string;
    casusnummer: string;
    werkgebied_id: string;
    grondslag: string;
    geopend_op: Moment;
    laatst_gewijzigd_op: Moment;
    afgesloten_op: Moment | null;
  }[];
  gebeurtenis: {
    id: string;
    casus_id: string;
    soort: string;
    op: Moment;
    gebruiker_id: string;
    gebruiker_naam: string;
    functies: string[];
    organisatie_id: string;
    organisatie_naam: string;
    grond: string;
    kaartversie: string;
    gegevens: { teksten?: { id: string; sha256: string }[]; overdrachtId?: string };
  }[];
  tekst: {
    id: string;
    casus_id: string;
    soort: string;
    inhoud: string;
    sha256: string;
    bron_organisatie_id: string;
    opgesteld_door: string;
    opgesteld_op: Moment;
    categorie: string;
    grondslag: string;
    voorwaarde: string;
    bewaren_tot: string;
  }[];
  afsluiting: {
    id: string;
    casus_id: string;
    reden: string;
    toelichting_id: string;
    niveau: number;
    organisatie_id: string;
    gebruiker_id: string;
    terugval_tot: string;
    gebeurtenis_id: string;
    op: Moment;
  }[];
  tekst_organisatie: {
    tekst_id: string;
    organisatie_id: string;
    casus_id: string;
    sinds: Moment;
  }[];
  huishouden: { casus_id: string; aanduiding: string; woonplaats: string }[];
  huishoudlid: {
    id: string;
    casus_id: string;
    naam: string;
    rol: string;
    leeftijdsgroep: string;
    volgnr: number;
  }[];
  niveau_stap: {
    casus_id: string;
    volgnr: number;
    niveau: number;
    sinds: Moment;
    aard: string;
    vorig_sinds: Moment | null;
    gebeurtenis_id: string;
    kaartversie: string;
  }[];
  regie_stap: RegieStap[];
  overdracht: Overdracht[];
  overdracht_inhoud: {
    overdracht_id: string;
    onderdeel: string;
    casus_id: string;
    zicht_vanaf: string;
    tekst_id: string;
  }[];
  overdracht_antwoord: {
    overdracht_id: string;
    casus_id: string;
    casusnummer: string;
    van_organisatie_id: string;
    organisatie_id: string;
    gebruiker_id: string;
    antwoord: string;
    reden: string | null;
    toelichting_id: string;
    op: Moment;
  }[];
  betrokkenheid: {
    id: string;
    casus_id: string;
    gebruiker_id: string;
    zicht: string;
    doel: string;
    afwijking: boolean;
    van: Moment;
    tot: Moment | null;
  }[];
  leesrecht: {
    id: string;
    casus_id: string;
    overdracht_id: string;
    organisatie_id: string;
    gebruiker_id: string | null;
    van: Moment;
    tot: Moment | null;
  }[];
  noodtoegang: {
    id: string;
    casus_id: string;
    casusnummer: string;
    gebruiker_id: string;
    reden_id: string;
    gebeurtenis_id: string;
    van: Moment;
    tot: Moment;
    beoordelen_voor: Moment;
  }[];
  uitsluiting: {
    id: string;
    casus_id: string;
    gebruiker_id: string;
    door_zichzelf: boolean;
    van: Moment;
    tot: Moment | null;
  }[];
  zicht_vraag: {
    id: string;
    casus_id: string;
    persoon_id: string;
    gevraagd_door: string;
    gebeurtenis_id: string;
    op: Moment;
    antwoord: string | null;
    beantwoord_op: Moment | null;
  }[];
  journaal: Item[];
  doel: Item[];
  actie: (Item & { gebruiker_id: string; voor: string })[];
  veiligheidsafspraak: (Item & { controle_dagen: number })[];
  bericht: {
    id: string;
    ontvanger_id: string;
    gebeurtenis_id: string;
    casus_id: string;
    casusnummer: string;
    soort: string;
    gegevens: { overdrachtId?: string };
    op: Moment;
  }[];
};
export type RegieStap = {
  casus_id: string;
  soort: string;
  volgnr: number;
  organisatie_id: string | null;
  persoon_id: string | null;
  sinds: Moment;
  aard: string;
  vorig_sinds: Moment | null;
  overdracht_id: string | null;
  gebeurtenis_id: string;
  kaartversie: string;
};
export type Overdracht = {
  id: string;
  casus_id: string;
  soort: string;
  status: string;
  vanaf_volgnr: number;
  van_organisatie_id: string;
  van_gebruiker_id: string;
  naar_organisatie_id: string;
  naar_persoon_id: string | null;
  niveau_van: number;
  niveau_naar: number;
  spoed: boolean;
  triage_vrij_op: Moment | null;
  voorgesteld_op: Moment;
  termijn_op: Moment;
  afgehandeld_op: Moment | null;
};
type Item = { id: string; casus_id: string; tekst_id: string; gebeurtenis_id: string; op: Moment };
type Tabel = keyof Rijen;

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

/** The rows that stand in a database now. */
export async function leesRijen(eigenaar: Databank): Promise<Rijen> {
  const rijen = legeRijen();
  for (const tabel of TABELLEN) {
    const [uit] = await eigenaar.execute<{ alle: never[] }>(
      sql`select coalesce(json_agg(t), '[]') as alle from ${sql.identifier(tabel)} t`,
    );
    rijen[tabel] = uit!.alle;
  }
  return rijen;
}
