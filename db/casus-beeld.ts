import { and, asc, desc, eq, getTableColumns, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Functie, Niveau, RegieSoort, ToegangGrond, Zicht } from "#regiekaart/begrippen";
import type { GebeurtenisSoort } from "#regiekaart/berichten";
import type { Transactie } from "./databank.ts";
import { casus } from "./schema/casus.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { gebeurtenis, niveauStap, regieStap } from "./schema/geschiedenis.ts";
import { organisatie, werkgebied } from "./schema/organisatie.ts";
import { overdracht } from "./schema/overdracht.ts";
import { tekst } from "./schema/tekst.ts";
import { magTekstZien } from "./tekst.ts";

const ORGANISATIE = {
  id: organisatie.id,
  naam: organisatie.naam,
  korteNaam: organisatie.korteNaam,
  soort: organisatie.soort,
  telefoon: organisatie.telefoon,
};
const PERSOON = {
  id: gebruiker.id,
  naam: gebruiker.naam,
  profiel: gebruiker.profiel,
  telefoon: gebruiker.telefoon,
};

/** The head of a casus, as far as row level security lets me. */
export async function leesKop(tx: Transactie, casusId: string) {
  const [rij] = await tx
    .select({
      casusnummer: casus.casusnummer,
      grondslag: casus.grondslag,
      geopendOp: casus.geopendOp,
      laatstGewijzigdOp: casus.laatstGewijzigdOp,
      volgendeEvaluatie: casus.volgendeEvaluatie,
      afgeslotenOp: casus.afgeslotenOp,
      werkgebied: werkgebied.naam,
      werkgebiedId: werkgebied.id,
      gemeente: werkgebied.gemeente,
    })
    .from(casus)
    .innerJoin(werkgebied, eq(werkgebied.id, casus.werkgebiedId))
    .where(eq(casus.id, casusId));
  return rij!;
}

/** Every niveau stap, oldest first. */
export async function leesNiveauStappen(tx: Transactie, casusId: string) {
  const rijen = await tx
    .select({
      volgnr: niveauStap.volgnr,
      niveau: niveauStap.niveau,
      sinds: niveauStap.sinds,
      aard: niveauStap.aard,
      spoed: niveauStap.spoed,
      afwijking: niveauStap.afwijking,
    })
    .from(niveauStap)
    .where(eq(niveauStap.casusId, casusId))
    .orderBy(asc(niveauStap.volgnr));
  return rijen.map((r) => ({ ...r, niveau: r.niveau as Niveau }));
}

/** Every regie stap with organisation and person, newest first; the first of each soort is the present one. */
export async function leesRegieStappen(tx: Transactie, casusId: string) {
  return tx
    .select({
      soort: regieStap.soort,
      volgnr: regieStap.volgnr,
      sinds: regieStap.sinds,
      aard: regieStap.aard,
      organisatie: ORGANISATIE,
      persoon: PERSOON,
    })
    .from(regieStap)
    .leftJoin(organisatie, eq(organisatie.id, regieStap.organisatieId))
    .leftJoin(gebruiker, eq(gebruiker.id, regieStap.persoonId))
    .where(eq(regieStap.casusId, casusId))
    .orderBy(asc(regieStap.soort), desc(regieStap.volgnr));
}

export type RegieStapBeeld = Awaited<ReturnType<typeof leesRegieStappen>>[number];

/** The present step of each soort. */
export function huidigeRegie(stappen: RegieStapBeeld[]): Map<RegieSoort, RegieStapBeeld> {
  const nu = new Map<RegieSoort, RegieStapBeeld>();
  for (const stap of stappen) if (!nu.has(stap.soort)) nu.set(stap.soort, stap);
  return nu;
}

