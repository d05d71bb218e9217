import { and, desc, eq } from "drizzle-orm";
import type { Transactie } from "./databank.ts";
import { journaal } from "./schema/beoordeling.ts";
import { gebeurtenis } from "./schema/geschiedenis.ts";
import { tekst } from "./schema/tekst.ts";
import { magTekstZien } from "./tekst.ts";

export async function schrijfJournaal(
  tx: Transactie,
  rij: typeof journaal.$inferInsert,
): Promise<void> {
  await tx.insert(journaal).values(rij);
}

/** Notes that I may see (casus and item), newest first. A note whose text I may not see does not exist for me. */
export async function leesJournaal(tx: Transactie, casusId: string, aantal: number) {
  return tx
    .select({
      id: journaal.id,
      op: journaal.op,
      inhoud: tekst.inhoud,
      categorie: tekst.categorie,
      voorwaarde: tekst.voorwaarde,
      corrigeertId: journaal.corrigeertId,
      door: gebeurtenis.gebruikerNaam,
      organisatie: gebeurtenis.organisatieNaam,
    })
    .from(journaal)
    .innerJoin(tekst, eq(tekst.id, journaal.tekstId))
    .innerJoin(gebeurtenis, eq(gebeurtenis.id, journaal.gebeurtenisId))
    .where(and(eq(journaal.casusId, casusId), magTekstZien))
    .orderBy(desc(journaal.op), desc(journaal.id))
    .limit(aantal);
}

/** The ids of all notes that I may see: a correction of one that I may not see points nowhere. */
export async function leesZichtbareNotities(tx: Transactie, casusId: string): Promise<Set<string>> {
  const rijen = await tx
    .select({ id: journaal.id })
    .from(journaal)
    .innerJoin(tekst, eq(tekst.id, journaal.tekstId))
    .where(and(eq(journaal.casusId, casusId), magTekstZien));
  return new Set(rijen.map((r) => r.id));
}
