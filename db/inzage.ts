import { and, desc, eq, ne } from "drizzle-orm";
import type { Transactie } from "./databank.ts";
import { inzage } from "./schema/bericht.ts";
import { gebruiker } from "./schema/gebruiker.ts";

export type NieuweInzage = typeof inzage.$inferInsert;

/** Who looked, in the transaction of the read: if this fails, nothing is shown (NEN 7513). */
export async function schrijfInzage(tx: Transactie, rij: NieuweInzage): Promise<void> {
  await tx.insert(inzage).values(rij);
}

/** Who other than this person looked at a casus last; row level security shows it to who has regie, and the fg. */
export async function leesLaatstBekeken(tx: Transactie, casusId: string, behalveId: string) {
  const [rij] = await tx
    .select({ door: gebruiker.naam, op: inzage.op })
    .from(inzage)
    .innerJoin(gebruiker, eq(gebruiker.id, inzage.gebruikerId))
    .where(and(eq(inzage.casusId, casusId), ne(inzage.gebruikerId, behalveId)))
    .orderBy(desc(inzage.op))
    .limit(1);
  return rij ?? null;
}
