import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { vindVrijePoort } from "#db/ingebed/vrije-poort";
import { maakProefDatabase } from "#db/proef-database";
import { serveer } from "../bin/serveer.ts";
import { DISTDIR } from "../bin/test-server.ts";
import { Bezoeker } from "./aanroep.ts";
import { adresVan } from "./bezoek.ts";

export type EigenPortaal = Awaited<ReturnType<typeof maakEigenPortaal>>;

/**
 * A portal of one test's own, with a database of its own and the build that `npm test` made. It may be killed. With a
 * worker it also sends e-mail and notices deadlines, which the other visitors' portal does not.
 */
export async function maakEigenPortaal({ metWerker = false } = {}) {
  const database = await maakProefDatabase({ gezaaid: true });
  const poort = await vindVrijePoort();
  const url = `http://localhost:${poort}`;
  const nextauthGeheim = randomBytes(32).toString("base64url");
  const start = () =>
    serveer({
      soort: "start",
      distDir: DISTDIR,
      adres: { host: "127.0.0.1", poort, url },
      databaseUrl: database.url,
      ...(metWerker ? { werkerUrl: database.werkerUrl } : {}),
      nextauthGeheim,
      demo: true,
    });
  let server = await start();

  return {
    url,
    database,
    logIn: (wie: string) => Bezoeker.logIn(adresVan(wie), undefined, url),
    /** SIGKILL: the process gets no chance to finish or to say anything. */
    schietAf: async () => {
      const weg = once(server.kind, "exit");
      process.kill(-server.kind.pid!, "SIGKILL");
      await weg;
    },
    start: async () => {
      server = await start();
    },
    sluit: async () => {
      await server.stop();
      await database.sluit();
    },
  };
}
