import { expect, test } from "vitest";
import type { Volledig } from "./casus.ts";
import { wieRijen } from "./wie-rijen.ts";

type Regie = Volledig["regie"][number];

const regie = (soort: Regie["soort"], naam: string | null, sinds = "2026-08-03"): Regie => ({
  soort,
  organisatie: { id: "n", naam: "Noord", korteNaam: "", soort: "lokaal_team", telefoon: "099 1" },
  persoon: naam ? { id: naam, naam, profiel: "B", telefoon: "06" } : null,
  sinds: `${sinds}T10:00:00.000Z`,
  aard: "gestart",
  jij: false,
  wij: false,
  waarnemend: false,
});

test("wie meer taken heeft, staat er één keer, met elke taak", () => {
  expect(
    wieRijen([regie("procesregie", "S. Yilmaz"), regie("casusregie", "S. Yilmaz")]),
  ).toMatchObject([
    { rol: "Procesregie, casusregie", naam: "S. Yilmaz", detail: "profiel B · sinds 3 aug 2026" },
  ]);
});

test("taken die niet tegelijk begonnen, hebben elk hun eigen datum", () => {
  expect(
    wieRijen([
      regie("procesregie", "S. Yilmaz"),
      regie("zicht_op_veiligheid", "S. Yilmaz", "2026-09-01"),
    ])[0],
  ).toMatchObject({
    rol: "Procesregie sinds 3 aug 2026, zicht op veiligheid sinds 1 sep 2026",
    detail: "profiel B",
  });
});

test("taken zonder persoon blijven elk een eigen regel", () => {
  const rijen = wieRijen([regie("procesregie", null), regie("zicht_op_veiligheid", null)]);
  expect(rijen.map((r) => r.detail)).toEqual([
    "sinds 3 aug 2026",
    "bij de coördinator · sinds 3 aug 2026",
  ]);
});
