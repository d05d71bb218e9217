import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { vindBrowser } from "./browser.ts";

const bewaard = { ...process.env };
let map: string;

test.beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "regie-browser-"));
  delete process.env.CHROMIUM_PATH;
  delete process.env.REGIE_GEEN_SYSTEEMBROWSER;
  process.env.PATH = map;
});

test.afterEach(() => {
  for (const naam of ["CHROMIUM_PATH", "REGIE_GEEN_SYSTEEMBROWSER", "PATH"]) {
    if (bewaard[naam] === undefined) delete process.env[naam];
    else process.env[naam] = bewaard[naam];
  }
  rmSync(map, { recursive: true, force: true });
});

/** A program on the PATH that says its version, or that fails as a stub does. */
function maakProgramma(naam: string, code: number): string {
  const pad = join(map, naam);
  writeFileSync(pad, `#!/bin/sh\nexit ${code}\n`);
  chmodSync(pad, 0o755);
  return pad;
}

test("een opgegeven browser gaat voor alles", () => {
  maakProgramma("google-chrome", 0);
  process.env.CHROMIUM_PATH = "/opt/eigen/chrome";
  expect(vindBrowser().executablePath).toBe("/opt/eigen/chrome");
});

test("een browser van het systeem gaat voor die uit een pakket, een stomp telt niet", () => {
  maakProgramma("google-chrome", 1);
  const goed = maakProgramma("chromium", 0);
  expect(vindBrowser().executablePath).toBe(goed);
});

test("zonder browser van het systeem is er altijd een andere, die echt bestaat", async ({
  playwright,
}) => {
  maakProgramma("chromium", 0);
  process.env.REGIE_GEEN_SYSTEEMBROWSER = "1";
  const { executablePath, args, env } = vindBrowser();
  expect(executablePath).not.toContain(map);
  const browser = await playwright.chromium.launch({
    executablePath,
    args: [...args],
    env: { ...(bewaard as Record<string, string>), ...env },
  });
  expect(Number.parseInt(browser.version(), 10)).toBeGreaterThan(100);
  await browser.close();
});
