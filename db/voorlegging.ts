import { and, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { NALEZEN_DAGEN, type VoorleggingUitkomst } from "#regiekaart/voorlegging";
import type { Transactie } from "./databank.ts";
import { casus } from "./schema/casus.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { organisatie } from "./schema/organisatie.ts";
import { overdracht } from "./schema/overdracht.ts";
import { tekst } from "./schema/tekst.ts";
import { voorlegging, voorleggingVisie } from "./schema/voorlegging.ts";

export async function schrijfVoorlegging(tx: Transactie, rij: typeof voorlegging.$inferInsert) {
  await tx.insert(voorlegging).values(rij);
}
export async function schrijfVisie(tx: Transactie, rij: typeof voorleggingVisie.$inferInsert) {
  await tx.insert(voorleggingVisie).values(rij);
}

const open = (id: string) => and(eq(voorlegging.id, id), isNull(voorlegging.afgerondOp));

/** Brings it to the bestuur, with a new deadline. */
export async function zetBijBestuur(
  tx: Transactie,
  id: string,
  bij: { bestuurId: string; termijnOp: Date },
) {
  await tx.update(voorlegging).set(bij).where(open(id));
}

export async function rondVoorleggingAf(
  tx: Transactie,
  id: string,
  einde: { uitkomst: VoorleggingUitkomst; uitkomstId: string; afgerondOp: Date },
) {
  await tx.update(voorlegging).set(einde).where(open(id));
}

const voorlegger = alias(organisatie, "voorlegger");
const ander = alias(organisatie, "ander");
const bestuur = alias(organisatie, "bestuur");
const uitkomst = alias(tekst, "uitkomst");
const leesRijen = (tx: Transactie) =>
  tx
    .select({
      id: voorlegging.id,
      casusId: voorlegging.casusId,
      casusnummer: casus.casusnummer,
      voorlegger: {
        id: voorlegger.id,
        naam: voorlegger.naam,
        soort: voorlegger.soort,
        telefoon: voorlegger.telefoon,
      },
      ander: {
        id: ander.id,
        naam: ander.naam,
        soort: ander.soort,
        telefoon: ander.telefoon,
      },
      bestuur: {
        id: bestuur.id,
        naam: bestuur.naam,
        soort: bestuur.soort,
        telefoon: bestuur.telefoon,
      },
      vraag: tekst.inhoud,
      door: gebruiker.naam,
      op: voorlegging.op,
      termijnOp: voorlegging.termijnOp,
      uitkomst: voorlegging.uitkomst,
      uitkomstTekst: uitkomst.inhoud,
      afgerondOp: voorlegging.afgerondOp,
    })
    .from(voorlegging)
    .innerJoin(casus, eq(casus.id, voorlegging.casusId))
    .innerJoin(voorlegger, eq(voorlegger.id, voorlegging.voorleggerId))
    .innerJoin(ander, eq(ander.id, voorlegging.anderId))
    .leftJoin(bestuur, eq(bestuur.id, voorlegging.bestuurId))
    .innerJoin(tekst, eq(tekst.id, voorlegging.vraagId))
    .innerJoin(gebruiker, eq(gebruiker.id, voorlegging.door))
    .leftJoin(uitkomst, eq(uitkomst.id, voorlegging.uitkomstId));
export type VoorleggingRij = Awaited<ReturnType<typeof leesRijen>>[number];

/** One voorlegging that I may see; null when it does not exist for me. */
export async function leesVoorlegging(tx: Transactie, id: string): Promise<VoorleggingRij | null> {
  const [rij] = await leesRijen(tx).where(eq(voorlegging.id, id));
  return rij ?? null;
}

/** Those that I may see, what is open first and the first deadline on top. */
export async function leesVoorleggingen(tx: Transactie, aantal: number): Promise<VoorleggingRij[]> {
  return leesRijen(tx)
    .orderBy(sql`${voorlegging.afgerondOp} desc nulls first`, voorlegging.termijnOp)
    .limit(aantal);
}

/** Those of one casus that I may see, newest first. */
export async function leesVoorleggingenVan(tx: Transactie, casusId: string) {
  return leesRijen(tx).where(eq(voorlegging.casusId, casusId)).orderBy(desc(voorlegging.op));
}

/** The views that were given, in the order in which they came. */
export async function leesVisies(tx: Transactie, voorleggingId: string) {
  return tx
    .select({
      organisatieId: voorleggingVisie.organisatieId,
      organisatie: organisatie.naam,
      door: gebruiker.naam,
      inhoud: tekst.inhoud,
      op: voorleggingVisie.op,
    })
    .from(voorleggingVisie)
    .innerJoin(organisatie, eq(organisatie.id, voorleggingVisie.organisatieId))
    .innerJoin(gebruiker, eq(gebruiker.id, voorleggingVisie.gebruikerId))
    .innerJoin(tekst, eq(tekst.id, voorleggingVisie.tekstId))
    .where(eq(voorleggingVisie.voorleggingId, voorleggingId))
    .orderBy(voorleggingVisie.op);
}

/** Organisations that a voorlegging gives the stand, and until when: what decides access. */
export async function leesVoorgelegdAan(tx: Transactie, casusId: string) {
  const tot = sql<Date | null>`${voorlegging.afgerondOp} + make_interval(days => ${NALEZEN_DAGEN})`;
  const rijen = await tx
    .select({
      partijen: sql<
        string[]
      >`array_remove(array[${voorlegging.voorleggerId}, ${voorlegging.anderId}, ${voorlegging.bestuurId}], null)`,
      van: voorlegging.op,
      tot: tot.mapWith(voorlegging.afgerondOp),
    })
    .from(voorlegging)
    .where(
      and(eq(voorlegging.casusId, casusId), or(isNull(voorlegging.afgerondOp), gt(tot, sql`nu()`))),
    );
  return rijen.flatMap(({ partijen, van, tot: einde }) =>
    partijen.map((organisatieId) => ({ organisatieId, van, tot: einde })),
  );
}

/** Receivers that declined an overdracht of this casus: they count as one who sees it differently. */
export async function leesNietAccepterenden(tx: Transactie, casusId: string): Promise<string[]> {
  const rijen = await tx
    .selectDistinct({ id: overdracht.naarOrganisatieId })
    .from(overdracht)
    .where(and(eq(overdracht.casusId, casusId), eq(overdracht.status, "niet_geaccepteerd")));
  return rijen.map((r) => r.id);
}
