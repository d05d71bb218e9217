import type { Transactie } from "./databank.ts";
import { betrokkenheid } from "./schema/casus.ts";

/** Adds a professional to a casus by name, with a purpose. */
export async function schrijfBetrokkenheid(
  tx: Transactie,
  rij: typeof betrokkenheid.$inferInsert,
): Promise<void> {
  await tx.insert(betrokkenheid).values(rij);
}
