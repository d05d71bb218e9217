import { type SQL, sql } from "drizzle-orm";
import type { AandachtSoort } from "#regiekaart/aandacht";
import type { Niveau, OrganisatieSoort } from "#regiekaart/begrippen";
import { VANDAAG, wachtTeLang } from "./aandacht.ts";

/** What a list of casussen is narrowed to; absent or null does not narrow. */
export type CasusFilter = {
  niveau?: Niveau | null;
  /**
   * mijn: I have a task in it; jij: I am procesregisseur; wij: my organisation holds procesregie;
   * anderen: another organisation does.
   */
  regie?: "mijn" | "jij" | "wij" | "anderen" | null;
  /** This procesregisseur, or none. Only casussen that I may read: below that no person is known. */
  regisseur?: string | "geen" | null;
  /** Start of a casusnummer, its end ("-0147"), or part of the name of the holder; in capitals. */
  zoek?: string | null;
  /** An open overdracht that waits for my organisation, for another one, or that is past its termijn. */
  wacht?: "op_ons" | "op_anderen" | "te_laat" | null;
  /** The day of the next evaluation has passed. */
  evaluatie?: "te_laat" | null;
  /** What has waited too long and is mine to act on, as an organisation of the kind `houder`. */
  aandacht?: { soort: AandachtSoort; houder: OrganisatieSoort } | null;
  /** Those that are closed; left out, only those that run. */
  afgesloten?: "ja" | null;
  /** Only casussen that I may read, not those of which I see the stand. */
  leesbaar?: boolean;
};

/** The last row of a page: the next one starts after it. */
export type Grens = { op: string; casusId: string };

/** Present procesregie of casus `c` as `r`. */
export const REGIE_NU = sql`left join lateral (
    select r.organisatie_id, r.persoon_id, r.sinds from regie_stap r
     where r.casus_id = c.id and r.soort = 'procesregie' order by r.volgnr desc limit 1) r on true`;
/** Present niveau of casus `c` as `n`. */
export const NIVEAU_NU = sql`cross join lateral (
    select n.niveau, n.sinds from niveau_stap n where n.casus_id = c.id order by n.volgnr desc limit 1) n`;
/** Open overdracht of casus `c` as `ov`. */
export const OPEN_OVERDRACHT = sql`left join lateral (
    select * from overdracht ov where ov.casus_id = c.id and ov.afgehandeld_op is null
     order by ov.soort limit 1) ov on true`;

const REGIE = {
  // Who is only asked to watch safety has no task yet: that is a stand, under "Nu doen".
  mijn: sql`(m.grond in ('procesregie', 'casusregie', 'zicht_op_veiligheid', 'betrokken') and m.zicht >= 'lezen')`,
  jij: sql`r.persoon_id = mijn_id()`,
  wij: sql`r.organisatie_id = mijn_organisatie()`,
  anderen: sql`r.organisatie_id is distinct from mijn_organisatie()`,
};
const WACHT = {
  op_ons: sql`ov.naar_organisatie_id = mijn_organisatie()`,
  op_anderen: sql`ov.van_organisatie_id = mijn_organisatie()`,
  te_laat: sql`ov.status = 'voorgesteld' and ov.termijn_op <= nu()`,
};

function opRegisseur(regisseur: string): SQL {
  const wie =
    regisseur === "geen"
      ? sql`r.persoon_id is null and r.organisatie_id is not null`
      : sql`r.persoon_id = ${regisseur}::uuid`;
  return sql`(m.zicht >= 'lezen' and ${wie})`;
}

const opTekst = (
  zoek: string,
) => sql`(starts_with(c.casusnummer, ${zoek}) or (${zoek} like '-%' and right(c.casusnummer, length(${zoek})) = ${zoek}) or exists (
    select 1 from organisatie o where o.id = r.organisatie_id
       and (strpos(upper(o.naam), ${zoek}) > 0 or strpos(upper(o.korte_naam), ${zoek}) > 0)))`;

function voorwaarden(f: CasusFilter, na: Grens | null): SQL {
  const delen = [
    f.afgesloten ? sql`c.afgesloten_op is not null` : sql`c.afgesloten_op is null`,
    f.niveau ? sql`n.niveau = ${f.niveau}` : null,
    f.regie ? REGIE[f.regie] : null,
    f.regisseur ? opRegisseur(f.regisseur) : null,
    f.wacht ? WACHT[f.wacht] : null,
    f.evaluatie ? sql`c.volgende_evaluatie < ${VANDAAG}` : null,
    f.aandacht ? wachtTeLang(f.aandacht) : null,
    f.leesbaar ? sql`m.zicht >= 'lezen'` : null,
    f.zoek ? opTekst(f.zoek) : null,
    na
      ? sql`(m.laatst_gewijzigd_op < ${na.op}::timestamptz or (m.laatst_gewijzigd_op = ${na.op}::timestamptz and m.casus_id > ${na.casusId}::uuid))`
      : null,
  ].filter((deel) => deel !== null);
  return sql.join([sql`true`, ...delen], sql` and `);
}

/** Ids of the casussen that I see, newest change first: one walk of the access index per drager, merged. */
export function zichtbaar(f: CasusFilter, aantal: number, na: Grens | null = null): SQL {
  return sql`
    select distinct x.casus_id, x.laatst_gewijzigd_op from unnest(mijn_dragers()) d cross join lateral (
      select distinct m.casus_id, m.laatst_gewijzigd_op
        from mijn_toegang m join casus c on c.id = m.casus_id ${NIVEAU_NU} ${REGIE_NU} ${OPEN_OVERDRACHT}
       where m.drager = d and ${voorwaarden(f, na)}
       order by m.laatst_gewijzigd_op desc nulls first, m.casus_id limit ${aantal}) x
     order by x.laatst_gewijzigd_op desc nulls first, x.casus_id limit ${aantal}`;
}
