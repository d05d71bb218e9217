import { sql } from "drizzle-orm";
import type { Niveau, Profiel } from "#regiekaart/begrippen";
import { VANDAAG } from "./aandacht.ts";
import { NIVEAU_NU, REGIE_NU, zichtbaar } from "./casus-filter.ts";
import type { Transactie } from "./databank.ts";

export type WerkRij = {
  regisseur: { id: string; naam: string; profiel: Profiel | null } | null;
  niveau: Niveau;
  aantal: number;
  /** Of which the day of the next evaluation has passed. */
  teLaat: number;
};

/** Casussen of which my organisation holds procesregie, per procesregisseur and niveau, as far as I may read them. */
export async function leesWerkverdeling(tx: Transactie, hooguit: number): Promise<WerkRij[]> {
  const rijen = await tx.execute<WerkRij>(sql`
    with z as materialized (${zichtbaar({ regie: "wij", leesbaar: true }, hooguit)})
    select case when g.id is not null then jsonb_build_object('id', g.id, 'naam', g.naam, 'profiel', g.profiel) end as regisseur,
           n.niveau, count(*)::int as aantal,
           (count(*) filter (where c.volgende_evaluatie < ${VANDAAG}))::int as "teLaat"
      from z join casus c on c.id = z.casus_id ${NIVEAU_NU} ${REGIE_NU}
      left join gebruiker g on g.id = r.persoon_id
     group by g.id, g.naam, g.profiel, n.niveau
     order by g.naam collate "nl-x-icu" nulls first, n.niveau`);
  return [...rijen];
}
