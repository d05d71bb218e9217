import { sql } from "drizzle-orm";
import type { Niveau, NiveauAard } from "#regiekaart/begrippen";
import { type CasusFilter, NIVEAU_NU, zichtbaar } from "./casus-filter.ts";
import type { Transactie } from "./databank.ts";

/** How many of the casussen that I see stand at each niveau, among the newest `hooguit`. Niveaus without one are left out. */
export async function telPerNiveau(tx: Transactie, f: CasusFilter, hooguit: number) {
  const rijen = await tx.execute<{ niveau: Niveau; aantal: number }>(sql`
    with z as materialized (${zichtbaar(f, hooguit)})
    select n.niveau, count(*)::int as aantal
      from z join casus c on c.id = z.casus_id ${NIVEAU_NU} group by n.niveau order by n.niveau`);
  return [...rijen];
}

export type NiveauWijziging = {
  casusId: string;
  casusnummer: string;
  van: Niveau;
  naar: Niveau;
  aard: NiveauAard;
  op: Date;
};

/** Changes of niveau in the last `dagen` days on casussen that I see, newest first. */
export async function leesNiveauWijzigingen(
  tx: Transactie,
  dagen: number,
  aantal: number,
): Promise<NiveauWijziging[]> {
  const rijen = await tx.execute<Omit<NiveauWijziging, "op"> & { op: string }>(sql`
    select c.id as "casusId", c.casusnummer, v.niveau as van, s.niveau as naar, s.aard, s.sinds as op
      from (select distinct m.casus_id from mijn_toegang m) z
      join casus c on c.id = z.casus_id
      join niveau_stap s on s.casus_id = c.id and s.sinds > nu() - make_interval(days => ${dagen})
      join niveau_stap v on v.casus_id = c.id and v.volgnr = s.volgnr - 1
     where c.laatst_gewijzigd_op > nu() - make_interval(days => ${dagen})
     order by s.sinds desc, c.casusnummer limit ${aantal}`);
  return rijen.map((r) => ({ ...r, op: new Date(r.op) }));
}
