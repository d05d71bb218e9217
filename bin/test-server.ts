import { randomBytes } from "node:crypto";
import { vindVrijePoort } from "#db/ingebed/vrije-poort";
import { maakProefDatabase } from "#db/proef-database";
import { bouwAlsNodig } from "./bouw.ts";
import type { Opruimer } from "./opruimer.ts";
import { serveer } from "./serveer.ts";
import { stap } from "./stap.ts";
import { startVerdeler } from "./verdeler.ts";

/** The build of the tests, apart from that of a portal that runs from the same checkout. */
export const DISTDIR = ".next-test";
const OIDC_PROEFGEHEIM = randomBytes(16).toString("base64url");

/**
 * Builds into a directory of its own and serves a freshly seeded database on a free port, by one process or by
 * several that take turns. Returns the environment that the visitors need: where the portal is and how to look in
 * its database.
 */
export async function serveerVoorBezoekers(
  opruimer: Opruimer,
  processen = 1,
): Promise<Record<string, string>> {
  const database = await stap("Database met voorbeeldregio maken", () =>
    maakProefDatabase({ gezaaid: true }),
  );
  opruimer.bij(database.sluit);
  await bouwAlsNodig(DISTDIR, opruimer);
  const poort = await vindVrijePoort();
  // Nothing listens there yet: the visit that needs an OIDC provider starts one.
  const OIDC_ISSUER = `http://localhost:${await vindVrijePoort()}`;
  const url = `http://localhost:${poort}`;
  const nextauthGeheim = randomBytes(32).toString("base64url");
  const start = async (eigenPoort: number) => {
    const server = await serveer({
      soort: "start",
      distDir: DISTDIR,
      adres: { host: "127.0.0.1", poort: eigenPoort, url },
      databaseUrl: database.url,
      nextauthGeheim,
      demo: true,
      extra: {
        OIDC_ISSUER,
        OIDC_CLIENT_ID: "regieportaal",
        OIDC_CLIENT_SECRET: OIDC_PROEFGEHEIM,
        ...(processen > 1 ? { VERTROUWDE_PROXIES: "1" } : {}),
      },
    });
    opruimer.bij(server.stop);
    server.toonUitvoer();
  };
  if (processen === 1) await stap("Portaal starten", () => start(poort));
  else await stap(`Portaal starten: ${processen} processen`, () => verdeel(poort, processen));
  return {
    E2E_URL: url,
    E2E_DATABASE_EIGENAAR_URL: database.eigenaarUrl,
    E2E_OIDC_ISSUER: OIDC_ISSUER,
    E2E_OIDC_GEHEIM: OIDC_PROEFGEHEIM,
  };

  async function verdeel(voorkant: number, aantal: number) {
    const poorten: number[] = [];
    for (let i = 0; i < aantal; i++) {
      poorten.push(await vindVrijePoort());
      await start(poorten[i]!);
    }
    opruimer.bij((await startVerdeler(voorkant, poorten)).stop);
  }
}
