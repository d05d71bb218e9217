import { spawnSync } from "node:child_process";
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Startfout } from "./startfout.ts";

type Houder = { readonly pid: number; readonly sinds: string };

/**
 * Claims a directory for this process; `open` gives it back. A claim whose process died, however
 * it died, is taken over. Throws `Startfout` when a living process holds it.
 */
export function vergrendel(map: string): { readonly open: () => void } {
  const bestand = join(map, "in-gebruik.json");
  const wij: Houder = { pid: process.pid, sinds: beginVan(process.pid) ?? "" };
  for (let poging = 0; poging < 3; poging++) {
    if (neem(bestand, wij)) return { open: () => rmSync(bestand, { force: true }) };
    const houder = leesHouder(bestand);
    if (houder && leeft(houder)) {
      throw new Startfout(
        `${map} is al in gebruik door een andere start (procesnummer ${houder.pid}); stop die, of kies een andere DATA_DIR.`,
        `data directory in use by process ${houder.pid}: stop it or choose another DATA_DIR`,
      );
    }
    verwijderDood(bestand);
  }
  throw new Startfout(
    `${map} is net door een andere start in gebruik genomen.`,
    "another start has just claimed the data directory",
  );
}

/** A link appears with its content or not at all, and never replaces what is there. */
function neem(bestand: string, wij: Houder): boolean {
  const opzij = `${bestand}.${process.pid}`;
  writeFileSync(opzij, JSON.stringify(wij), { mode: 0o600 });
  try {
    linkSync(opzij, bestand);
    return true;
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw fout;
  } finally {
    rmSync(opzij, { force: true });
  }
}

function leesHouder(bestand: string): Houder | null {
  try {
    return JSON.parse(readFileSync(bestand, "utf8")) as Houder;
  } catch {
    return null;
  }
}

/** Aside first: of two starts that found the same dead claim, the slower must not take the new one. */
function verwijderDood(bestand: string): void {
  const opzij = `${bestand}.dood.${process.pid}`;
  try {
    renameSync(bestand, opzij);
    const houder = leesHouder(opzij);
    if (houder && leeft(houder)) linkSync(opzij, bestand);
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code !== "ENOENT") throw fout;
  } finally {
    rmSync(opzij, { force: true });
  }
}

function leeft(houder: Houder): boolean {
  const begin = beginVan(houder.pid);
  return begin !== null && begin === houder.sinds;
}

/** When the process began, so that a reused process number is not taken for the old process. */
function beginVan(pid: number): string | null {
  if (process.platform === "linux") {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
    } catch {
      return null;
    }
  }
  const { stdout } = spawnSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" });
  return stdout?.trim() || null;
}
