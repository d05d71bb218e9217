import { describe, expect, test } from "vitest";
import { leesTestopties } from "./test-opties.ts";

describe("de opties van npm test", () => {
  test("draaien zonder opties alles behalve het zware", () => {
    expect(leesTestopties([])).toEqual({
      onderdelen: ["check", "unit", "integratie", "e2e"],
      zwaar: false,
      rest: [],
    });
  });

  test("nemen het zware mee met --zwaar", () => {
    const { zwaar, onderdelen } = leesTestopties(["--zwaar"]);
    expect(zwaar).toBe(true);
    expect(onderdelen.at(-1)).toBe("twee");
  });

  test("geven met --alleen een onderdeel, en de rest aan wie de tests draait", () => {
    const opties = leesTestopties(["--alleen", "unit", "regiekaart", "-t", "advies"]);
    expect(opties).toEqual({
      onderdelen: ["unit"],
      zwaar: false,
      rest: ["regiekaart", "-t", "advies"],
    });
    expect(leesTestopties(["--alleen=e2e", "--grep", "overdracht"])).toMatchObject({
      onderdelen: ["e2e"],
      rest: ["--grep", "overdracht"],
    });
  });

  test("weigeren wat een onderdeel stil zou overslaan", () => {
    expect(() => leesTestopties(["--alleen", "niets"])).toThrow("bestaat niet");
    expect(() => leesTestopties(["--alleen"])).toThrow("bestaat niet");
    expect(() => leesTestopties(["regiekaart"])).toThrow("alleen met --alleen");
  });
});
