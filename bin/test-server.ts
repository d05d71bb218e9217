import { randomBytes } from "node:crypto";
import { vindVrijePoort } from "#db/ingebed/vrije-poort";
import { maakProefDatabase } from "#db/proef-database";
import { bouwAlsNodig } from "./bouw.ts";
import type { Opruimer } from "./opruimer.ts";
import { serveer } from "./serveer.ts";
import { stap } from "./stap.ts";

const DISTDIR = ".next-test";
const OIDC_PROEFGEHEIM = randomBytes(16).toString("base64url");

/**
 * Builds into a directory of its own and serves a freshly seeded database on a free port. Returns
 * the environment that the visitors need: where the portal is and how to look in its database.
 */
export async function serveerVoorBezoekers(opruimer: Opruimer): Promise<Record<string, string>> {
  const database = await stap("Database met voorbeeldregio maken", () =>
    maakProefDatabase({ gezaaid: true }),
  );
  opruimer.bij(database.sluit);
  await bouwAlsNodig(DISTDIR, opruimer);
  const poort = await vindVrijePoort();
  // Nothing listens there yet: the visit that needs an OIDC provider starts one.
  const OIDC_ISSUER = `http://localhost:${await vindVrijePoort()}`;
  const adres = { host: "127.0.0.1", poort, url: `http://localhost:${poort}` };
  const server = await stap("Portaal starten", () =>
    serveer({
      soort: "start",
      distDir: DISTDIR,
      adres,
      databaseUrl: database.url,
      nextauthGeheim: randomBytes(32).toString("base64url"),
      demo: true,
      extra: { OIDC_ISSUER, OIDC_CLIENT_ID: "regieportaal", OIDC_CLIENT_SECRET: OIDC_PROEFGEHEIM },
    }),
  );
  opruimer.bij(server.stop);
  server.toonUitvoer();
  return {
    E2E_URL: adres.url,
    E2E_DATABASE_EIGENAAR_URL: database.eigenaarUrl,
    E2E_OIDC_ISSUER: OIDC_ISSUER,
    E2E_OIDC_GEHEIM: OIDC_PROEFGEHEIM,
  };
}
