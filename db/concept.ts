import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { Transactie } from "./databank.ts";
import { casus } from "./schema/casus.ts";
import { concept } from "./schema/concept.ts";

export type ConceptPlek = { waarover: string; formulier: string };

const plek = ({ waarover, formulier }: ConceptPlek) =>
  and(
    sql`${concept.gebruikerId} = mijn_id()`,
    eq(concept.waarover, waarover),
    eq(concept.formulier, formulier),
  );

/** My own draft of one form; null when there is none. */
export async function leesConcept(tx: Transactie, waar: ConceptPlek) {
  const [rij] = await tx.select().from(concept).where(plek(waar));
  return rij ?? null;
}

/** Which drafts I have of casussen that I still see, newest first; their text stays where it is. */
export async function leesConcepten(tx: Transactie, aantal: number) {
  return tx
    .select({
      waarover: concept.waarover,
      formulier: concept.formulier,
      bewaardOp: concept.bewaardOp,
    })
    .from(concept)
    .where(
      and(
        sql`${concept.gebruikerId} = mijn_id()`,
        sql`(${concept.waarover} !~ '^R-' or exists (select 1 from ${casus} where ${casus.casusnummer} = ${concept.waarover}))`,
      ),
    )
    .orderBy(desc(concept.bewaardOp))
    .limit(aantal);
}

/**
 * Keeps a draft when it is still the one that was seen (`gezien`, null for none): the moment it was kept, or null when
 * another window kept something else meanwhile.
 */
export async function schrijfConcept(
  tx: Transactie,
  waar: ConceptPlek,
  wat: { inhoud: Buffer; sleutel: string },
  gezien: Date | null,
): Promise<Date | null> {
  const bewaardOp = sql`nu()` as unknown as Date;
  if (gezien === null) {
    const [rij] = await tx
      .insert(concept)
      .values({ gebruikerId: sql`mijn_id()` as unknown as string, ...waar, ...wat, bewaardOp })
      .onConflictDoNothing()
      .returning({ op: concept.bewaardOp });
    return rij?.op ?? null;
  }
  const [rij] = await tx
    .update(concept)
    .set({
      ...wat,
      bewaardOp: sql`greatest(nu(), ${concept.bewaardOp} + interval '1 millisecond')`,
    })
    .where(and(plek(waar), eq(concept.bewaardOp, gezien)))
    .returning({ op: concept.bewaardOp });
  return rij?.op ?? null;
}

export async function wisConcept(tx: Transactie, waar: ConceptPlek): Promise<void> {
  await tx.delete(concept).where(plek(waar));
}

/** Removes my drafts of which nothing was typed for `dagen` days. */
export async function wisOudeConcepten(tx: Transactie, dagen: number): Promise<void> {
  const oud = lt(concept.bewaardOp, sql`nu() - make_interval(days => ${dagen})`);
  await tx.delete(concept).where(and(sql`${concept.gebruikerId} = mijn_id()`, oud));
}
