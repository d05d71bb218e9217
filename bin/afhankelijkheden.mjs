import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const WORTEL = dirname(dirname(fileURLToPath(import.meta.url)));

/** Why node_modules is not what the lock file says; null when it is. */
export function waaromInstalleren(wortel = WORTEL) {
  const verborgen = join(wortel, "node_modules", ".package-lock.json");
  if (!existsSync(verborgen)) return "node_modules ontbreekt";
  const vereist = JSON.parse(readFileSync(join(wortel, "package-lock.json"), "utf8")).packages;
  const aanwezig = JSON.parse(readFileSync(verborgen, "utf8")).packages;
  for (const [pad, pakket] of Object.entries(vereist)) {
    // npm leaves "extraneous" entries in a lock file, and npm ci does not install them.
    if (pad === "" || pakket.link || pakket.extraneous) continue;
    const gevonden = aanwezig[pad];
    // Packages for other platforms are optional and absent; that is no difference.
    if (!gevonden && (pakket.optional || pakket.devOptional || pakket.peer)) continue;
    // Whoever serves from an image may leave out what only building and testing need.
    if (!gevonden && pakket.dev && process.env.NODE_ENV === "production") continue;
    if (gevonden?.version !== pakket.version || gevonden?.integrity !== pakket.integrity) {
      return "node_modules past niet bij package-lock.json";
    }
  }
  return null;
}

/** Runs `npm ci` when it is needed; one clear line and exit code 1 when that fails. */
export async function zorgVoorAfhankelijkheden() {
  const reden = waaromInstalleren();
  if (reden === null) return;
  const begin = Date.now();
  console.log(`• Pakketten installeren (npm ci, ${reden}) …`);
  const code = await npmCi();
  if (code !== 0) {
    console.error(
      "Kan niet starten: npm ci is mislukt; de regels hierboven zeggen waarom. (npm ci failed: is there a network, is the disk writable?)",
    );
    process.exit(1);
  }
  console.log(`  klaar in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
}

/** Our own signals go on to npm: an installation that outlives us would change files under others. */
function npmCi() {
  const npm = process.env.npm_execpath;
  const viaNode = npm !== undefined && /\.c?js$/.test(npm);
  const argumenten = [
    "ci",
    "--loglevel=error",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
  ];
  const kind = spawn(
    viaNode ? process.execPath : "npm",
    viaNode ? [npm, ...argumenten] : argumenten,
    { cwd: WORTEL, stdio: ["ignore", "ignore", "inherit"] },
  );
  for (const signaal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.once(signaal, () => {
      kind.kill(signaal);
      kind.once("exit", () => process.exit(1));
    });
  }
  return new Promise((klaar) => {
    kind.once("error", (fout) => {
      console.error(fout.message);
      klaar(1);
    });
    kind.once("exit", (code) => klaar(code ?? 1));
  });
}
