import { describe, expect, test } from "vitest";
import type { Volledig } from "./casus.ts";
import { regieZin, wieBellen } from "./regie-zin.ts";

type Regie = Volledig["regie"][number];

const NOORD = { naam: "Lokaal team Noord", telefoon: "099 1" };
const RVT = { naam: "Veiligheidsteam Oost", telefoon: "099 2" };

const regie = (
  soort: Regie["soort"],
  naam: string | null,
  organisatie: typeof NOORD,
  rest: Partial<Regie> = {},
): Regie => ({
  soort,
  organisatie: { id: organisatie.naam, korteNaam: "", soort: "lokaal_team", ...organisatie },
  persoon: naam ? { id: naam, naam, profiel: "B", telefoon: "06" } : null,
  sinds: "2026-08-03T10:00:00.000Z",
  aard: "gestart",
  jij: false,
  wij: false,
  waarnemend: false,
  ...rest,
});

describe("de zin boven een casus", () => {
  test("noemt wie alles doet één keer", () => {
    const alles = (["procesregie", "casusregie", "zicht_op_veiligheid"] as const).map((soort) =>
      regie(soort, "S. Yilmaz", NOORD, { jij: true }),
    );
    expect(regieZin(alles)).toBe(
      "S. Yilmaz (jij) van Lokaal team Noord heeft sinds 3 augustus 2026 de procesregie en de casusregie en houdt zicht op veiligheid.",
    );
  });

  test("noemt ieder met de eigen taak", () => {
    const zin = regieZin([
      regie("procesregie", "M. de Boer", RVT, { waarnemend: true }),
      regie("casusregie", "S. Yilmaz", NOORD),
      regie("zicht_op_veiligheid", "J. Wiersma", NOORD),
    ]);
    expect(zin).toBe(
      "M. de Boer van Veiligheidsteam Oost heeft waarnemend de procesregie, S. Yilmaz van Lokaal team Noord heeft de casusregie en J. Wiersma van Lokaal team Noord houdt zicht op veiligheid.",
    );
  });

  test("noemt de organisatie als er geen persoon is", () => {
    expect(regieZin([regie("procesregie", null, RVT)])).toBe(
      "Veiligheidsteam Oost (nog zonder persoon) heeft sinds 3 augustus 2026 de procesregie.",
    );
  });

  test("noemt de coördinator zolang niemand zicht op veiligheid heeft geaccepteerd", () => {
    expect(regieZin([regie("zicht_op_veiligheid", null, RVT)])).toBe(
      "De coördinator van Veiligheidsteam Oost houdt zicht op veiligheid.",
    );
  });

  test("is leeg zonder regie", () => {
    expect(regieZin([])).toBe("");
  });
});

describe("wie je belt", () => {
  test("de procesregisseur, of anders de organisatie, en jezelf nooit", () => {
    expect(wieBellen([regie("procesregie", "M. de Boer", RVT)])?.telefoon).toBe("06");
    expect(wieBellen([regie("procesregie", null, RVT)])).toEqual(RVT);
    expect(wieBellen([regie("procesregie", "Jij", RVT, { jij: true })])).toBeNull();
    expect(wieBellen([])).toBeNull();
  });
});
