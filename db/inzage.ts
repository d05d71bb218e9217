import type { Transactie } from "./databank.ts";
import { inzage } from "./schema/bericht.ts";

export type NieuweInzage = typeof inzage.$inferInsert;

/** Who looked, in the transaction of the read: if this fails, nothing is shown (NEN 7513). */
export async function schrijfInzage(tx: Transactie, rij: NieuweInzage): Promise<void> {
  await tx.insert(inzage).values(rij);
}
