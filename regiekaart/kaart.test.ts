import { describe, expect, it } from "vitest";
import { NIVEAUS, ORGANISATIE_SOORTEN, VOORWAARDEN } from "./begrippen.ts";
import { INZET_VANAF, inInzet } from "./inzet.ts";
import { KAART, LADDER, RIJEN, VOORWAARDE_TEKST, ZIJREGELS } from "./kaart.ts";
import { vereistProfiel } from "./profiel.ts";
import { STANDAARD_REGIO } from "./regio.ts";

/** How the card calls the kinds that it names. */
const WOORD_VAN_DE_KAART = {
  basiszorg: "basiszorg",
  zorgketen: "zorgketen",
  lokaal_team: "lokaal team",
  veiligheidsteam: "veiligheidsteam",
  zorg_en_veiligheidshuis: "zorg- en veiligheidshuis",
  gemeente: "gemeente",
} as const;

describe("de kaart", () => {
  it.each(NIVEAUS)("noemt op niveau %i bij inzet dezelfde partijen als de regel", (niveau) => {
    for (const [soort, woord] of Object.entries(WOORD_VAN_DE_KAART))
      expect(KAART[niveau].inzetVan.includes(woord), woord).toBe(
        inInzet(niveau, soort as keyof typeof WOORD_VAN_DE_KAART),
      );
  });

  it("laat de soorten die zij niet noemt zien als regionale invulling", () => {
    for (const soort of ORGANISATIE_SOORTEN)
      expect(INZET_VANAF[soort].bron).toBe(
        soort in WOORD_VAN_DE_KAART ? "kaart" : "regionale invulling",
      );
  });

  it("houdt het huishouden en het netwerk op elk niveau in de inzet, en laat niemand vallen", () => {
    NIVEAUS.forEach((niveau) => {
      expect(KAART[niveau].inzetVan.slice(0, 2)).toEqual(["huishouden", "netwerk"]);
      if (niveau > 1) {
        const vorige = KAART[(niveau - 1) as 1].inzetVan;
        expect(KAART[niveau].inzetVan.slice(0, vorige.length)).toEqual(vorige);
      }
    });
  });

  it.each([2, 3, 4, 5] as const)(
    "noemt op niveau %i de houders die de standaardregio toestaat",
    (niveau) => {
      const genoemd = KAART[niveau].procesregie.tekst
        .split(" / ")
        .map((t) => t.replace("regionaal ", ""));
      const houders = STANDAARD_REGIO.houders[niveau] as (keyof typeof WOORD_VAN_DE_KAART)[];
      expect(houders.map((soort) => WOORD_VAN_DE_KAART[soort])).toEqual(genoemd);
    },
  );

  it.each(NIVEAUS)(
    "vraagt op niveau %i een profiel dat er staat, welke houder het ook is",
    (niveau) => {
      for (const soort of STANDAARD_REGIO.houders[niveau])
        expect(KAART[niveau].procesregisseurProfiel.tekst.split("/")).toContain(
          vereistProfiel(niveau, soort),
        );
    },
  );

  it("zet bij elke rij van elk niveau een tekst en een bron", () => {
    for (const niveau of NIVEAUS)
      for (const { code } of RIJEN) {
        expect(KAART[niveau][code].tekst).not.toBe("");
        expect(KAART[niveau][code].bron).toBe("kaart");
      }
  });

  it("toont nergens een code van een voorwaarde", () => {
    expect(JSON.stringify([KAART, VOORWAARDE_TEKST, ZIJREGELS])).not.toMatch(/\bC[1-7]\b/);
  });
});

describe("de ladder van de kaart", () => {
  it("stapelt de voorwaarden: 0, 4, 5, 6 en 7", () => {
    expect(LADDER.map((trede) => trede.niveau)).toEqual([...NIVEAUS]);
    expect(LADDER.map((trede) => trede.voorwaarden.length)).toEqual([0, 4, 5, 6, 7]);
    for (const { voorwaarden } of LADDER)
      expect(voorwaarden).toEqual(VOORWAARDEN.slice(0, voorwaarden.length));
  });
});
