import { describe, expect, it } from "vitest";
import { ZICHTEN } from "./begrippen.ts";
import { controleerInhoud, controleerNamen, ontbrekendeOnderdelen } from "./overdracht-inhoud.ts";
import { ONDERDEEL_CODES, ONDERDELEN, onderdelenVan } from "./overdracht-onderdelen.ts";
import { VOLLEDIGE_INHOUD } from "./voorbeelden.ts";

describe("de poort van een warme overdracht", () => {
  it("laat een volledige inhoud door", () => {
    expect(controleerInhoud(VOLLEDIGE_INHOUD)).toEqual({ mag: true });
  });

  it.each(ONDERDELEN.filter((o) => o.verplicht))(
    "mist $code als dat leeg is of alleen spaties heeft",
    ({ code }) => {
      for (const leeg of ["", "   ", undefined])
        expect(controleerInhoud({ ...VOLLEDIGE_INHOUD, [code]: leeg })).toEqual({
          mag: false,
          weigering: "onderdeel_ontbreekt",
          veld: code,
        });
    },
  );

  it("vraagt waarom het huishouden niets weet, alleen als het niets weet", () => {
    const niet = { ...VOLLEDIGE_INHOUD, geinformeerd: "nee" };
    expect(controleerInhoud(niet)).toMatchObject({ veld: "niet_geinformeerd_omdat" });
    expect(
      controleerInhoud({ ...niet, niet_geinformeerd_omdat: "Dan wordt het gevaar groter." }).mag,
    ).toBe(true);
  });

  it("neemt alleen een antwoord aan dat er staat", () => {
    expect(controleerInhoud({ ...VOLLEDIGE_INHOUD, geinformeerd: "misschien" })).toEqual({
      mag: false,
      weigering: "onderdeel_ongeldig",
      veld: "geinformeerd",
    });
  });

  it("is voor casusregie korter, en vraagt niets dat procesregie niet vraagt", () => {
    const kort = onderdelenVan("casusregie").map((o) => o.code);
    expect(kort.length).toBeLessThan(onderdelenVan("procesregie").length);
    expect(onderdelenVan("procesregie").map((o) => o.code)).toEqual(expect.arrayContaining(kort));
    const { niet_overgedragen: _, ...zonder } = VOLLEDIGE_INHOUD;
    expect(controleerInhoud(zonder, "casusregie").mag).toBe(true);
    expect(controleerInhoud(zonder, "procesregie").mag).toBe(false);
  });

  it("noemt alles wat ontbreekt, in de volgorde van het formulier", () => {
    expect(ontbrekendeOnderdelen({})).toEqual(
      ONDERDELEN.filter((o) => o.verplicht).map((o) => o.code),
    );
  });
});

describe("wat de ontvanger voor het antwoord leest", () => {
  const vooraf = ONDERDELEN.filter((o) => o.zichtVanaf === "voorstel");

  it("is alleen reden, doel en samenvatting, en bij spoed het gevaar en een nummer", () => {
    expect(vooraf.map((o) => o.code)).toEqual([
      "reden",
      "doel",
      "samenvatting",
      "spoed_veiligheid",
      "terugbellen",
    ]);
  });

  it("waarschuwt bij elk daarvan geen namen te noemen", () => {
    for (const onderdeel of vooraf) expect(onderdeel.uitleg).toContain("geen namen");
  });

  it("heeft voor elk onderdeel één vraag en een bekend zicht", () => {
    expect(ONDERDELEN.map((o) => o.code)).toEqual([...ONDERDEEL_CODES]);
    for (const onderdeel of ONDERDELEN) {
      expect(onderdeel.vraag).toMatch(/\?$/);
      expect(ZICHTEN).toContain(onderdeel.zichtVanaf);
    }
  });
});

describe("wat de ontvanger voor het antwoord leest, noemt niemand", () => {
  const NAMEN = ["Huishouden Van Dalmeren"];

  it("weigert alleen onderdelen die de ontvanger dan al leest", () => {
    const met = (code: string) => ({ ...VOLLEDIGE_INHOUD, [code]: "Volgens Dalmeren." });
    for (const { code, zichtVanaf } of ONDERDELEN.filter((o) => !o.keuzes))
      expect(controleerNamen(met(code), NAMEN)).toEqual(
        zichtVanaf === "voorstel"
          ? { mag: false, weigering: "naam_in_voorstel", veld: code }
          : { mag: true },
      );
  });
});
