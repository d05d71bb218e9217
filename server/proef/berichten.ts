import { sql } from "drizzle-orm";
import type { Proefregio } from "./proefregio.ts";

/** Who got a bericht of this kind about a casus: their addresses before the @, once for each bericht, in order. */
export async function wieHoorde(
  { eigenaar }: Proefregio,
  casusnummer: string,
  soort: string,
): Promise<string[]> {
  const rijen = await eigenaar.execute<{ wie: string }>(sql`
    select split_part(g.email, '@', 1) as wie from bericht b join gebruiker g on g.id = b.ontvanger_id
     where b.casusnummer = ${casusnummer} and b.soort = ${soort} order by 1`);
  return rijen.map((r) => r.wie);
}
