import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import postgres from "postgres";
import { migreer } from "./migreer.ts";

/** The databases that test databases are copied from: migrated, and migrated and seeded. */
export const SJABLOON = "regieportaal";
export const SJABLOON_GEZAAID = "regieportaal_gezaaid";

const ZAAIEN = 20260302;
const WORTEL = fileURLToPath(new URL("..", import.meta.url));

/** Migrates the database that the embedded server made and gives it the role of template. */
export async function maakSjabloon(beheerUrl: string, eigenaarUrl: string): Promise<void> {
  await migreer(eigenaarUrl);
  const sql = postgres(beheerUrl, { max: 1 });
  await sql.unsafe(`alter database ${SJABLOON} is_template true`).finally(() => sql.end());
}

/**
 * Makes the seeded template on first demand; test files that ask at the same time wait. `url` is
 * that of the owner for a database that does not matter.
 */
export async function zorgVoorGezaaid(beheer: postgres.Sql, eigenaarUrl: string): Promise<void> {
  const verbinding = await beheer.reserve();
  try {
    await verbinding`select pg_advisory_lock(${ZAAIEN})`;
    const [bestaat] =
      await verbinding`select 1 from pg_database where datname = ${SJABLOON_GEZAAID}`;
    if (bestaat) return;
    const half = `${SJABLOON_GEZAAID}_half`;
    await verbinding.unsafe(`drop database if exists ${half} with (force)`);
    await verbinding.unsafe(`create database ${half} template ${SJABLOON} owner regie_eigenaar`);
    zaai(Object.assign(new URL(eigenaarUrl), { pathname: `/${half}` }).href);
    await verbinding.unsafe(`alter database ${half} rename to ${SJABLOON_GEZAAID}`);
  } finally {
    await verbinding`select pg_advisory_unlock(${ZAAIEN})`;
    verbinding.release();
  }
}

function zaai(eigenaarUrl: string): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "bin/zaai.ts"],
    { cwd: WORTEL, encoding: "utf8", env: { ...process.env, DATABASE_EIGENAAR_URL: eigenaarUrl } },
  );
  if (status !== 0) throw new Error(`seeding the template failed:\n${stdout}\n${stderr}`);
}
