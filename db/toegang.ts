import { and, eq, sql } from "drizzle-orm";
import { berekenToegang } from "#regiekaart/toegang";
import type { Transactie } from "./databank.ts";
import { type Feiten, leesFeiten } from "./feiten.ts";
import { casus } from "./schema/casus.ts";
import { toegang } from "./schema/toegang.ts";

/**
 * Rewrites the access rows of one casus from its facts, as the last thing an act does before its berichten.
 * `op` becomes the casus's moment of last change, on which lists are ordered. Returns the new facts.
 */
export async function herberekenToegang(
  tx: Transactie,
  casusId: string,
  op: Date,
): Promise<Feiten> {
  const feiten = await leesFeiten(tx, casusId);
  const rijen = berekenToegang(feiten);
  await tx.delete(toegang).where(eq(toegang.casusId, casusId));
  if (rijen.length > 0)
    await tx.insert(toegang).values(rijen.map((r) => ({ ...r, casusId, laatstGewijzigdOp: op })));
  await tx.update(casus).set({ laatstGewijzigdOp: op }).where(eq(casus.id, casusId));
  return feiten;
}

/** The access rows of a casus as the rule gives them and as they stand, for the test that compares the two. */
export async function vergelijkToegang(tx: Transactie, casusId: string) {
  const berekend = berekenToegang(await leesFeiten(tx, casusId));
  const opgeslagen = await tx
    .select({
      gebruikerId: toegang.gebruikerId,
      organisatieId: toegang.organisatieId,
      functie: toegang.functie,
      grond: toegang.grond,
      zicht: toegang.zicht,
      van: toegang.van,
      tot: toegang.tot,
    })
    .from(toegang)
    .where(and(eq(toegang.casusId, casusId), sql`(tot is null or tot > nu())`));
  return { berekend, opgeslagen };
}
