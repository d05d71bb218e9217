import { type SQL, sql } from "drizzle-orm";
import type { Niveau, OrganisatieSoort, OverdrachtStatus, Zicht } from "#regiekaart/begrippen";
import type { Transactie } from "./databank.ts";

export type CasusFilter = {
  niveau: Niveau | null;
  /** jij: I am procesregisseur; wij: my organisation holds procesregie; anderen: another organisation does. */
  regie: "jij" | "wij" | "anderen" | null;
  /** Start of a casusnummer. */
  zoek: string | null;
  /** An open overdracht that waits for my organisation, or for another one. */
  wacht: "op_ons" | "op_anderen" | null;
};

export type CasusRij = {
  casusId: string;
  casusnummer: string;
  zicht: Zicht;
  niveau: Niveau;
  houder: { id: string; naam: string; korteNaam: string; soort: OrganisatieSoort } | null;
  regisseur: { id: string; naam: string } | null;
  overdracht: {
    id: string;
    status: OverdrachtStatus;
    naar: string;
    naarOns: boolean;
    niveauNaar: Niveau;
    termijnOp: string;
  } | null;
  beoordeeld: boolean;
  volgendeEvaluatie: string | null;
  laatstGewijzigdOp: string;
};

export type Grens = { op: string; casusId: string };

const REGIE_NU = sql`left join lateral (
    select r.organisatie_id, r.persoon_id from regie_stap r
     where r.casus_id = c.id and r.soort = 'procesregie' order by r.volgnr desc limit 1) r on true`;
const NIVEAU_NU = sql`cross join lateral (
    select n.niveau from niveau_stap n where n.casus_id = c.id order by n.volgnr desc limit 1) n`;
const OPEN_OVERDRACHT = sql`left join lateral (
    select * from overdracht ov where ov.casus_id = c.id and ov.afgehandeld_op is null
     order by ov.soort limit 1) ov on true`;

function voorwaarden(f: CasusFilter, na: Grens | null): SQL {
  const delen = [
    f.niveau ? sql`n.niveau = ${f.niveau}` : null,
    f.regie === "jij" ? sql`r.persoon_id = mijn_id()` : null,
    f.regie === "wij" ? sql`r.organisatie_id = mijn_organisatie()` : null,
    f.regie === "anderen" ? sql`r.organisatie_id is distinct from mijn_organisatie()` : null,
    f.wacht === "op_ons" ? sql`ov.naar_organisatie_id = mijn_organisatie()` : null,
    f.wacht === "op_anderen" ? sql`ov.van_organisatie_id = mijn_organisatie()` : null,
    f.zoek ? sql`starts_with(c.casusnummer, ${f.zoek})` : null,
    na
      ? sql`(m.laatst_gewijzigd_op < ${na.op}::timestamptz or (m.laatst_gewijzigd_op = ${na.op}::timestamptz and m.casus_id > ${na.casusId}::uuid))`
      : null,
  ].filter((deel) => deel !== null);
  return sql.join([sql`true`, ...delen], sql` and `);
}

/** Ids of the casussen that I see, newest change first: one walk of the access index per drager, merged. */
function zichtbaar(f: CasusFilter, aantal: number, na: Grens | null): SQL {
  return sql`
    select distinct x.casus_id, x.laatst_gewijzigd_op from unnest(mijn_dragers()) d cross join lateral (
      select distinct m.casus_id, m.laatst_gewijzigd_op
        from mijn_toegang m join casus c on c.id = m.casus_id ${NIVEAU_NU} ${REGIE_NU} ${OPEN_OVERDRACHT}
       where m.drager = d and ${voorwaarden(f, na)}
       order by m.laatst_gewijzigd_op desc nulls first, m.casus_id limit ${aantal}) x
     order by x.laatst_gewijzigd_op desc nulls first, x.casus_id limit ${aantal}`;
}

type Rij = {
  casus_id: string;
  casusnummer: string;
  zicht: Zicht;
  niveau: Niveau;
  houder: CasusRij["houder"];
  regisseur: CasusRij["regisseur"];
  overdracht: CasusRij["overdracht"];
  beoordeeld: boolean;
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
    select c.id as casus_id, c.casusnummer, t.zicht, n.niveau,
           case when o.id is not null then json_build_object('id', o.id, 'naam', o.naam, 'korteNaam', o.korte_naam, 'soort', o.soort) end as houder,
           case when t.zicht >= 'lezen' and g.id is not null then json_build_object('id', g.id, 'naam', g.naam) end as regisseur,
           case when ov.id is not null then json_build_object('id', ov.id, 'status', ov.status, 'naar', na.korte_naam,
             'naarOns', ov.naar_organisatie_id = mijn_organisatie(), 'niveauNaar', ov.niveau_naar, 'termijnOp', ov.termijn_op) end as overdracht,
           exists (select 1 from beoordeling b where b.casus_id = c.id) as beoordeeld,
           c.volgende_evaluatie::text, c.laatst_gewijzigd_op
      from z join casus c on c.id = z.casus_id ${NIVEAU_NU} ${REGIE_NU} ${OPEN_OVERDRACHT}
      cross join lateral (select max(m.zicht) as zicht from mijn_toegang m where m.casus_id = c.id) t
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
    sql`select count(*)::int as aantal from (${zichtbaar(f, hooguit, null)}) z`,
  );
  return rij!.aantal;
}
