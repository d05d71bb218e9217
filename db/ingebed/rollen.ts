import postgres from "postgres";
import type { Geheimen } from "./geheimen.ts";

/** The database that the embedded server holds. */
export const DATABASE = "regieportaal";

const ROLLEN = ["regie_eigenaar", "regie_app", "regie_werker", "regie_vernietiger"] as const;
const ZONDER_MACHT = "NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION";

/**
 * Makes the four roles and the database, or brings them back to what they should be
 * (`ontwerp.md` §4). Roles are cluster-wide, hence outside the migrations; runs as superuser.
 */
export async function maakRollen(beheerUrl: string, geheimen: Geheimen): Promise<void> {
  const sql = postgres(beheerUrl, { max: 1, onnotice: () => {} });
  try {
    const bestaand = await sql<{ rolname: string }[]>`select rolname from pg_roles`;
    for (const rol of ROLLEN) {
      if (!bestaand.some(({ rolname }) => rolname === rol)) await sql.unsafe(`create role ${rol}`);
    }
    // Passwords are base64url, so that they need no quoting in SQL and no encoding in a URL.
    await sql.unsafe(
      `alter role regie_eigenaar login ${ZONDER_MACHT} password '${geheimen.eigenaar}'`,
    );
    await sql.unsafe(`alter role regie_app login ${ZONDER_MACHT} password '${geheimen.app}'`);
    await sql.unsafe(`alter role regie_werker login ${ZONDER_MACHT} password '${geheimen.werker}'`);
    await sql.unsafe(`alter role regie_vernietiger nologin ${ZONDER_MACHT}`);
    const [database] = await sql`select 1 from pg_database where datname = ${DATABASE}`;
    if (!database) await sql.unsafe(`create database ${DATABASE} owner regie_eigenaar`);
    await sql.unsafe(`revoke all on database ${DATABASE} from public`);
    await sql.unsafe(
      `grant connect on database ${DATABASE} to regie_app, regie_werker, regie_vernietiger`,
    );
  } finally {
    await sql.end();
  }
}
