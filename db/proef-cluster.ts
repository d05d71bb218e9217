import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startIngebed } from "./ingebed/server.ts";
import { maakSjabloon } from "./proef-sjabloon.ts";

/** A running throw-away server that holds the migrated template; `sluit` removes every trace. */
export type ProefCluster = { readonly beheerUrl: string; readonly sluit: () => Promise<void> };

/**
 * Starts a server without disk syncs in the temporary directory, with the migrated template
 * database, and announces it in TEST_DATABASE_BEHEER_URL (superuser: it makes databases).
 */
export async function startProefCluster(): Promise<ProefCluster> {
  const map = await mkdtemp(join(tmpdir(), "regie-proef-"));
  const server = await startIngebed({ map, duurzaam: false });
  const sluit = async () => {
    await server.stop();
    await rm(map, { recursive: true, force: true });
  };
  try {
    await maakSjabloon(server.beheerUrl, server.eigenaarUrl);
  } catch (fout) {
    await sluit();
    throw fout;
  }
  process.env.TEST_DATABASE_BEHEER_URL = server.beheerUrl;
  process.env.TEST_DATABASE_EIGENAAR_URL = server.eigenaarUrl;
  process.env.TEST_DATABASE_URL = server.url;
  process.env.TEST_DATABASE_WERKER_URL = server.werkerUrl;
  return { beheerUrl: server.beheerUrl, sluit };
}

/** Vitest's global setup: uses the server that `npm test` started, or starts one itself. */
export default async function voorAlleTests(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASE_BEHEER_URL) return undefined;
  return (await startProefCluster()).sluit;
}
