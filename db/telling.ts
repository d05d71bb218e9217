import { sql } from "drizzle-orm";
import type { Niveau } from "#regiekaart/begrippen";
import type { Transactie } from "./databank.ts";
import type { Feiten } from "./feiten.ts";
import { regieTelling } from "./schema/telling.ts";

type Plek = { organisatieId: string; niveau: Niveau };
type Geteld = Pick<Feiten, "afgesloten" | "niveau" | "regie">;

/** Where a casus counts: with who holds procesregie, at its niveau; nowhere when nobody does or when it is closed. */
function plekVan(feiten: Geteld | null): Plek | null {
  const houder = feiten?.regie.procesregie;
  if (!feiten || !houder || feiten.afgesloten) return null;
  return { organisatieId: houder.organisatieId, niveau: feiten.niveau };
}

const sleutel = (p: Plek) => `${p.organisatieId} ${p.niveau}`;

/**
 * Moves a casus from where it counted to where it counts now. The rows are taken in one order, so that two acts never
 * wait for each other; call it last, because others wait for the row until the commit.
 */
export async function houTellingBij(
  tx: Transactie,
  voor: Geteld | null,
  na: Geteld,
): Promise<void> {
  const van = plekVan(voor);
  const naar = plekVan(na);
  if (van && naar && sleutel(van) === sleutel(naar)) return;
  const stappen = [
    ...(van ? [{ ...van, erbij: -1 }] : []),
    ...(naar ? [{ ...naar, erbij: 1 }] : []),
  ];
  for (const stap of stappen.toSorted((a, b) => sleutel(a).localeCompare(sleutel(b))))
    await tel(tx, stap);
}

async function tel(tx: Transactie, { organisatieId, niveau, erbij }: Plek & { erbij: number }) {
  // First the row, then the count: a proposed row of -1 would break the check before it meets the row that is there.
  await tx.insert(regieTelling).values({ organisatieId, niveau, aantal: 0 }).onConflictDoNothing();
  await tx
    .update(regieTelling)
    .set({ aantal: sql`${regieTelling.aantal} + ${erbij}` })
    .where(sql`organisatie_id = ${organisatieId}::uuid and niveau = ${niveau}`);
}

/**
 * How many running casussen my organisation holds procesregie of, per niveau, without those from which I am excluded.
 * For coordinators and managers, who see them all; for others no rows.
 */
export async function leesRegieTelling(tx: Transactie) {
  const rijen = await tx.execute<{ niveau: Niveau; aantal: number }>(
    sql`select niveau, aantal from mijn_regie_telling()`,
  );
  return [...rijen];
}
