import { sql } from "drizzle-orm";
import type { Transactie } from "#db/databank";

/** Whether an organisation holds procesregie of a running casus: its kind cannot change, nor can it stop. */
export async function houdtProcesregie(tx: Transactie, organisatieId: string): Promise<boolean> {
  const rijen = await tx.execute(sql`
    select 1 from toegang where organisatie_id = ${organisatieId} and grond = 'procesregie'
       and (tot is null or tot > nu()) limit 1`);
  return rijen.length > 0;
}

/** Whether somebody is regisseur or watches safety somewhere: leaving is then an act in the portal, not a row in a file. */
export async function heeftCasussen(tx: Transactie, gebruikerId: string): Promise<boolean> {
  const rijen = await tx.execute(sql`
    select 1 from toegang where gebruiker_id = ${gebruikerId}
       and grond in ('procesregie', 'casusregie', 'zicht_op_veiligheid') and (tot is null or tot > nu()) limit 1`);
  return rijen.length > 0;
}
