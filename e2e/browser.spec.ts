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
  process.env.PATH = map;
});

test.afterEach(() => {
  for (const naam of ["CHROMIUM_PATH", "PATH"]) {
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

test("zonder dat is er altijd een die echt bestaat, ook naast een programma dat er een lijkt", async ({
  playwright,
}) => {
  maakProgramma("chromium", 0);
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
