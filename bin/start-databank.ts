import { startIngebed } from "#db/ingebed/server";
import { vergrendel } from "#db/ingebed/slot";
import { maakDataMap } from "./data-map.ts";
import { maakOpruimer } from "./opruimer.ts";
import { stap } from "./stap.ts";

/** Runs the embedded Postgres of DATA_DIR in the foreground and prints both URLs. */
export async function startDatabank(): Promise<void> {
  const opruimer = maakOpruimer();
  const map = maakDataMap();
  const slot = vergrendel(map);
  opruimer.bij(slot.open);
  const server = await stap("Databank starten", () => startIngebed({ map, duurzaam: true }));
  opruimer.bij(server.stop);
  console.log(`export DATABASE_URL='${server.url}'`);
  console.log(`export DATABASE_EIGENAAR_URL='${server.eigenaarUrl}'`);
  await server.weg;
  await opruimer.ruimOp();
}