/** Open overdrachten of a casus that I may see. */
export async function leesOpenOverdrachtenVan(tx: Transactie, casusId: string) {
  const van = alias(organisatie, "van");
  const naar = alias(organisatie, "naar");
  return tx
    .select({
      id: overdracht.id,
      soort: overdracht.soort,
      status: overdracht.status,
      van: van.naam,
      vanId: van.id,
      naar: naar.naam,
      naarId: naar.id,
      naarTelefoon: naar.telefoon,
      naarPersoonId: overdracht.naarPersoonId,
      spoed: overdracht.spoed,
      niveauVan: overdracht.niveauVan,
      niveauNaar: overdracht.niveauNaar,
      voorgesteldOp: overdracht.voorgesteldOp,
      termijnOp: overdracht.termijnOp,
      vanGebruikerId: overdracht.vanGebruikerId,
    })
    .from(overdracht)
    .innerJoin(van, eq(van.id, overdracht.vanOrganisatieId))
    .innerJoin(naar, eq(naar.id, overdracht.naarOrganisatieId))
    .where(and(eq(overdracht.casusId, casusId), isNull(overdracht.afgehandeldOp)))
    .orderBy(asc(overdracht.soort));
}

/** Texts of these kinds on a casus that I may see, newest first per kind. */
export async function leesTeksten(tx: Transactie, casusId: string, soorten: string[]) {
  const rijen = await tx
    .select({ soort: tekst.soort, inhoud: tekst.inhoud })
    .from(tekst)
    .where(and(eq(tekst.casusId, casusId), inArray(tekst.soort, soorten)))
    .orderBy(asc(tekst.opgesteldOp));
  return Object.fromEntries(rijen.map((r) => [r.soort, r.inhoud]));
}

/** Events of a casus, newest first, `aantal` after the cursor; `soorten` null means all of them. */
export async function leesGebeurtenissen(
  tx: Transactie,
  casusId: string,
  aantal: number,
  na: { op: string; id: string } | null,
  soorten: readonly GebeurtenisSoort[] | null = null,
) {
  const verder = na
    ? sql`(${gebeurtenis.op}, ${gebeurtenis.id}) < (${na.op}::timestamptz, ${na.id}::uuid)`
    : undefined;
  const deel = soorten ? inArray(gebeurtenis.soort, [...soorten]) : undefined;
  return tx
    .select({ ...getTableColumns(gebeurtenis), namens: gebruiker.naam })
    .from(gebeurtenis)
    .leftJoin(gebruiker, eq(gebruiker.id, gebeurtenis.namensId))
    .where(and(eq(gebeurtenis.casusId, casusId), deel, verder, magItemZien(casusId)))
    .orderBy(desc(gebeurtenis.op), desc(gebeurtenis.id))
    .limit(aantal);
}

/**
 * Of an item whose text I may not see, I do not see either that it was made or ended: it does not exist for me. Who is
 * excluded is known to who has regie only. The texts
 * of the casus are read once: asked one by one under row level security, the index on their id cannot be used (measured).
 */
const magItemZien = (casusId: string) => sql`not (
  split_part(${gebeurtenis.soort}, '_', 1) in ('journaal', 'doel', 'actie', 'veiligheidsafspraak', 'item')
  and exists (select 1 from jsonb_array_elements(coalesce(${gebeurtenis.gegevens} -> 'teksten', '[]')) v
               where v ->> 'id' not in (select ${tekst.id}::text from ${tekst} where ${tekst.casusId} = ${casusId} and ${magTekstZien})))
  and (${gebeurtenis.soort} not like 'uitsluiting%' or ziet(${casusId}, 'regie'))`;

export type ToegangBeeld = {
  gebruiker: string | null;
  organisatie: string;
  functie: Functie | null;
  /** Who has that functie there now. */
  mensen: string[] | null;
  /** For whom this person stands in. */
  namens: string | null;
  grond: ToegangGrond;
  zicht: Zicht;
  van: string;
  tot: string | null;
};

/** "Wie kan deze casus zien?": every access row that counts now. Empty for who may not read the casus. */
export async function leesWieKanZien(tx: Transactie, casusId: string): Promise<ToegangBeeld[]> {
  const rijen = await tx.execute<ToegangBeeld>(sql`select * from wie_kan_zien(${casusId}::uuid)`);
  return [...rijen];
}
