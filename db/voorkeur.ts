import { sql } from "drizzle-orm";
import type { Voorkeur } from "#regiekaart/bezorging";
import type { Transactie } from "./databank.ts";
import { berichtVoorkeur } from "./schema/verzending.ts";

/** What I chose; null when I never did. */
export async function leesVoorkeur(tx: Transactie): Promise<Voorkeur | null> {
  const { overdracht, overig, uur } = berichtVoorkeur;
  const [rij] = await tx
    .select({ overdracht, overig, uur })
    .from(berichtVoorkeur)
    .where(sql`gebruiker_id = mijn_id()`);
  return rij ?? null;
}

export async function bewaarVoorkeur(
  tx: Transactie,
  gebruikerId: string,
  voorkeur: Voorkeur,
): Promise<void> {
  await tx
    .insert(berichtVoorkeur)
    .values({ gebruikerId, ...voorkeur })
    .onConflictDoUpdate({ target: berichtVoorkeur.gebruikerId, set: voorkeur });
}
