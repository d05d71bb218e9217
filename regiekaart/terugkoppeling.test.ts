import { describe, expect, it } from "vitest";
import { hoortTerug } from "./terugkoppeling.ts";

const overdracht = { vanOrganisatieId: "noord", teruggekoppeld: false };

describe("wie overdroeg, hoort wat ervan werd", () => {
  it.each<[string, boolean, Parameters<typeof hoortTerug>]>([
    ["van de organisatie die de regie nu heeft", true, [overdracht, "rvt"]],
    ["ook als niemand de regie meer heeft", true, [overdracht, null]],
    ["niet als zij de regie zelf weer heeft", false, [overdracht, "noord"]],
    ["niet twee keer", false, [{ ...overdracht, teruggekoppeld: true }, "rvt"]],
  ])("%s", (_, verwacht, invoer) => {
    expect(hoortTerug(...invoer)).toBe(verwacht);
  });
});
