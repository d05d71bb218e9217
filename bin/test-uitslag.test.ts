import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { leesPlaywright, leesVitest, NIETS, telOp, vanCode } from "./test-uitslag.ts";

let map: string;

beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), "regie-uitslag-"));
});

afterAll(() => {
  rmSync(map, { recursive: true, force: true });
});

function verslag(inhoud: unknown): string {
  const bestand = join(map, "verslag.json");
  writeFileSync(bestand, JSON.stringify(inhoud));
  return bestand;
}

const vitest = (...bestanden: { status: string; tests: string[] }[]) =>
  verslag({
    testResults: bestanden.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((uitkomst) => ({ status: uitkomst })),
    })),
  });

const playwright = (stats: Record<string, number>, errors: unknown[] = []) =>
  verslag({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors });

describe("de uitslag van vitest", () => {
  test("telt wat slaagde en wat faalde", () => {
    const bestand = vitest({ status: "failed", tests: ["passed", "passed", "failed"] });
    expect(leesVitest(bestand, 1)).toMatchObject({ geslaagd: 2, gefaald: 1 });
  });

  test("noemt wat faalde, en waarom", () => {
    const bestand = verslag({
      testResults: [
        {
          status: "failed",
          assertionResults: [
            { status: "failed", fullName: "de kaart telt tot vijf", failureMessages: ["4 ≠ 5"] },
          ],
        },
        { status: "failed", name: "kapot.test.ts", message: "laadt niet", assertionResults: [] },
      ],
    });
    expect(leesVitest(bestand, 1).fouten.map((fout) => fout.replace(/\s+/g, " "))).toEqual([
      "✗ de kaart telt tot vijf 4 ≠ 5",
      "✗ kapot.test.ts laadt niet",
    ]);
  });

  test("rekent een overgeslagen test als gefaald", () => {
    const bestand = vitest({ status: "passed", tests: ["passed", "skipped", "todo", "pending"] });
    expect(leesVitest(bestand, 0)).toMatchObject({ geslaagd: 1, gefaald: 3 });
  });

  test("rekent een bestand dat niet laadt als gefaald", () => {
    const bestand = vitest(
      { status: "passed", tests: ["passed"] },
      { status: "failed", tests: [] },
    );
    expect(leesVitest(bestand, 1)).toMatchObject({ geslaagd: 1, gefaald: 1 });
  });

  test("is gefaald zonder verslag, zonder tests, of met een fout buiten de tests", () => {
    expect(leesVitest(join(map, "bestaat-niet.json"), 0)).toMatchObject({
      geslaagd: 0,
      gefaald: 1,
    });
    expect(leesVitest(vitest(), 0)).toMatchObject({ geslaagd: 0, gefaald: 1 });
    const bestand = vitest({ status: "passed", tests: ["passed"] });
    expect(leesVitest(bestand, 1)).toMatchObject({ geslaagd: 1, gefaald: 1 });
    expect(leesVitest(bestand, null)).toMatchObject({ geslaagd: 1, gefaald: 1 });
  });
});

describe("de uitslag van Playwright", () => {
  test("telt wat slaagde, en al het andere als gefaald", () => {
    const bestand = playwright({ expected: 5, unexpected: 1, flaky: 1, skipped: 1 }, [{}]);
    expect(leesPlaywright(bestand, 1)).toMatchObject({ geslaagd: 5, gefaald: 4 });
  });

  test("is gefaald zonder verslag of zonder tests", () => {
    expect(leesPlaywright(join(map, "bestaat-niet.json"), 0)).toMatchObject({
      geslaagd: 0,
      gefaald: 1,
    });
    expect(leesPlaywright(playwright({}), 0)).toMatchObject({ geslaagd: 0, gefaald: 1 });
  });
});

describe("de hele uitslag", () => {
  test("is de som, en een stap zonder tests telt alleen als hij faalt", () => {
    const delen = [vanCode(0), vanCode(2), vanCode(null), { ...NIETS, geslaagd: 3, gefaald: 1 }];
    expect(telOp(delen)).toMatchObject({ geslaagd: 3, gefaald: 3 });
  });
});
