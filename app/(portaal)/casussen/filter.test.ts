import { describe, expect, test } from "vitest";
import { leesCursor } from "../../_server/cursor.ts";
import { adres, leesFilter } from "./filter.ts";

const ID = "0c9f3b1e-9a5e-4a53-8d58-0f3f4d1d2a10";
const LEEG = {
  niveau: null,
  regie: null,
  regisseur: null,
  wacht: null,
  evaluatie: null,
  aandacht: null,
  afgesloten: null,
  zoek: null,
};

describe("de filters van de lijst staan in het adres", () => {
  test("wat gekozen is, komt terug", () => {
    const filter = leesFilter({ niveau: "3", regie: "wij", wacht: "op_ons", zoek: " R-2026 " });
    expect(filter).toEqual({ ...LEEG, niveau: 3, regie: "wij", wacht: "op_ons", zoek: "R-2026" });
    expect(adres(filter)).toBe("/casussen?niveau=3&regie=wij&wacht=op_ons&zoek=R-2026");
  });

  test.each([
    { niveau: "6" },
    { niveau: "drie" },
    { regie: "iedereen" },
    { regisseur: "' or 1=1" },
    { wacht: "" },
    { evaluatie: "ooit" },
    { aandacht: "alles" },
    { zoek: "   " },
    {},
  ])("%o beperkt de lijst niet", (delen) => {
    expect(leesFilter(delen)).toEqual(LEEG);
  });

  test("een lange zoekterm wordt ingekort tot wat de server leest", () => {
    expect(leesFilter({ zoek: "x".repeat(100) }).zoek).toHaveLength(40);
  });

  test("een bladzijde verder staat in het adres en komt heel terug", () => {
    const op = "2026-11-20T13:12:00.000Z";
    const na = new URL(
      adres({ niveau: 2 }, { op, casusId: ID }),
      "https://x.example",
    ).searchParams.get("na");
    expect(leesCursor(na)).toEqual({ op, id: ID });
  });

  test.each([
    undefined,
    "",
    "gisteren~x",
    `2026-13-45T99:00:00.000Z~${ID}`,
    "2026-11-20T13:12:00.000Z~x",
  ])("een onbegrijpelijke bladzijde (%s) is de eerste", (na) => {
    expect(leesCursor(na)).toBeNull();
  });
});
