import { spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const WORTEL = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Unpacks the Chromium of @sparticuz/chromium once into `.cache` of this project and returns its
 * path with the environment that makes it find its libraries and fonts.
 */
export function pakChromiumUit(): { pad: string; env: Record<string, string> } {
  const ingang = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const pakket = dirname(dirname(dirname(ingang)));
  const { version } = JSON.parse(readFileSync(join(pakket, "package.json"), "utf8"));
  const map = join(WORTEL, ".cache", `chromium-${version}-${process.arch}`);
  if (!existsSync(map)) pakUit(map, join(pakket, "build", "esm", "index.js"));
  return {
    pad: join(map, "chromium"),
    env: {
      LD_LIBRARY_PATH: join(map, "al2023", "lib"),
      FONTCONFIG_PATH: join(map, "fonts"),
    },
  };
}

/**
 * The package unpacks into the temporary directory, where another user's copy would be in the way,
 * and its libraries only where it believes to be on AWS: hence a child with its own environment.
 */
function pakUit(map: string, moduul: string): void {
  mkdirSync(dirname(map), { recursive: true });
  const tijdelijk = mkdtempSync(`${map}.`);
  const script = `import(${JSON.stringify(pathToFileURL(moduul).href)}).then((m) => m.default.executablePath())`;
  const { status, stderr } = spawnSync(process.execPath, ["-e", script], {
    env: { ...process.env, TMPDIR: tijdelijk, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    encoding: "utf8",
  });
  if (status !== 0) {
    rmSync(tijdelijk, { recursive: true, force: true });
    throw new Error(`unpacking @sparticuz/chromium failed: ${stderr}`);
  }
  writeFileSync(join(tijdelijk, "fonts", "fonts.conf"), lettertypen(map));
  try {
    renameSync(tijdelijk, map);
  } catch (fout) {
    // Another worker was first; its copy is as good as ours.
    rmSync(tijdelijk, { recursive: true, force: true });
    if (!existsSync(map)) throw fout;
  }
}

/** The package's own file looks for the fonts in /tmp. */
function lettertypen(map: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(map, "fonts")}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(map, "fonts-cache")}</cachedir>
</fontconfig>
`;
}
