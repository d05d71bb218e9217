import { and, desc, eq, sql } from "drizzle-orm";
import type { OverdrachtSoort } from "#regiekaart/overdracht";
import type { Transactie } from "./databank.ts";
import { bericht } from "./schema/bericht.ts";
import { gebeurtenis } from "./schema/geschiedenis.ts";
import { overdracht } from "./schema/overdracht.ts";

const VERTELD = "overdracht_teruggekoppeld";

/** The newest accepted overdracht of this regie, and whether its sender has heard what became of it; in an act only. */
export async function leesLaatstGeaccepteerd(
  tx: Transactie,
  casusId: string,
  soort: OverdrachtSoort,
) {
  const [rij] = await tx
    .select({
      id: overdracht.id,
      soort: overdracht.soort,
      vanOrganisatieId: overdracht.vanOrganisatieId,
      vanGebruikerId: overdracht.vanGebruikerId,
      naarOrganisatieId: overdracht.naarOrganisatieId,
      teruggekoppeld: sql<boolean>`exists (select 1 from ${gebeurtenis} g where g.casus_id = ${casusId}
        and g.soort = ${VERTELD} and g.gegevens ->> 'overdrachtId' = ${overdracht}.id::text)`,
    })
    .from(overdracht)
    .where(
      and(
        eq(overdracht.casusId, casusId),
        eq(overdracht.soort, soort),
        eq(overdracht.status, "geaccepteerd"),
      ),
    )
    .orderBy(desc(overdracht.afgehandeldOp))
    .limit(1);
  return rij ?? null;
}

/** What the reader of a casus sees of it on the page of the overdracht. */
export async function leesTerugkoppeling(tx: Transactie, casusId: string, overdrachtId: string) {
  const [rij] = await tx
    .select({ gegevens: gebeurtenis.gegevens, op: gebeurtenis.op })
    .from(gebeurtenis)
    .where(
      and(
        eq(gebeurtenis.casusId, casusId),
        eq(gebeurtenis.soort, VERTELD),
        sql`${gebeurtenis.gegevens} ->> 'overdrachtId' = ${overdrachtId}`,
      ),
    );
  return rij?.gegevens.terugkoppeling ? { wat: rij.gegevens.terugkoppeling, op: rij.op } : null;
}

/** What I was told about overdrachten of ours: it stays when the casus is no longer mine to see. */
export async function leesMijnTerugkoppelingen(tx: Transactie, aantal: number) {
  return tx
    .select({
      casusId: bericht.casusId,
      casusnummer: bericht.casusnummer,
      gegevens: bericht.gegevens,
      op: bericht.op,
    })
    .from(bericht)
    .where(
      and(
        sql`${bericht.ontvangerId} = mijn_id()`,
        eq(bericht.soort, VERTELD),
        sql`not is_uitgesloten(${bericht.casusId})`,
      ),
    )
    .orderBy(desc(bericht.op))
    .limit(aantal);
}
