import { vindWerkerUrl } from "#db/ingebed/lopend";
import { postinstelling, startWerker } from "#server/werker/start";
import { maakDataMap } from "./data-map.ts";
import { controleerBereikbaar } from "./database-bereikbaar.ts";
import { maakOpruimer } from "./opruimer.ts";

/**
 * Runs a worker until it is stopped: on DATABASE_WERKER_URL, or on the embedded database of DATA_DIR while a portal
 * with WERKER=uit serves it. Throws `Startfout` with one clear line.
 */
export async function draaiWerker(): Promise<void> {
  const opruimer = maakOpruimer();
  const eigen = process.env.DATABASE_WERKER_URL;
  const url = eigen || vindWerkerUrl(maakDataMap());
  await controleerBereikbaar("DATABASE_WERKER_URL", url);
  const demo = eigen ? process.env.DEMO : process.env.DEMO === "0" ? "0" : "1";
  const adres = process.env.NEXTAUTH_URL || `http://localhost:${process.env.PORT || "3000"}`;
  const post = postinstelling({ ...process.env, DEMO: demo, NEXTAUTH_URL: adres });
  opruimer.bij((await startWerker(url, post)).stop);
  console.log("De werker loopt.");
}
