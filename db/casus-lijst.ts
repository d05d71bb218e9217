import { sql } from "drizzle-orm";
import type {
  Niveau,
  OrganisatieSoort,
  OverdrachtStatus,
  RegieSoort,
  ToegangGrond,
  Zicht,
} from "#regiekaart/begrippen";
import {
  type CasusFilter,
  type Grens,
  NIVEAU_NU,
  OPEN_OVERDRACHT,
  REGIE_NU,
  zichtbaar,
} from "./casus-filter.ts";
import type { Transactie } from "./databank.ts";

export type CasusRij = {
  casusId: string;
  casusnummer: string;
  zicht: Zicht;
  /** Why I see it; `persoonlijk` when by name (or standing in), and not as a functie. */
  gronden: { grond: ToegangGrond; persoonlijk: boolean }[];
  niveau: Niveau;
  houder: { id: string; naam: string; korteNaam: string; soort: OrganisatieSoort } | null;
  regisseur: { id: string; naam: string } | null;
  /** The household has moved to where the holder does not work; false at `stand`. */
  buitenGebied: boolean;
  overdracht: {
    id: string;
    soort: RegieSoort;
    status: OverdrachtStatus;
    naar: string;
    naarOns: boolean;
    niveauNaar: Niveau;
    termijnOp: string;
  } | null;
  beoordeeld: boolean;
  /** What the last assessment decided; null at `stand`, or when there is none. */
  besluit: Niveau | null;
  volgendeEvaluatie: string | null;
  laatstGewijzigdOp: string;
};

type Rij = Omit<CasusRij, "casusId" | "volgendeEvaluatie" | "laatstGewijzigdOp"> & {
  casus_id: string;
  volgende_evaluatie: string | null;
  laatst_gewijzigd_op: string;
};

/** A page of my casussen; at `stand` no person is named. */
export async function leesCasussen(
  tx: Transactie,
  f: CasusFilter,
  aantal: number,
  na: Grens | null = null,
): Promise<CasusRij[]> {
  const rijen = await tx.execute<Rij>(sql`
    with z as materialized (${zichtbaar(f, aantal, na)})
    select c.id as casus_id, c.casusnummer, t.zicht, t.gronden, n.niveau,
           case when o.id is not null then json_build_object('id', o.id, 'naam', o.naam, 'korteNaam', o.korte_naam, 'soort', o.soort) end as houder,
           case when t.zicht >= 'lezen' and g.id is not null then json_build_object('id', g.id, 'naam', g.naam) end as regisseur,
           t.zicht >= 'lezen' and o.id is not null and not exists (
             select 1 from organisatie_werkgebied w where w.organisatie_id = o.id and w.werkgebied_id = c.werkgebied_id) as "buitenGebied",
           case when ov.id is not null then json_build_object('id', ov.id, 'soort', ov.soort, 'status', ov.status, 'naar', na.korte_naam,
             'naarOns', ov.naar_organisatie_id = mijn_organisatie(), 'niveauNaar', ov.niveau_naar, 'termijnOp', ov.termijn_op) end as overdracht,
           b.besluit, b.besluit is not null as beoordeeld,
           c.volgende_evaluatie::text, c.laatst_gewijzigd_op
      from z join casus c on c.id = z.casus_id ${NIVEAU_NU} ${REGIE_NU} ${OPEN_OVERDRACHT}
      cross join lateral (
        select max(m.zicht) as zicht,
               json_agg(distinct jsonb_build_object('grond', m.grond, 'persoonlijk', m.gebruiker_id is not null)) as gronden
          from mijn_toegang m where m.casus_id = c.id) t
      left join lateral (
        select b.besluit from beoordeling b where b.casus_id = c.id order by b.op desc limit 1) b on true
      left join organisatie o on o.id = r.organisatie_id
      left join gebruiker g on g.id = r.persoon_id
      left join organisatie na on na.id = ov.naar_organisatie_id
     order by z.laatst_gewijzigd_op desc nulls first, z.casus_id`);
  return rijen.map(({ casus_id, volgende_evaluatie, laatst_gewijzigd_op, ...rest }) => ({
    ...rest,
    casusId: casus_id,
    volgendeEvaluatie: volgende_evaluatie,
    laatstGewijzigdOp: new Date(laatst_gewijzigd_op).toISOString(),
    overdracht: rest.overdracht && {
      ...rest.overdracht,
      termijnOp: new Date(rest.overdracht.termijnOp).toISOString(),
    },
  }));
}

/** How many I see with this filter, counted up to `hooguit`; lists never count further. */
export async function telCasussen(tx: Transactie, f: CasusFilter, hooguit: number) {
  const [rij] = await tx.execute<{ aantal: number }>(
    sql`select count(*)::int as aantal from (${zichtbaar(f, hooguit)}) z`,
  );
  return rij!.aantal;
}
