import { and, asc, eq, gt, isNull, or, sql } from "drizzle-orm";
import type { Transactie } from "./databank.ts";
import { betrokkenheid } from "./schema/casus.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { leesrecht } from "./schema/leesrecht.ts";
import { organisatie } from "./schema/organisatie.ts";
import { tekst } from "./schema/tekst.ts";
import { magTekstZien } from "./tekst.ts";

const LOOPT = or(isNull(betrokkenheid.tot), gt(betrokkenheid.tot, sql`nu()`));

/** Adds a professional to a casus by name, with a purpose. */
export async function schrijfBetrokkenheid(
  tx: Transactie,
  rij: typeof betrokkenheid.$inferInsert,
): Promise<void> {
  await tx.insert(betrokkenheid).values(rij);
}

/** Ends it now; the row stays. Never later than the clock, or it would count for a moment more. */
export async function beeindigBetrokkenheid(tx: Transactie, id: string, op: Date): Promise<void> {
  await tx
    .update(betrokkenheid)
    .set({ tot: sql`least(${op.toISOString()}::timestamptz, nu())` })
    .where(eq(betrokkenheid.id, id));
}

/** One running betrokkenheid of this casus, with the organisation of the person as it is now; null when there is none. */
export async function leesBetrokkenheid(tx: Transactie, casusId: string, id: string) {
  const [rij] = await tx
    .select({ betrokkenheid, organisatieId: organisatie.id, organisatie: organisatie.naam })
    .from(betrokkenheid)
    .innerJoin(gebruiker, eq(gebruiker.id, betrokkenheid.gebruikerId))
    .innerJoin(organisatie, eq(organisatie.id, gebruiker.organisatieId))
    .where(and(eq(betrokkenheid.casusId, casusId), eq(betrokkenheid.id, id), LOOPT));
  return rij ?? null;
}

/** Everybody who takes part now, by organisation and name, with why when they come from outside the inzet. */
export async function leesBetrokkenen(tx: Transactie, casusId: string) {
  return tx
    .select({
      id: betrokkenheid.id,
      gebruikerId: gebruiker.id,
      naam: gebruiker.naam,
      telefoon: gebruiker.telefoon,
      organisatieId: organisatie.id,
      organisatie: organisatie.naam,
      organisatieSoort: organisatie.soort,
      zicht: betrokkenheid.zicht,
      doel: betrokkenheid.doel,
      duoPartner: betrokkenheid.duoPartner,
      afwijking: betrokkenheid.afwijking,
      motivering: tekst.inhoud,
      van: betrokkenheid.van,
      tot: betrokkenheid.tot,
    })
    .from(betrokkenheid)
    .innerJoin(gebruiker, eq(gebruiker.id, betrokkenheid.gebruikerId))
    .innerJoin(organisatie, eq(organisatie.id, gebruiker.organisatieId))
    .leftJoin(tekst, and(eq(tekst.id, betrokkenheid.motiveringId), magTekstZien))
    .where(and(eq(betrokkenheid.casusId, casusId), LOOPT))
    .orderBy(asc(organisatie.naam), sql`${gebruiker.naam} collate "nl-x-icu"`);
}

/** Ends all that somebody takes part in, or may still read, on this casus. */
export async function beeindigBetrokkenheidVan(
  tx: Transactie,
  casusId: string,
  gebruikerId: string,
): Promise<boolean> {
  const van = and(eq(betrokkenheid.casusId, casusId), eq(betrokkenheid.gebruikerId, gebruikerId));
  const rijen = await tx
    .update(betrokkenheid)
    .set({ tot: sql`nu()` })
    .where(and(van, LOOPT))
    .returning({ id: betrokkenheid.id });
  const nog = and(eq(leesrecht.casusId, casusId), eq(leesrecht.gebruikerId, gebruikerId));
  await tx
    .update(leesrecht)
    .set({ tot: sql`nu()` })
    .where(and(nog, gt(leesrecht.tot, sql`nu()`)));
  return rijen.length > 0;
}
