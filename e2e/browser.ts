import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { delimiter, dirname, join, sep } from "node:path";
import { chromium } from "@playwright/test";
import { pakChromiumUit } from "./browser-uit-pakket.ts";

/** What Playwright needs to launch a browser that is certain to exist. */
export type Browser = {
  /** Where it came from, for the one line that the test run prints. */
  readonly bron: string;
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
};

// No traffic but our own: a browser that phones home makes tests slow and results uncertain.
const VLAGGEN = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

const SYSTEEMNAMEN = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser"];
const MAC = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * Finds a browser: CHROMIUM_PATH, the headless shell in @sparticuz/chromium where it runs (a third faster than a whole
 * Chromium; measured), a Chrome or Chromium of the system, and else Playwright's own download.
 */
export function vindBrowser(): Browser {
  const gegeven = process.env.CHROMIUM_PATH;
  if (gegeven) return maak("CHROMIUM_PATH", gegeven);
  const pakket = vindPakket();
  if (pakket) return maak("het pakket @sparticuz/chromium", pakket.pad, pakket.env);
  const systeem = vindSysteembrowser();
  if (systeem) return maak("het systeem", systeem);
  const download = vindDownload();
  if (download) return maak("de download van Playwright", download);
  throw new Error("no browser found: set CHROMIUM_PATH");
}

/** Made for Linux only; and only one that can say its version. */
function vindPakket(): ReturnType<typeof pakChromiumUit> | null {
  if (process.platform !== "linux") return null;
  try {
    const pakket = pakChromiumUit();
    const env = { ...process.env, ...pakket.env };
    return zegtVersie(pakket.pad, env) ? pakket : null;
  } catch {
    return null;
  }
}

const zegtVersie = (pad: string, env: NodeJS.ProcessEnv = process.env): boolean =>
  spawnSync(pad, ["--version"], { timeout: 10_000, env }).status === 0;

function maak(bron: string, executablePath: string, env: Record<string, string> = {}): Browser {
  const args = process.getuid?.() === 0 ? [...VLAGGEN, "--no-sandbox"] : VLAGGEN;
  return { bron, executablePath, args, env };
}

/** Only one that can say its version: on some systems the name is a stub that asks for a snap. */
function vindSysteembrowser(): string | null {
  const mappen = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  const paden = [...SYSTEEMNAMEN.flatMap((naam) => mappen.map((map) => join(map, naam))), ...MAC];
  const gevonden = paden.find((pad) => isProgramma(pad) && zegtVersie(pad));
  return gevonden ?? null;
}

/** Playwright installs a full browser, a headless shell, or both, side by side. */
function vindDownload(): string | null {
  const vol = chromium.executablePath();
  if (isProgramma(vol)) return vol;
  const delen = vol.split(sep);
  const plaats = delen.findIndex((deel) => /^chromium-\d+$/.test(deel));
  if (plaats < 0) return null;
  const map = delen.slice(0, plaats).join(sep);
  const schil = join(
    map,
    (delen[plaats] as string).replace("chromium-", "chromium_headless_shell-"),
  );
  if (!existsSync(schil)) return null;
  const bestanden = readdirSync(schil, { recursive: true, withFileTypes: true });
  const naam = bestanden.find(
    (item) => item.isFile() && /^(chrome-)?headless[-_]shell$/.test(item.name),
  );
  return naam ? join(naam.parentPath, naam.name) : null;
}

function isProgramma(pad: string): boolean {
  if (!existsSync(pad) || !existsSync(dirname(pad))) return false;
  try {
    accessSync(pad, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
