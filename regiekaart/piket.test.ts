import { describe, expect, it } from "vitest";
import type { Functie } from "./begrippen.ts";
import type { Uitkomst } from "./gronden.ts";
import { beoordeelDienst } from "./piket.ts";

const uitkomst = (u: Uitkomst) => (u.mag ? "mag" : u.weigering);

describe("een piketdienst", () => {
  const op = (uur: number) => new Date(Date.UTC(2026, 10, 27, uur));
  const persoon = { organisatieId: "Oost", functies: ["piket" as const], actief: true };
  const dienst = (anders: object = {}, functies: Functie[] = ["coordinator"]) =>
    uitkomst(
      beoordeelDienst(
        { persoon, van: op(17), tot: op(33), ...anders },
        { organisatieId: "Oost", functies },
        op(12),
      ),
    );
  it("legt de coördinator vast, voor wie kan antwoorden, en niet in het verleden", () => {
    expect(dienst()).toBe("mag");
    expect(dienst({}, ["piket"])).toBe("geen_bevoegdheid");
    expect(dienst({ persoon: { ...persoon, functies: ["professional"] } })).toBe(
      "kan_niet_antwoorden_bij_spoed",
    );
    expect(dienst({ persoon: { ...persoon, organisatieId: "West" } })).toBe(
      "persoon_hoort_niet_bij_organisatie",
    );
    expect(dienst({ persoon: { ...persoon, actief: false } })).toBe("persoon_niet_actief");
    expect(dienst({ tot: op(11) })).toBe("einde_is_voorbij");
    expect(dienst({ tot: op(24 * 40) })).toBe("dienst_te_lang");
  });
});
