import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { Transactie } from "./databank.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { organisatie, organisatieWerkgebied, werkgebied } from "./schema/organisatie.ts";

/** Who works somewhere and may be a regisseur there: active professionals and coordinators, by name. */
export async function leesCollegas(tx: Transactie, organisatieId: string) {
  return tx
    .select({
      id: gebruiker.id,
      naam: gebruiker.naam,
      profiel: gebruiker.profiel,
      telefoon: gebruiker.telefoon,
    })
    .from(gebruiker)
    .where(
      and(
        eq(gebruiker.organisatieId, organisatieId),
        eq(gebruiker.actief, true),
        sql`${gebruiker.functies} && array['professional', 'coordinator']::functie[]`,
      ),
    )
    .orderBy(sql`${gebruiker.naam} collate "nl-x-icu"`);
}

/** One person with their organisation, as far as decisions need it; null when unknown. */
export async function leesPersoon(tx: Transactie, id: string) {
  const [rij] = await persoon(tx, id);
  return rij ?? null;
}

/** The same for who is chosen in an act: locked, so that nobody becomes regisseur while they leave. */
export async function leesPersoonVast(tx: Transactie, id: string) {
  const [rij] = await persoon(tx, id).for("share", { of: gebruiker });
  return rij ?? null;
}

const persoon = (tx: Transactie, id: string) =>
  tx
    .select({
      id: gebruiker.id,
      naam: gebruiker.naam,
      profiel: gebruiker.profiel,
      actief: gebruiker.actief,
      functies: gebruiker.functies,
      organisatieId: gebruiker.organisatieId,
      organisatie: organisatie.naam,
      organisatieSoort: organisatie.soort,
    })
    .from(gebruiker)
    .innerJoin(organisatie, eq(organisatie.id, gebruiker.organisatieId))
    .where(eq(gebruiker.id, id));

/** These people with the name of their organisation, by name. */
export async function leesPersonen(tx: Transactie, ids: string[]) {
  if (ids.length === 0) return [];
  return tx
    .select({ id: gebruiker.id, naam: gebruiker.naam, organisatie: organisatie.naam })
    .from(gebruiker)
    .innerJoin(organisatie, eq(organisatie.id, gebruiker.organisatieId))
    .where(inArray(gebruiker.id, ids))
    .orderBy(sql`${gebruiker.naam} collate "nl-x-icu"`);
}

/** An organisation with the areas it serves; null when unknown. */
export async function leesOrganisatie(tx: Transactie, id: string) {
  const rij = await tx.query.organisatie.findFirst({ where: eq(organisatie.id, id) });
  if (!rij) return null;
  const gebieden = await leesWerkgebieden(tx, id);
  return { ...rij, werkgebieden: gebieden.map((w) => w.id) };
}

/** Every organisation of the region, by name. */
export async function leesAlleOrganisaties(tx: Transactie) {
  return tx
    .select({ id: organisatie.id, naam: organisatie.naam })
    .from(organisatie)
    .orderBy(asc(organisatie.naam));
}

/** The areas that an organisation serves, by name. */
export async function leesWerkgebieden(tx: Transactie, organisatieId: string) {
  return tx
    .select({ id: werkgebied.id, naam: werkgebied.naam, gemeente: werkgebied.gemeente })
    .from(werkgebied)
    .innerJoin(organisatieWerkgebied, eq(organisatieWerkgebied.werkgebiedId, werkgebied.id))
    .where(eq(organisatieWerkgebied.organisatieId, organisatieId))
    .orderBy(asc(werkgebied.naam));
}

/** Active organisations that serve an area: the only ones a casus there can go to. */
export async function leesOrganisatiesIn(tx: Transactie, werkgebiedId: string) {
  return tx
    .select({
      id: organisatie.id,
      naam: organisatie.naam,
      korteNaam: organisatie.korteNaam,
      soort: organisatie.soort,
      telefoon: organisatie.telefoon,
    })
    .from(organisatie)
    .innerJoin(organisatieWerkgebied, eq(organisatieWerkgebied.organisatieId, organisatie.id))
    .where(and(eq(organisatieWerkgebied.werkgebiedId, werkgebiedId), eq(organisatie.actief, true)))
    .orderBy(asc(organisatie.naam));
}

/** Everybody who is active at an organisation of this area, whatever their functie; a beheerder sees no casus anyway. */
export async function leesMensenIn(tx: Transactie, werkgebiedId: string) {
  const organisaties = await leesOrganisatiesIn(tx, werkgebiedId);
  const mensen = await tx
    .select({ id: gebruiker.id, naam: gebruiker.naam, organisatieId: gebruiker.organisatieId })
    .from(gebruiker)
    .where(
      and(
        inArray(
          gebruiker.organisatieId,
          organisaties.map((o) => o.id),
        ),
        eq(gebruiker.actief, true),
        sql`not ${gebruiker.functies} && array['beheerder']::functie[]`,
      ),
    )
    .orderBy(sql`${gebruiker.naam} collate "nl-x-icu"`);
  return organisaties.map(({ id, naam }) => ({
    id,
    naam,
    mensen: mensen
      .filter((m) => m.organisatieId === id)
      .map(({ organisatieId: _, ...mens }) => mens),
  }));
}

/** Active people with one of these functies at an organisation. */
export async function leesMensenMetFunctie(
  tx: Transactie,
  organisatieIds: string[],
  functies: string[],
) {
  if (organisatieIds.length === 0) return [];
  return tx
    .select({ id: gebruiker.id, organisatieId: gebruiker.organisatieId })
    .from(gebruiker)
    .where(
      and(
        inArray(gebruiker.organisatieId, organisatieIds),
        eq(gebruiker.actief, true),
        sql`${gebruiker.functies} && ${sql`array[${sql.join(
          functies.map((f) => sql`${f}`),
          sql`, `,
        )}]::functie[]`}`,
      ),
    );
}

/** The fg of the region: whoever has that functie works for all organisations. */
export async function leesFgs(tx: Transactie): Promise<string[]> {
  const rijen = await tx
    .select({ id: gebruiker.id })
    .from(gebruiker)
    .where(and(eq(gebruiker.actief, true), sql`'fg' = any (${gebruiker.functies})`));
  return rijen.map((r) => r.id);
}

/** Who stands in at this moment for one of these people, as far as the casus exists for the person stood in for. */
export async function leesVervangers(
  tx: Transactie,
  casusId: string,
  ids: string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const lijst = sql.join(
    [...new Set(ids)].map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const rijen = await tx.execute<{ gebruiker_id: string }>(sql`
    select gebruiker_id from vervangers_van(array(
      select g from unnest(array[${lijst}]) g where not exists (
        select 1 from uitsluiting u where u.casus_id = ${casusId} and u.gebruiker_id = g and u.van <= nu() and (u.tot is null or u.tot > nu()))))`);
  return rijen.map((r) => r.gebruiker_id);
}
