import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wacht } from "node:timers/promises";

const GEDULD_MS = 20_000;

/**
 * Waits for the server of a previous start that was killed and is still shutting down, and
 * removes its lock file when that process number now belongs to something else (common in
 * containers, and Postgres only looks whether the number is alive). Call while holding the slot.
 */
export async function wachtOpVorigeServer(cluster: string): Promise<void> {
  const bestand = join(cluster, "postmaster.pid");
  const grens = Date.now() + GEDULD_MS;
  while (existsSync(bestand) && Date.now() < grens) {
    const pid = Number(readFileSync(bestand, "utf8").split("\n")[0]);
    if (!draait(pid, cluster)) {
      rmSync(bestand, { force: true });
      return;
    }
    await wacht(50);
  }
}

function draait(pid: number, cluster: string): boolean {
  if (process.platform === "linux") {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(cluster);
    } catch {
      return false;
    }
  }
  const { stdout } = spawnSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  return (stdout ?? "").includes(cluster);
}
