import { eq, sql } from "drizzle-orm";
import { STANDAARD_VOORKEUR } from "#regiekaart/bezorging";
import type { Transactie } from "./databank.ts";
import { bericht } from "./schema/bericht.ts";
import { berichtVoorkeur, verzending } from "./schema/verzending.ts";
import { uitgesloten } from "./uitsluiting.ts";

const STANDAARD_UUR = STANDAARD_VOORKEUR.uur;

/** Adds the overview of one person on one day, unless it was made. */
export async function schrijfOverzicht(
  tx: Transactie,
  o: { ontvangerId: string; dag: string; casusnummers: string[]; op: Date },
): Promise<void> {
  await tx
    .insert(verzending)
    .values({
      sleutel: `overzicht:${o.ontvangerId}:${o.dag}`,
      ontvangerId: o.ontvangerId,
      soort: "overzicht",
      casusnummers: o.casusnummers,
      pad: "/berichten?toon=ongelezen",
      volgendeOp: o.op,
      gemaaktOp: o.op,
    })
    .onConflictDoNothing();
}

/**
 * Unread berichten of the last week that no e-mail was about, of people whose hour has come and whose overview of this
 * day is not made. Only what came in since their overview before, and of no casus that they are excluded from.
 */
export async function leesVoorOverzicht(tx: Transactie, dag: string) {
  return tx
    .select({
      ontvangerId: bericht.ontvangerId,
      soort: bericht.soort,
      casusnummer: bericht.casusnummer,
      voorkeur: berichtVoorkeur,
    })
    .from(bericht)
    .leftJoin(berichtVoorkeur, eq(berichtVoorkeur.gebruikerId, bericht.ontvangerId))
    .where(
      sql`${bericht.gelezenOp} is null and not ${uitgesloten(bericht.casusId, bericht.ontvangerId)}
      and ${bericht.op} > greatest(nu() - interval '7 days', coalesce((select max(v.gemaakt_op) from verzending v
            where v.ontvanger_id = ${bericht.ontvangerId} and v.soort = 'overzicht'), '-infinity'))
      and extract(hour from nu() at time zone 'Europe/Amsterdam') >= coalesce(${berichtVoorkeur.uur}, ${STANDAARD_UUR})
      and not exists (select 1 from verzending v where v.sleutel = 'overzicht:' || ${bericht.ontvangerId} || ':' || ${dag}::text)
      and not exists (select 1 from verzending v
            where v.sleutel = coalesce(${bericht.gebeurtenisId}, ${bericht.signaalId}) || ':' || ${bericht.ontvangerId})`,
    );
}
