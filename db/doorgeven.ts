import { sql } from "drizzle-orm";
import type { Categorie } from "#regiekaart/begrippen";
import type { Transactie } from "./databank.ts";
import { tekstOrganisatie } from "./schema/tekst.ts";
import { toegang } from "./schema/toegang.ts";

export type NietDoorgegeven = {
  tekstId: string;
  soort: string;
  categorie: Categorie;
  op: Date;
  door: string;
  /** Organisations that read the casus and not this text. */
  wacht: string[];
};

/** Texts of my organisation in this casus that others may not read yet; only for its coordinators. */
export async function leesNietDoorgegeven(
  tx: Transactie,
  casusId: string,
): Promise<NietDoorgegeven[]> {
  const rijen = await tx.execute<Omit<NietDoorgegeven, "op"> & { op: string }>(
    sql`select tekst_id as "tekstId", soort, categorie, op, door, wacht from niet_doorgegeven(${casusId}::uuid)`,
  );
  return rijen.map((r) => ({ ...r, op: new Date(r.op) }));
}

/** From now on every organisation that reads the casus reads this text too. Who comes later needs a new consent. */
export async function geefTekstDoor(tx: Transactie, casusId: string, tekstId: string, op: Date) {
  const rijen = await tx.execute<{ organisatieId: string }>(sql`
    select distinct coalesce(t.organisatie_id, g.organisatie_id) as "organisatieId"
      from ${toegang} t left join gebruiker g on g.id = t.gebruiker_id
     where t.casus_id = ${casusId} and t.zicht >= 'lezen' and t.grond <> 'noodtoegang'
       and t.van <= nu() and (t.tot is null or t.tot > nu())`);
  await tx
    .insert(tekstOrganisatie)
    .values(rijen.map(({ organisatieId }) => ({ tekstId, organisatieId, casusId, sinds: op })))
    .onConflictDoNothing();
}
