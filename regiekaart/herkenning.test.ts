import { describe, expect, it } from "vitest";
import { kenmerken, type TeHerkennen } from "./herkenning.ts";

const thuis = (anders: Partial<TeHerkennen> = {}) =>
  kenmerken({
    aanduiding: "Gezin Van Dalmeren",
    woonplaats: "Voorbeelddam",
    namen: [],
    adres: null,
    ...anders,
  });

describe("hetzelfde huishouden", () => {
  it.each(["Huishouden van Dalmeren", "Dalmeren, van", "familie VAN DÁLMEREN"])(
    "is er één als %s",
    (aanduiding) => {
      expect(thuis({ aanduiding })).toEqual(thuis());
    },
  );

  it.each([
    ["een andere plaats", { woonplaats: "Proefdorp" }],
    ["een andere naam", { aanduiding: "Gezin Dalmeier" }],
    ["geen naam", { aanduiding: "Gezin" }],
  ])("is het niet met %s", (_, anders) => {
    expect(thuis(anders)).not.toEqual(thuis());
  });

  it("hangt niet van de spatie in de postcode af", () => {
    const a = thuis({ adres: { postcode: "1234 AB", huisnummer: "12 b", geheim: false } });
    expect(a).toEqual(thuis({ adres: { postcode: "1234ab", huisnummer: "12B", geheim: false } }));
    expect(a).toContain("adres|1234ab12b");
  });

  it("herkent een persoon aan voornaam en achternaam, niet aan een voornaam alleen", () => {
    const namen = ["Noor", "Kim de Proef"];
    expect(thuis({ namen }).filter((k) => k.startsWith("persoon"))).toEqual([
      "persoon|de kim proef|voorbeelddam",
    ]);
  });

  it("heeft met een geheim adres niets om aan te herkennen, ook de plaats niet", () => {
    const adres = { postcode: "1234 AB", huisnummer: "12", geheim: true };
    expect(thuis({ namen: ["Kim de Proef"], adres })).toEqual([]);
  });
});
