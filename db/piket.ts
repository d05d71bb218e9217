import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
import type { Transactie } from "./databank.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { organisatie } from "./schema/organisatie.ts";
import { piketDienst } from "./schema/piket.ts";

export async function schrijfDienst(
  tx: Transactie,
  rij: typeof piketDienst.$inferInsert,
): Promise<void> {
  await tx.insert(piketDienst).values(rij);
}

/** Takes a dienst of my organisation back; false when there is none that I may take back. */
export async function trekDienstIn(tx: Transactie, id: string): Promise<boolean> {
  const rijen = await tx
    .update(piketDienst)
    .set({ ingetrokkenOp: sql`nu()` })
    .where(and(eq(piketDienst.id, id), isNull(piketDienst.ingetrokkenOp)))
    .returning({ id: piketDienst.id });
  return rijen.length === 1;
}

/** Who is on piket now or later in the region, the first first; whom to call is no secret among who works here. */
export async function leesDiensten(tx: Transactie) {
  return tx
    .select({
      id: piketDienst.id,
      organisatieId: piketDienst.organisatieId,
      organisatie: organisatie.naam,
      naam: gebruiker.naam,
      telefoon: piketDienst.telefoon,
      van: piketDienst.van,
      tot: piketDienst.tot,
      nu: sql<boolean>`${piketDienst.van} <= nu()`,
    })
    .from(piketDienst)
    .innerJoin(
      gebruiker,
      and(eq(gebruiker.id, piketDienst.gebruikerId), eq(gebruiker.actief, true)),
    )
    .innerJoin(organisatie, eq(organisatie.id, piketDienst.organisatieId))
    .where(and(isNull(piketDienst.ingetrokkenOp), gt(piketDienst.tot, sql`nu()`)))
    .orderBy(asc(piketDienst.van), asc(piketDienst.id));
}
