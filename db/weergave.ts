import { and, asc, eq, sql } from "drizzle-orm";
import type { Transactie } from "./databank.ts";
import { weergave } from "./schema/weergave.ts";

const mijn = sql`${weergave.gebruikerId} = mijn_id()`;

/** My own saved views, oldest first. */
export async function leesWeergaven(tx: Transactie): Promise<string[]> {
  const rijen = await tx
    .select({ vraag: weergave.vraag })
    .from(weergave)
    .where(mijn)
    .orderBy(asc(weergave.bewaardOp), asc(weergave.vraag));
  return rijen.map((r) => r.vraag);
}

/** Keeps one; a second time changes nothing. */
export async function schrijfWeergave(tx: Transactie, vraag: string): Promise<void> {
  await tx
    .insert(weergave)
    .values({ gebruikerId: sql`mijn_id()` as unknown as string, vraag })
    .onConflictDoNothing();
}

export async function wisWeergave(tx: Transactie, vraag: string): Promise<void> {
  await tx.delete(weergave).where(and(mijn, eq(weergave.vraag, vraag)));
}
