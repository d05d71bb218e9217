import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";
import { migreerWerker } from "./migreer-werker.ts";

/**
 * Brings the database at `eigenaarUrl` (role `regie_eigenaar`) to the newest structure. Safe to call from several
 * processes at once: one migrates, the others wait. The roles that serve must exist.
 */
export async function migreer(eigenaarUrl: string): Promise<void> {
  const sql = postgres(eigenaarUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(20260147)`;
    await migrate(drizzle(sql), {
      migrationsFolder: fileURLToPath(new URL("./migraties", import.meta.url)),
      migrationsSchema: "public",
      migrationsTable: "migratie",
    });
    await migreerWerker(sql, eigenaarUrl);
  } finally {
    await sql.end();
  }
}
