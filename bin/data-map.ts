import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { Startfout } from "#db/ingebed/startfout";
import { WORTEL } from "./wortel.ts";

const ZINNEN: Readonly<Record<string, string>> = {
  EACCES: "schrijven mag hier niet",
  EPERM: "schrijven mag hier niet",
  EROFS: "de schijf is alleen-lezen",
  ENOSPC: "de schijf is vol",
  ENOTDIR: "er staat een bestand in de weg",
  EEXIST: "er staat een bestand in de weg",
};

/**
 * Makes the directory where the portal keeps its data (DATA_DIR, default `.data`) and proves that
 * it can be written. Returns its absolute path; throws `Startfout`.
 */
export function maakDataMap(): string {
  const map = process.env.DATA_DIR ? resolve(process.env.DATA_DIR) : join(WORTEL, ".data");
  try {
    mkdirSync(map, { recursive: true, mode: 0o700 });
    const proef = join(map, `.proef-${process.pid}`);
    writeFileSync(proef, "proef");
    rmSync(proef);
  } catch (fout) {
    const code = (fout as NodeJS.ErrnoException).code ?? "";
    throw new Startfout(
      `${map} is niet beschrijfbaar: ${ZINNEN[code] ?? code}; kies een andere DATA_DIR.`,
      `cannot write to the data directory (${code})`,
    );
  }
  return map;
}
