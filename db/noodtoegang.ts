import { and, eq, gt, sql } from "drizzle-orm";
import type { Transactie } from "./databank.ts";
import { noodtoegang } from "./schema/noodtoegang.ts";

/** Ends what somebody still has of it on this casus, now. */
export async function beeindigNoodtoegang(tx: Transactie, casusId: string, gebruikerId: string) {
  await tx
    .update(noodtoegang)
    .set({ tot: sql`nu()` })
    .where(
      and(
        eq(noodtoegang.casusId, casusId),
        eq(noodtoegang.gebruikerId, gebruikerId),
        gt(noodtoegang.tot, sql`nu()`),
      ),
    );
}
