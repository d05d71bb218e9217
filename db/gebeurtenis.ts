import { and, eq } from "drizzle-orm";
import { KAART_VERSIE } from "#regiekaart/kaart";
import type { Transactie } from "./databank.ts";
import { type GebeurtenisGegevens, gebeurtenis } from "./schema/geschiedenis.ts";
import { idempotentie } from "./schema/idempotentie.ts";

export type { GebeurtenisGegevens } from "./schema/geschiedenis.ts";
export type NieuweGebeurtenis = Omit<typeof gebeurtenis.$inferInsert, "kaartversie" | "transactie">;

/** The record of an act: who it was at that moment, on which ground, under which version of the card. */
export async function schrijfGebeurtenis(tx: Transactie, rij: NieuweGebeurtenis): Promise<void> {
  await tx.insert(gebeurtenis).values({ ...rij, kaartversie: KAART_VERSIE });
}

export type Sleutel = {
  gebruikerId: string;
  procedure: string;
  sleutel: string;
  invoerHash: string;
};

/** Claims a key for this act; false when it was used before (then see `eerdereDaad`). Waits for a twin that is still running. */
export async function claimSleutel(tx: Transactie, s: Sleutel, gebeurtenisId: string) {
  const rijen = await tx
    .insert(idempotentie)
    .values({ ...s, gebeurtenisId })
    .onConflictDoNothing()
    .returning({ id: idempotentie.gebeurtenisId });
  return rijen.length === 1;
}

/** What was done under this key: its input hash, and the event as far as the actor may still see it. */
export async function eerdereDaad(tx: Transactie, s: Sleutel) {
  const [rij] = await tx
    .select({
      invoerHash: idempotentie.invoerHash,
      gebeurtenisId: idempotentie.gebeurtenisId,
      casusId: gebeurtenis.casusId,
      gegevens: gebeurtenis.gegevens,
    })
    .from(idempotentie)
    .leftJoin(gebeurtenis, eq(gebeurtenis.id, idempotentie.gebeurtenisId))
    .where(
      and(
        eq(idempotentie.gebruikerId, s.gebruikerId),
        eq(idempotentie.procedure, s.procedure),
        eq(idempotentie.sleutel, s.sleutel),
      ),
    );
  return rij ?? null;
}

/** Coded facts of an act plus the hashes of the texts it recorded. */
export function metTeksten(
  gegevens: GebeurtenisGegevens,
  teksten: { id: string; sha256: string }[],
): GebeurtenisGegevens {
  return teksten.length > 0 ? { ...gegevens, teksten } : gegevens;
}
