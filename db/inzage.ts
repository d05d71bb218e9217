import { and, desc, eq, ne, sql } from "drizzle-orm";
import type { Transactie } from "./databank.ts";
import { inzage } from "./schema/bericht.ts";
import { gebruiker } from "./schema/gebruiker.ts";

export type NieuweInzage = typeof inzage.$inferInsert;

/** Who looked, in the transaction of the read: if this fails, nothing is shown (NEN 7513). */
export async function schrijfInzage(tx: Transactie, rij: NieuweInzage): Promise<void> {
  await tx.insert(inzage).values(rij);
}

/**
 * Who other than this person looked at a casus last; row level security shows it to who has regie, and the fg. Who reads
 * a consult need not know of which casus it is: that look stands in the log only.
 */
export async function leesLaatstBekeken(tx: Transactie, casusId: string, behalveId: string) {
  const [rij] = await tx
    .select({ door: gebruiker.naam, op: inzage.op })
    .from(inzage)
    .innerJoin(gebruiker, eq(gebruiker.id, inzage.gebruikerId))
    .where(
      and(
        eq(inzage.casusId, casusId),
        ne(inzage.gebruikerId, behalveId),
        ne(inzage.soort, "consult_bekijken"),
      ),
    )
    .orderBy(desc(inzage.op))
    .limit(1);
  return rij ?? null;
}

export type InzageFilter = {
  soorten: string[] | null;
  organisatieId: string | null;
  van: Date | null;
  tot: Date | null;
  /** Where the page before ended. */
  na: { op: string; id: string } | null;
  aantal: number;
};
export type InzageRij = {
  id: string;
  op: string;
  wie: string;
  organisatie: string;
  functies: string[];
  namens: string | null;
  soort: string;
  grond: string | null;
  casusnummer: string | null;
  casussen: number;
};

const filterVan = ({ soorten, organisatieId, van, tot, na, aantal }: InzageFilter) => {
  const namen = soorten
    ? sql.join(
        soorten.map((s) => sql`${s}`),
        sql`, `,
      )
    : null;
  return sql`${namen ? sql`array[${namen}]` : sql`null`}::text[], ${organisatieId}::uuid, ${van?.toISOString() ?? null}::timestamptz,
    ${tot?.toISOString() ?? null}::timestamptz, ${na?.op ?? null}::timestamptz, ${na?.id ?? null}::uuid, ${aantal}::int`;
};

/** Who looked at one casus, newest first, also in a list or a search that showed it; for who has regie, and the fg. */
export async function leesInzageVanCasus(tx: Transactie, casusId: string, f: InzageFilter) {
  const rijen = await tx.execute<InzageRij>(sql`
    select *, null as casusnummer, 0 as casussen from inzage_van_casus(${casusId}::uuid, ${filterVan(f)})`);
  return [...rijen];
}

/** Who looked at whatever in the region, newest first; for the fg. */
export async function leesInzageVanRegio(tx: Transactie, f: InzageFilter) {
  return [...(await tx.execute<InzageRij>(sql`select * from inzage_van_regio(${filterVan(f)})`))];
}

/** The organisations whose people looked at this casus. */
export async function leesInzageOrganisaties(tx: Transactie, casusId: string) {
  const rijen = await tx.execute<{ id: string; naam: string }>(
    sql`select id, naam from inzage_organisaties(${casusId}::uuid)`,
  );
  return [...rijen];
}

/** The casus with this number, for the fg; null when unknown or excluded. */
export async function casusVoorToezicht(tx: Transactie, casusnummer: string) {
  const [rij] = await tx.execute<{ id: string | null }>(
    sql`select casus_voor_toezicht(${casusnummer}) as id`,
  );
  return rij?.id ?? null;
}
