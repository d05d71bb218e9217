import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { SJABLOON, SJABLOON_GEZAAID, zorgVoorGezaaid } from "./proef-sjabloon.ts";

/** A database for one test file: migrated, its own, with the roles that production has. */
export type ProefDatabase = {
  /** regie_app: what the portal serves with. */
  readonly url: string;
  /** regie_werker: signals deadlines and sends e-mail. */
  readonly werkerUrl: string;
  /** regie_eigenaar: migrates, seeds, and sees everything. */
  readonly eigenaarUrl: string;
  /** Superuser; for tests that replace a guard of the database itself. */
  readonly beheerUrl: string;
  readonly sluit: () => Promise<void>;
};

/**
 * Copies the migrated template into a new database; with `gezaaid` the one that also holds the
 * demo region. Needs the integratie project of vitest, or `npm test`. Close it in `afterAll`.
 */
export async function maakProefDatabase({
  gezaaid = false,
}: {
  readonly gezaaid?: boolean;
} = {}): Promise<ProefDatabase> {
  const { TEST_DATABASE_BEHEER_URL, TEST_DATABASE_EIGENAAR_URL, TEST_DATABASE_URL } = process.env;
  const { TEST_DATABASE_WERKER_URL: werkerUrl } = process.env;
  if (
    !TEST_DATABASE_BEHEER_URL ||
    !TEST_DATABASE_EIGENAAR_URL ||
    !TEST_DATABASE_URL ||
    !werkerUrl
  ) {
    throw new Error("no test server: name the file *.integratie.test.ts and run it by vitest");
  }
  const naam = `proef_${randomBytes(6).toString("hex")}`;
  const beheer = postgres(TEST_DATABASE_BEHEER_URL, { max: 2, onnotice: () => {} });
  try {
    if (gezaaid) await zorgVoorGezaaid(beheer, TEST_DATABASE_EIGENAAR_URL);
    const sjabloon = gezaaid ? SJABLOON_GEZAAID : SJABLOON;
    await beheer.unsafe(`create database ${naam} template ${sjabloon} owner regie_eigenaar`);
    // The rights on a database itself are not copied from its template.
    await beheer.unsafe(`revoke all on database ${naam} from public`);
    await beheer.unsafe(
      `grant connect on database ${naam} to regie_app, regie_werker, regie_vernietiger`,
    );
  } catch (fout) {
    await beheer.end();
    throw fout;
  }
  const bij = (url: string) => Object.assign(new URL(url), { pathname: `/${naam}` }).href;
  return {
    url: bij(TEST_DATABASE_URL),
    werkerUrl: bij(werkerUrl),
    eigenaarUrl: bij(TEST_DATABASE_EIGENAAR_URL),
    beheerUrl: bij(TEST_DATABASE_BEHEER_URL),
    sluit: async () => {
      await beheer.unsafe(`drop database if exists ${naam} with (force)`);
      await beheer.end();
    },
  };
}
