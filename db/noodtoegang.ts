import { and, desc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transactie } from "./databank.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { noodtoegang, noodtoegangBeoordeling, noodtoegangMis } from "./schema/noodtoegang.ts";
import { organisatie } from "./schema/organisatie.ts";
import { tekst } from "./schema/tekst.ts";

const NIET_UITGESLOTEN = sql`not is_uitgesloten(${noodtoegang.casusId})`;
const LOOPT = gt(noodtoegang.tot, sql`nu()`);

/** The running casus with exactly this number, for who has piket; null for all that may not be, for whatever reason. */
export async function casusVoorNoodtoegang(tx: Transactie, casusnummer: string) {
  const [rij] = await tx.execute<{ id: string | null }>(
    sql`select casus_voor_noodtoegang(${casusnummer}) as id`,
  );
  return rij?.id ?? null;
}

export async function schrijfNoodtoegang(
  tx: Transactie,
  rij: typeof noodtoegang.$inferInsert,
): Promise<void> {
  await tx.insert(noodtoegang).values(rij);
}

/** A number that gave nothing, for the fg. */
export async function schrijfMis(
  tx: Transactie,
  rij: Omit<typeof noodtoegangMis.$inferInsert, "op">,
): Promise<void> {
  await tx.insert(noodtoegangMis).values({ ...rij, op: sql`nu()` as unknown as Date });
}

/** Ends what somebody still has of it on this casus, now. */
export async function beeindigNoodtoegang(tx: Transactie, casusId: string, gebruikerId: string) {
  const van = and(eq(noodtoegang.casusId, casusId), eq(noodtoegang.gebruikerId, gebruikerId));
  await tx.update(noodtoegang).set({ tot: sql`nu()` }).where(and(van, LOOPT));
}

/** What I have of it on this casus at this moment; null when nothing. */
export async function leesMijnNoodtoegang(tx: Transactie, casusId: string) {
  const [rij] = await tx
    .select({ id: noodtoegang.id, tot: noodtoegang.tot, notitieOp: noodtoegang.notitieOp })
    .from(noodtoegang)
    .where(
      and(eq(noodtoegang.casusId, casusId), sql`${noodtoegang.gebruikerId} = mijn_id()`, LOOPT),
    )
    .orderBy(desc(noodtoegang.tot))
    .limit(1);
  return rij ?? null;
}

/** Takes the one note (compare-and-set); false when it was taken already. */
export async function neemNotitie(tx: Transactie, id: string, op: Date): Promise<boolean> {
  const rijen = await tx
    .update(noodtoegang)
    .set({ notitieOp: op })
    .where(and(eq(noodtoegang.id, id), isNull(noodtoegang.notitieOp)))
    .returning({ id: noodtoegang.id });
  return rijen.length === 1;
}

/** Which casus a noodtoegang is about and whose it is, for the fg; null when unknown or excluded. */
export async function leesNoodtoegang(tx: Transactie, id: string) {
  const [rij] = await tx
    .select({
      casusId: noodtoegang.casusId,
      casusnummer: noodtoegang.casusnummer,
      gebruikerId: noodtoegang.gebruikerId,
    })
    .from(noodtoegang)
    .where(and(eq(noodtoegang.id, id), NIET_UITGESLOTEN));
  return rij ?? null;
}

export async function schrijfOordeel(
  tx: Transactie,
  rij: typeof noodtoegangBeoordeling.$inferInsert,
): Promise<void> {
  await tx.insert(noodtoegangBeoordeling).values(rij);
}

/** What the fg made of these, oldest first. */
export async function leesOordelen(tx: Transactie, ids: string[]) {
  if (ids.length === 0) return [];
  return tx
    .select({
      noodtoegangId: noodtoegangBeoordeling.noodtoegangId,
      uitkomst: noodtoegangBeoordeling.uitkomst,
      toelichting: tekst.inhoud,
      op: noodtoegangBeoordeling.op,
    })
    .from(noodtoegangBeoordeling)
    .leftJoin(tekst, eq(tekst.id, noodtoegangBeoordeling.toelichtingId))
    .where(inArray(noodtoegangBeoordeling.noodtoegangId, ids))
    .orderBy(noodtoegangBeoordeling.op);
}

/** Noodtoegangen with who took them and why, newest first: all that I may see, my own, or those on one casus. */
export async function leesNoodtoegangen(
  tx: Transactie,
  welke: "alle" | "mijn" | { casusId: string },
  aantal: number,
) {
  const reden = alias(tekst, "reden");
  const rijen = await tx
    .select({
      id: noodtoegang.id,
      casusnummer: noodtoegang.casusnummer,
      wie: gebruiker.naam,
      organisatie: organisatie.naam,
      telefoon: gebruiker.telefoon,
      van: noodtoegang.van,
      tot: noodtoegang.tot,
      loopt: sql<boolean>`${noodtoegang.tot} > nu()`,
      beoordelenVoor: noodtoegang.beoordelenVoor,
      teLaat: sql<boolean>`${noodtoegang.beoordelenVoor} <= nu()`,
      notitie: sql<boolean>`${noodtoegang.notitieOp} is not null`,
      reden: reden.inhoud,
    })
    .from(noodtoegang)
    .innerJoin(gebruiker, eq(gebruiker.id, noodtoegang.gebruikerId))
    .innerJoin(organisatie, eq(organisatie.id, gebruiker.organisatieId))
    .leftJoin(reden, eq(reden.id, noodtoegang.redenId))
    .where(and(NIET_UITGESLOTEN, waar(welke)))
    .orderBy(desc(noodtoegang.van), noodtoegang.id)
    .limit(aantal);
  const oordelen = await leesOordelen(
    tx,
    rijen.map((r) => r.id),
  );
  return rijen.map((r) => ({
    ...r,
    oordelen: oordelen
      .filter((o) => o.noodtoegangId === r.id)
      .map(({ noodtoegangId: _, ...oordeel }) => oordeel),
  }));
}

function waar(welke: Parameters<typeof leesNoodtoegangen>[1]) {
  if (welke === "alle") return undefined;
  return welke === "mijn"
    ? sql`${noodtoegang.gebruikerId} = mijn_id()`
    : eq(noodtoegang.casusId, welke.casusId);
}

/** Numbers that gave no noodtoegang, newest first; row level security shows them to the fg only. */
export async function leesMissers(tx: Transactie, aantal: number) {
  return tx
    .select({
      id: noodtoegangMis.id,
      op: noodtoegangMis.op,
      wie: gebruiker.naam,
      organisatie: organisatie.naam,
      casusnummer: noodtoegangMis.casusnummer,
    })
    .from(noodtoegangMis)
    .innerJoin(gebruiker, eq(gebruiker.id, noodtoegangMis.gebruikerId))
    .innerJoin(organisatie, eq(organisatie.id, noodtoegangMis.organisatieId))
    .orderBy(desc(noodtoegangMis.op), noodtoegangMis.id)
    .limit(aantal);
}
