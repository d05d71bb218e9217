import { asc, desc, sql } from "drizzle-orm";
import type { Transactie } from "./databank.ts";
import { postvak } from "./schema/verzending.ts";

/** Puts an e-mail in the mailbox of the demo; never twice. */
export async function bewaarInPostvak(
  tx: Transactie,
  rij: Omit<typeof postvak.$inferInsert, "op">,
): Promise<void> {
  await tx
    .insert(postvak)
    .values({ ...rij, op: sql`nu()` })
    .onConflictDoNothing();
}

/** My mailbox of the demo, newest first. */
export async function leesPostvak(tx: Transactie, aantal: number) {
  return tx
    .select({
      id: postvak.verzendingId,
      onderwerp: postvak.onderwerp,
      tekst: postvak.tekst,
      op: postvak.op,
    })
    .from(postvak)
    .where(sql`ontvanger_id = mijn_id()`)
    .orderBy(desc(postvak.op), asc(postvak.verzendingId))
    .limit(aantal);
}
