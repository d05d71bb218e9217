import { sql } from "drizzle-orm";
import type { Databank, Transactie } from "./databank.ts";
import journaal from "./migraties/meta/_journal.json" with { type: "json" };

/** How many migrations ran, against how many this version of the portal has. */
export async function leesMigratieStand(db: Databank | Transactie) {
  const [rij] = await db.execute<{ aantal: number }>(
    sql`select count(*)::int as aantal from migratie`,
  );
  const verwacht = journaal.entries.length;
  return { uitgevoerd: rij!.aantal, verwacht, bij: rij!.aantal === verwacht };
}

/** True when the serving role could see past row level security: superuser, BYPASSRLS, or owner of a table. */
export async function magRegelsOmzeilen(db: Databank): Promise<boolean> {
  const [rij] = await db.execute<{ kan: boolean }>(sql`
    select (r.rolsuper or r.rolbypassrls or exists (
             select 1 from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname in ('public', 'graphile_worker') and pg_has_role(r.oid, c.relowner, 'USAGE'))) as kan
      from pg_roles r where r.rolname = current_user`);
  return rij!.kan;
}
