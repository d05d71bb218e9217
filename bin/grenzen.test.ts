import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const WORTEL = fileURLToPath(new URL("..", import.meta.url));
const FOUT = [
  ["regiekaart/a.ts", "zod"],
  ["regiekaart/b.ts", "node:crypto"],
  ["regiekaart/c.ts", "#db/databank"],
  ["regiekaart/d.ts", "../db/databank.ts"],
  ["db/a.ts", "#server/router"],
  ["db/schema/a.ts", "next/headers"],
  ["db/b.ts", "../regiekaart/kaart.ts"],
  ["server/casus/a.ts", "#ui/knop"],
  ["server/casus/b.ts", "../../db/casus.ts"],
  ["app/(portaal)/a.tsx", "#db/databank"],
  ["app/(portaal)/b.tsx", "#server/kern/daad"],
  ["app/_ui/a.tsx", "#server/ingang/trpc"],
  ["app/a.tsx", "drizzle-orm"],
  ["app/api/trpc/a.ts", "#server/router"],
  ["app/api/a.ts", "#db/databank"],
  ["e2e/a.ts", "#server/router"],
];
const GOED = [
  ["regiekaart/goed.ts", "./kaart.ts"],
  ["db/goed.ts", "#regiekaart/kaart"],
  ["server/casus/goed.ts", "#db/casus"],
  ["app/(portaal)/goed.tsx", "#server/aanroep"],
  ["app/_client/goed.ts", "#server/router"],
  ["app/goed.tsx", "#regiekaart/kaart"],
  ["app/api/trpc/goed.ts", "#server/ingang/trpc"],
];

/** The linter of `npm run check`, on a tree of its own with one planted import a file. */
const map = mkdtempSync(join(tmpdir(), "grenzen-"));
let uitvoer = "";

beforeAll(() => {
  copyFileSync(join(WORTEL, "biome.json"), join(map, "biome.json"));
  for (const [bestand, verwijzing] of [...FOUT, ...GOED] as [string, string][]) {
    mkdirSync(dirname(join(map, bestand)), { recursive: true });
    writeFileSync(
      join(map, bestand),
      `import { iets } from "${verwijzing}";\nexport const x = iets;\n`,
    );
  }
  const biome = join(WORTEL, "node_modules/@biomejs/biome/bin/biome");
  const opties = ["lint", "--vcs-enabled=false", "--max-diagnostics=none", "--colors=off", "."];
  const uit = spawnSync(process.execPath, [biome, ...opties], { cwd: map, encoding: "utf8" });
  uitvoer = `${uit.stdout}${uit.stderr}`;
});

afterAll(() => rmSync(map, { recursive: true, force: true }));

const geweigerd = (bestand: string) =>
  uitvoer.split("\n").some((r) => r.startsWith(`${bestand}:`) && r.includes("noRestrictedImports"));

describe("de richting van imports tussen de kamers", () => {
  test.each(FOUT)("%s mag %s niet gebruiken", (bestand) => {
    expect(geweigerd(bestand!)).toBe(true);
  });

  test.each(GOED)("%s mag %s wel gebruiken", (bestand) => {
    expect(uitvoer).toContain("Checked");
    expect(geweigerd(bestand!)).toBe(false);
  });
});
