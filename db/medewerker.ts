import { and, eq, ne, sql } from "drizzle-orm";
import type { Transactie } from "./databank.ts";
import { gebruiker } from "./schema/gebruiker.ts";

/** The people of an organisation, who works there first, by name. */
export async function leesMedewerkers(tx: Transactie, organisatieId: string) {
  return tx
    .select({
      id: gebruiker.id,
      naam: gebruiker.naam,
      functies: gebruiker.functies,
      profiel: gebruiker.profiel,
      telefoon: gebruiker.telefoon,
      actief: gebruiker.actief,
    })
    .from(gebruiker)
    .where(eq(gebruiker.organisatieId, organisatieId))
    .orderBy(sql`${gebruiker.actief} desc`, sql`${gebruiker.naam} collate "nl-x-icu"`);
}

/** One person as the rules about leaving and standing in need them; null when unknown. */
export async function leesMedewerker(tx: Transactie, id: string) {
  const [rij] = await tx
    .select({
      id: gebruiker.id,
      organisatieId: gebruiker.organisatieId,
      functies: gebruiker.functies,
      actief: gebruiker.actief,
    })
    .from(gebruiker)
    .where(eq(gebruiker.id, id));
  return rij ?? null;
}

/** Active coordinators of the same organisation, without this person. */
export async function telAndereCoordinatoren(
  tx: Transactie,
  wie: { id: string; organisatieId: string },
): Promise<number> {
  return tx.$count(
    gebruiker,
    and(
      eq(gebruiker.organisatieId, wie.organisatieId),
      ne(gebruiker.id, wie.id),
      eq(gebruiker.actief, true),
      sql`'coordinator' = any (${gebruiker.functies})`,
    ),
  );
}

/** Active professionals of an organisation. */
export async function telProfessionals(tx: Transactie, organisatieId: string): Promise<number> {
  return tx.$count(
    gebruiker,
    and(
      eq(gebruiker.organisatieId, organisatieId),
      eq(gebruiker.actief, true),
      sql`'professional' = any (${gebruiker.functies})`,
    ),
  );
}

/** Casussen in which a colleague has a row by name, in the order in which they are locked. Coordinators and beheerders only. */
export async function casussenVanCollega(tx: Transactie, gebruikerId: string): Promise<string[]> {
  const rijen = await tx.execute<{ casus_id: string }>(
    sql`select casus_id from casussen_van_collega(${gebruikerId}::uuid) order by casus_id`,
  );
  return rijen.map((r) => r.casus_id);
}

/**
 * Deactivates somebody and ends their sessions. When a casus came to them since `vergrendeld` was read, the act starts
 * anew (40001), so that none is left with a regisseur who is gone.
 */
export async function zetUitDienst(
  tx: Transactie,
  gebruikerId: string,
  vergrendeld: readonly string[],
): Promise<void> {
  await tx
    .update(gebruiker)
    .set({ actief: false, uitDienstOp: sql`nu()` })
    .where(eq(gebruiker.id, gebruikerId));
  await tx.execute(sql`select trek_sessies_in_van(${gebruikerId}::uuid)`);
  const nu = await casussenVanCollega(tx, gebruikerId);
  if (nu.some((id) => !vergrendeld.includes(id)))
    throw Object.assign(new Error("a casus came to them meanwhile"), { code: "40001" });
}
