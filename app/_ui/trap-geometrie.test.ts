import { describe, expect, it } from "vitest";
import { trapLijnen, trapTikken, xVan, yVan } from "./trap-geometrie.ts";

const dag = (d: string) => new Date(`${d}T00:00:00Z`);
const tot = dag("2026-11-22");

describe("de trap van de niveaus", () => {
  it("ligt hoger naarmate het niveau hoger is", () => {
    expect(
      [1, 2, 3, 4, 5].map((n) => yVan(n as 1)).every((y, i, ys) => i === 0 || y < (ys[i - 1] ?? 0)),
    ).toBe(true);
  });

  it("sluit overal aan: elke lijn begint waar de vorige eindigt", () => {
    const lijnen = trapLijnen(
      [
        { sinds: dag("2026-01-12"), niveau: 1 },
        { sinds: dag("2026-03-05"), niveau: 3 },
        { sinds: dag("2026-08-03"), niveau: 2 },
      ],
      tot,
    );
    expect(lijnen).toHaveLength(5);
    for (const [i, lijn] of lijnen.entries()) {
      const vorige = lijnen[i - 1];
      if (vorige) expect([lijn.x1, lijn.y1]).toEqual([vorige.x2, vorige.y2]);
    }
    expect(lijnen.at(-1)?.x2).toBe(xVan(tot, dag("2026-01-12"), tot));
  });

  it("tekent een niveaucorrectie anders dan een stap", () => {
    const lijnen = trapLijnen(
      [
        { sinds: dag("2026-01-12"), niveau: 4 },
        { sinds: dag("2026-03-05"), niveau: 3, correctie: true },
      ],
      tot,
    );
    expect(lijnen.map((l) => l.correctie)).toEqual([false, true, false]);
  });

  it("blijft binnen het beeld als de casus net is gestart", () => {
    const [lijn] = trapLijnen([{ sinds: tot, niveau: 2 }], tot);
    expect(lijn?.x1).toBeLessThan(lijn?.x2 ?? 0);
  });

  it.each([
    ["een week", "2026-11-15"],
    ["een jaar", "2025-11-22"],
    ["drie jaar", "2023-11-22"],
    ["twintig jaar", "2006-11-22"],
  ])("zet over %s hoogstens zes maanden onder de trap, van links naar rechts", (_, van) => {
    const x = trapTikken(dag(van), tot).map((t) => t.x);
    expect(x.length).toBeLessThanOrEqual(6);
    expect(x).toEqual([...x].sort((a, b) => a - b));
  });
});
