import { and, asc, desc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Transactie } from "./databank.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { leesrecht } from "./schema/leesrecht.ts";
import { organisatie } from "./schema/organisatie.ts";
import { overdracht } from "./schema/overdracht.ts";

const LOOPT = or(isNull(leesrecht.tot), gt(leesrecht.tot, sql`nu()`));

/** Running rights to read (or, without a person, to see the stand) on this casus. */
export async function leesLeesrechten(tx: Transactie, casusId: string) {
  return tx
    .select({
      id: leesrecht.id,
      overdrachtId: leesrecht.overdrachtId,
      gebruikerId: leesrecht.gebruikerId,
      naam: gebruiker.naam,
      organisatieId: organisatie.id,
      organisatie: organisatie.naam,
      van: leesrecht.van,
      tot: leesrecht.tot,
    })
    .from(leesrecht)
    .innerJoin(organisatie, eq(organisatie.id, leesrecht.organisatieId))
    .leftJoin(gebruiker, eq(gebruiker.id, leesrecht.gebruikerId))
    .where(and(eq(leesrecht.casusId, casusId), LOOPT))
    .orderBy(asc(organisatie.naam), asc(leesrecht.van));
}

/** Ends one now; the row stays. Never later than the clock. */
export async function beeindigLeesrecht(tx: Transactie, id: string, op: Date): Promise<void> {
  await tx
    .update(leesrecht)
    .set({ tot: sql`least(${op.toISOString()}::timestamptz, nu())` })
    .where(eq(leesrecht.id, id));
}

/** Organisations that handed regie of this casus over, each with its last overdracht. */
export async function leesVorigeHouders(tx: Transactie, casusId: string) {
  const rijen = await tx
    .select({
      overdrachtId: overdracht.id,
      organisatieId: organisatie.id,
      organisatie: organisatie.naam,
    })
    .from(overdracht)
    .innerJoin(organisatie, eq(organisatie.id, overdracht.vanOrganisatieId))
    .where(and(eq(overdracht.casusId, casusId), eq(overdracht.status, "geaccepteerd")))
    .orderBy(desc(overdracht.afgehandeldOp));
  return rijen.filter((r, i) => rijen.findIndex((s) => s.organisatieId === r.organisatieId) === i);
}
