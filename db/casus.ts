import { eq, sql } from "drizzle-orm";
import type { Grondslag } from "#regiekaart/begrippen";
import type { Transactie } from "./databank.ts";
import { casus, casusnummerTeller, huishouden, huishoudlid } from "./schema/casus.ts";

/** The next readable number of the year (Amsterdam): R-2026-0147. */
export async function nieuwCasusnummer(tx: Transactie, op: Date): Promise<string> {
  const [rij] = await tx
    .insert(casusnummerTeller)
    .values({
      jaar: sql`extract(year from ${op.toISOString()}::timestamptz at time zone 'Europe/Amsterdam')::int`,
      laatste: 1,
    })
    .onConflictDoUpdate({
      target: casusnummerTeller.jaar,
      set: { laatste: sql`${casusnummerTeller.laatste} + 1` },
    })
    .returning();
  return `R-${rij!.jaar}-${String(rij!.laatste).padStart(4, "0")}`;
}

export type NieuweCasus = {
  id: string;
  casusnummer: string;
  werkgebiedId: string;
  grondslag: Grondslag;
  op: Date;
  volgendeEvaluatie: string;
};

export async function schrijfCasus(tx: Transactie, { op, ...rij }: NieuweCasus): Promise<void> {
  await tx.insert(casus).values({ ...rij, geopendOp: op, laatstGewijzigdOp: op });
}

export type NieuwLid = Omit<typeof huishoudlid.$inferInsert, "id" | "casusId" | "volgnr">;

export async function schrijfHuishouden(
  tx: Transactie,
  casusId: string,
  rij: Omit<typeof huishouden.$inferInsert, "id" | "casusId">,
  leden: NieuwLid[],
): Promise<void> {
  await tx.insert(huishouden).values({ ...rij, casusId });
  // In spoed nobody is named yet: who lives there follows as a task.
  if (leden.length === 0) return;
  await tx.insert(huishoudlid).values(leden.map((lid, i) => ({ ...lid, casusId, volgnr: i + 1 })));
}

/** The household and its members, in the order in which they were entered. */
export async function leesHuishouden(tx: Transactie, casusId: string) {
  const [rij] = await tx.select().from(huishouden).where(eq(huishouden.casusId, casusId));
  const leden = await tx
    .select()
    .from(huishoudlid)
    .where(eq(huishoudlid.casusId, casusId))
    .orderBy(huishoudlid.volgnr);
  return { huishouden: rij ?? null, leden };
}

/** The names of the household and its members, as far as I may see them; in an act all of them. */
export async function leesNamen(tx: Transactie, casusId: string): Promise<string[]> {
  const { huishouden: thuis, leden } = await leesHuishouden(tx, casusId);
  return [...(thuis ? [thuis.aanduiding] : []), ...leden.map((l) => l.naam)];
}

/** When this casus is looked at again (calendar day). */
export async function zetVolgendeEvaluatie(tx: Transactie, casusId: string, dag: string) {
  await tx.update(casus).set({ volgendeEvaluatie: dag }).where(eq(casus.id, casusId));
}
