import { sql } from "drizzle-orm";
import type { Functie, OrganisatieSoort, Profiel } from "#regiekaart/begrippen";
import type { Transactie } from "./databank.ts";

/** Active organisations with the areas that they serve, by name. */
export async function leesOrganisatiesVanRegio(tx: Transactie) {
  const rijen = await tx.execute<{
    id: string;
    naam: string;
    korteNaam: string;
    soort: OrganisatieSoort;
    telefoon: string;
    werkgebieden: string[];
  }>(sql`
    select o.id, o.naam, o.korte_naam as "korteNaam", o.soort, o.telefoon,
           coalesce((select json_agg(w.naam order by w.naam) from organisatie_werkgebied ow join werkgebied w on w.id = ow.werkgebied_id
                      where ow.organisatie_id = o.id), '[]') as werkgebieden
      from organisatie o where o.actief order by o.soort, o.naam collate "nl-x-icu"`);
  return [...rijen];
}

export type MensenFilter = {
  zoek: string | null;
  organisatieId: string | null;
  functie: Functie | null;
};

/** Active people by name, as far as they match; each with who stands in for them at this moment. */
export async function leesMensenVanRegio(tx: Transactie, f: MensenFilter, aantal: number) {
  const rijen = await tx.execute<{
    id: string;
    naam: string;
    telefoon: string;
    functies: Functie[];
    profiel: Profiel | null;
    organisatieId: string;
    organisatie: string;
    vervangers: { naam: string; telefoon: string; tot: string }[];
  }>(sql`
    select g.id, g.naam, g.telefoon, to_json(g.functies) as functies, g.profiel, o.id as "organisatieId", o.naam as organisatie,
           coalesce((select json_agg(json_build_object('naam', w.naam, 'telefoon', w.telefoon, 'tot', v.tot) order by w.naam)
                       from vervangingen_nu() v join gebruiker w on w.id = v.vervanger_id where v.vervangen_id = g.id), '[]') as vervangers
      from gebruiker g join organisatie o on o.id = g.organisatie_id and o.actief
     where g.actief and (${f.organisatieId}::uuid is null or o.id = ${f.organisatieId}::uuid)
       and (${f.functie}::functie is null or ${f.functie}::functie = any (g.functies))
       and (${f.zoek}::text is null or strpos(lower(g.naam || ' ' || o.naam || ' ' || o.korte_naam), lower(${f.zoek})) > 0)
     order by g.naam collate "nl-x-icu", g.id limit ${aantal}`);
  return [...rijen];
}
