import { logFout } from "../kern/logboek.ts";
import { postinstelling, startWerker } from "../werker/start.ts";

/** Starts the worker of this process once; a portal whose worker cannot start still serves, and says so in its log. */
export async function begin(): Promise<void> {
  const url = process.env.DATABASE_WERKER_URL;
  if (!url || process.env.WERKER === "uit") return;
  try {
    const { stop } = await startWerker(url, postinstelling(process.env));
    process.once("SIGTERM", () => void stop());
  } catch (fout) {
    logFout(fout, "werker starten");
  }
}
