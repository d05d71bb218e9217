import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Transactie } from "./databank.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { organisatie } from "./schema/organisatie.ts";
import { verzending } from "./schema/verzending.ts";

/** What did not go out, for the beheerder: whom it is for and why, not what it is about. */
export async function leesMislukt(tx: Transactie, aantal: number) {
  return tx
    .select({
      id: verzending.id,
      soort: verzending.soort,
      naam: gebruiker.naam,
      organisatie: organisatie.korteNaam,
      pogingen: verzending.pogingen,
      fout: verzending.fout,
      op: verzending.gemaaktOp,
    })
    .from(verzending)
    .innerJoin(gebruiker, eq(gebruiker.id, verzending.ontvangerId))
    .innerJoin(organisatie, eq(organisatie.id, gebruiker.organisatieId))
    .where(eq(verzending.stand, "mislukt"))
    .orderBy(desc(verzending.gemaaktOp), asc(verzending.id))
    .limit(aantal);
}

/** How many e-mails wait, and since when the oldest does: whether the mail server can be reached. */
export async function telWachtende(tx: Transactie) {
  const [rij] = await tx.execute<{ aantal: number; sinds: string | null }>(sql`
    select count(*)::int as aantal, min(gemaakt_op) as sinds from ${verzending} where stand = 'wacht' and volgende_op <= nu()`);
  return { aantal: rij!.aantal, sinds: rij!.sinds ? new Date(rij!.sinds) : null };
}

/** Lets what failed go out again, from the first try; returns how many. */
export async function probeerOpnieuw(tx: Transactie, ids: string[] | "alle"): Promise<number> {
  const deze =
    ids === "alle"
      ? sql`true`
      : sql`id in (${sql.join(
          ids.map((id) => sql`${id}::uuid`),
          sql`, `,
        )})`;
  const rijen = await tx
    .update(verzending)
    .set({ stand: "wacht", pogingen: 0, volgendeOp: sql`nu()`, fout: null })
    .where(and(eq(verzending.stand, "mislukt"), deze))
    .returning({ id: verzending.id });
  return rijen.length;
}
