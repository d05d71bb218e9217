import { type Databank, openDatabank } from "#db/databank";
import { startIngebed } from "#db/ingebed/server";
import { vergrendel } from "#db/ingebed/slot";
import { maakDataMap } from "./data-map.ts";
import { controleerBereikbaar } from "./database-bereikbaar.ts";
import { migreerDatabase } from "./inrichten.ts";
import { leesEigenDatabase } from "./instellingen.ts";
import { maakOpruimer } from "./opruimer.ts";

/**
 * Runs a command as the owner of the portal's database: the one of DATABASE_EIGENAAR_URL, or else the embedded one of
 * DATA_DIR, which must not be in use. The structure is brought up to date first. Throws `Startfout`.
 */
export async function metDatabank(doe: (db: Databank) => Promise<void>): Promise<void> {
  const opruimer = maakOpruimer();
  try {
    const eigenaarUrl = leesEigenDatabase()?.eigenaarUrl ?? (await startEigen(opruimer.bij));
    await controleerBereikbaar("DATABASE_EIGENAAR_URL", eigenaarUrl);
    await migreerDatabase(eigenaarUrl);
    const db = openDatabank(eigenaarUrl, 2);
    opruimer.bij(() => db.$client.end());
    await doe(db);
  } finally {
    await opruimer.ruimOp();
  }
}

async function startEigen(bij: ReturnType<typeof maakOpruimer>["bij"]): Promise<string> {
  const map = maakDataMap();
  bij(vergrendel(map).open);
  const server = await startIngebed({ map, duurzaam: true });
  bij(server.stop);
  return server.eigenaarUrl;
}
