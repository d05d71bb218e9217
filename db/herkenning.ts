import { eq, sql } from "drizzle-orm";
import type { Transactie } from "./databank.ts";
import { herkenning } from "./schema/huishouden.ts";

/** The hashes of a casus become these; only in an act on it. */
export async function vervangHerkenning(
  tx: Transactie,
  casusId: string,
  hashes: readonly string[],
): Promise<void> {
  await tx.delete(herkenning).where(eq(herkenning.casusId, casusId));
  if (hashes.length > 0)
    await tx.insert(herkenning).values(hashes.map((hash) => ({ casusId, hash })));
}

export type Herkend = { casusId: string; organisatie: string; telefoon: string };

/** Running casussen with one of these hashes: which one is for the inzage row, whom to call for the answer. */
export async function leesHerkend(tx: Transactie, hashes: readonly string[]): Promise<Herkend[]> {
  return tx.execute<Herkend>(sql`
    select casus_id as "casusId", organisatie, telefoon
      from herken(string_to_array(${hashes.join()}, ',')) order by organisatie`);
}
