import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import type { OverdrachtSoort } from "#regiekaart/overdracht";
import type { Transactie } from "./databank.ts";
import { leesOverdrachtInhoud } from "./overdracht-lijst.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { organisatie } from "./schema/organisatie.ts";
import {
  type NietMee,
  overdracht,
  overdrachtAanvulling,
  overdrachtActie,
  overdrachtAntwoord,
  overdrachtInhoud,
} from "./schema/overdracht.ts";
import { actie } from "./schema/plan.ts";
import { tekst } from "./schema/tekst.ts";
import { wgsToets } from "./schema/wgs-toets.ts";

/** A question of the receiver, or what the sender added to it. */
export async function schrijfAanvulling(
  tx: Transactie,
  rij: typeof overdrachtAanvulling.$inferInsert,
): Promise<void> {
  await tx.insert(overdrachtAanvulling).values(rij);
}

/** Questions and answers about one overdracht that I may see, oldest first. */
export async function leesAanvullingen(tx: Transactie, overdrachtId: string) {
  return tx
    .select({
      id: overdrachtAanvulling.id,
      soort: overdrachtAanvulling.soort,
      inhoud: tekst.inhoud,
      door: gebruiker.naam,
      organisatie: organisatie.naam,
      op: overdrachtAanvulling.op,
    })
    .from(overdrachtAanvulling)
    .innerJoin(tekst, eq(tekst.id, overdrachtAanvulling.tekstId))
    .innerJoin(gebruiker, eq(gebruiker.id, overdrachtAanvulling.gebruikerId))
    .innerJoin(organisatie, eq(organisatie.id, gebruiker.organisatieId))
    .where(eq(overdrachtAanvulling.overdrachtId, overdrachtId))
    .orderBy(asc(overdrachtAanvulling.op));
}

/** The receiver asked last, so the sender owes an answer. */
export const isVraagOpen = (aanvullingen: readonly { soort: "vraag" | "antwoord" }[]): boolean =>
  aanvullingen.at(-1)?.soort === "vraag";

/** Marks a moment on an overdracht that is still open. */
export async function merkOverdracht(
  tx: Transactie,
  id: string,
  merk: Partial<Record<"ontvangenOp" | "herinnerdOp" | "triageVrijOp", Date>>,
): Promise<void> {
  await tx
    .update(overdracht)
    .set(merk)
    .where(and(eq(overdracht.id, id), isNull(overdracht.afgehandeldOp)));
}

export async function schrijfWgsToets(
  tx: Transactie,
  rij: typeof wgsToets.$inferInsert,
): Promise<void> {
  await tx.insert(wgsToets).values(rij);
}

/** The last WGS-toets of this casus for this zorg- en veiligheidshuis, as far as I may see it. */
export async function leesWgsToets(tx: Transactie, casusId: string, organisatieId: string) {
  const [rij] = await tx
    .select({
      doel: wgsToets.doel,
      criteria: wgsToets.criteria,
      op: wgsToets.op,
      door: gebruiker.naam,
    })
    .from(wgsToets)
    .innerJoin(gebruiker, eq(gebruiker.id, wgsToets.gebruikerId))
    .where(and(eq(wgsToets.casusId, casusId), eq(wgsToets.organisatieId, organisatieId)))
    .orderBy(asc(wgsToets.op))
    .limit(1);
  return rij ?? null;
}

const ZONDER_REGIE = ["niet_geaccepteerd", "ingetrokken", "vervallen"];

/** The newest overdracht of this regie when it ended without moving it: what was written, and whom the receiver advised. */
export async function leesMislukt(tx: Transactie, casusId: string, soort: OverdrachtSoort) {
  const [rij] = await tx
    .select({
      id: overdracht.id,
      status: overdracht.status,
      door: organisatie.naam,
      adviesId: overdrachtAntwoord.adviesOrganisatieId,
    })
    .from(overdracht)
    .innerJoin(organisatie, eq(organisatie.id, overdracht.naarOrganisatieId))
    .leftJoin(overdrachtAntwoord, eq(overdrachtAntwoord.overdrachtId, overdracht.id))
    .where(and(eq(overdracht.casusId, casusId), eq(overdracht.soort, soort)))
    .orderBy(desc(overdracht.voorgesteldOp))
    .limit(1);
  if (!rij || !ZONDER_REGIE.includes(rij.status)) return null;
  return { ...rij, inhoud: await leesOverdrachtInhoud(tx, rij.id) };
}

/** The newest samenvatting of this casus that I may read, of whichever overdracht. */
export async function leesSamenvatting(tx: Transactie, casusId: string): Promise<string> {
  const [rij] = await tx
    .select({ inhoud: tekst.inhoud })
    .from(overdrachtInhoud)
    .innerJoin(tekst, eq(tekst.id, overdrachtInhoud.tekstId))
    .where(
      and(eq(overdrachtInhoud.casusId, casusId), eq(overdrachtInhoud.onderdeel, "samenvatting")),
    )
    .orderBy(desc(tekst.opgesteldOp))
    .limit(1);
  return rij?.inhoud ?? "";
}

/** What was decided about the open acties, with the proposal. */
export async function schrijfActieBesluiten(
  tx: Transactie,
  rijen: (typeof overdrachtActie.$inferInsert)[],
): Promise<void> {
  if (rijen.length > 0) await tx.insert(overdrachtActie).values(rijen);
}

/** The acties of an overdracht that are still open, with what was decided. */
export async function leesActieBesluiten(tx: Transactie, overdrachtId: string) {
  return tx
    .select({
      actieId: actie.id,
      houderId: actie.gebruikerId,
      organisatieId: gebruiker.organisatieId,
      besluit: overdrachtActie.besluit,
    })
    .from(overdrachtActie)
    .innerJoin(actie, and(eq(actie.id, overdrachtActie.actieId), isNull(actie.uitkomst)))
    .leftJoin(gebruiker, eq(gebruiker.id, actie.gebruikerId))
    .where(eq(overdrachtActie.overdrachtId, overdrachtId));
}

/** An open actie gets another professional as its houder. */
export async function geefActie(tx: Transactie, id: string, gebruikerId: string): Promise<void> {
  await tx
    .update(actie)
    .set({ gebruikerId })
    .where(and(eq(actie.id, id), isNull(actie.uitkomst)));
}

/** Items that this organisation will not see: their bron has not agreed. Counted per bron and categorie. */
export async function leesNietMee(tx: Transactie, casusId: string, naarId: string) {
  const rijen = await tx.execute<NietMee>(sql`
    select o.naam as bron, t.categorie, count(*)::int as aantal
      from tekst t join organisatie o on o.id = t.bron_organisatie_id
     where t.casus_id = ${casusId} and t.voorwaarde = 'instemming_nodig' and t.vernietigd_op is null
       and t.bron_organisatie_id <> ${naarId}
       and not exists (select 1 from tekst_organisatie z where z.tekst_id = t.id and z.organisatie_id = ${naarId})
     group by 1, 2 order by 1, 2`);
  return [...rijen];
}
