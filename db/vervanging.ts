import { and, asc, eq, gt, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transactie } from "./databank.ts";
import { gebruiker, vervanging } from "./schema/gebruiker.ts";

export async function schrijfVervanging(
  tx: Transactie,
  rij: typeof vervanging.$inferInsert,
): Promise<void> {
  await tx.insert(vervanging).values(rij);
}

/** Vervangingen that have not ended, as far as row level security lets me see them. */
export async function leesVervangingen(tx: Transactie) {
  const vervangen = alias(gebruiker, "vervangen");
  const vervanger = alias(gebruiker, "vervanger");
  return tx
    .select({
      id: vervanging.id,
      vervangenId: vervanging.vervangenId,
      vervangerId: vervanging.vervangerId,
      vervangen: vervangen.naam,
      vervanger: vervanger.naam,
      van: vervanging.van,
      tot: vervanging.tot,
    })
    .from(vervanging)
    .innerJoin(vervangen, eq(vervangen.id, vervanging.vervangenId))
    .innerJoin(vervanger, eq(vervanger.id, vervanging.vervangerId))
    .where(gt(vervanging.tot, sql`nu()`))
    .orderBy(asc(vervanging.van), asc(vervanging.id));
}

/** Ends a vervanging now, or before it began; false when there is none that I may end. */
export async function beeindigVervanging(tx: Transactie, id: string): Promise<boolean> {
  const rijen = await tx
    .update(vervanging)
    .set({ tot: sql`greatest(nu(), ${vervanging.van} + interval '1 millisecond')` })
    .where(and(eq(vervanging.id, id), gt(vervanging.tot, sql`nu()`)))
    .returning({ id: vervanging.id });
  return rijen.length === 1;
}
