import { describe, expect, it } from "vitest";
import { type BerichtGegevens, berichtZin, gebeurtenisZin } from "./bericht-zin.ts";
import {
  GEBEURTENIS_SOORTEN,
  ONTVANGERS,
  type Relatie,
  SIGNAAL_SOORTEN,
  VRAAGT_ANTWOORD,
} from "./berichten.ts";

const GEGEVENS: BerichtGegevens = {
  casusnummer: "R-2026-0147",
  van: "Lokaal team Noord",
  naar: "Veiligheidsteam Oost",
  niveauVan: 2,
  niveauNaar: 3,
  regie: "procesregie",
};

describe("elke gebeurtenis", () => {
  it.each(GEBEURTENIS_SOORTEN)(
    "%s heeft een zin voor het bericht en een voor het verloop",
    (soort) => {
      expect(berichtZin(soort, GEGEVENS)).toMatch(/^R-2026-0147: .+\.$/);
      expect(gebeurtenisZin(soort, GEGEVENS)).toMatch(/^[A-Z].+\.$/);
      expect(berichtZin(soort, { casusnummer: "R-2026-0147" })).not.toMatch(/undefined|null|_/);
    },
  );

  it.each(SIGNAAL_SOORTEN)("%s heeft een zin voor het bericht", (soort) => {
    expect(berichtZin(soort, { casusnummer: "R-2026-0147" })).toMatch(/^R-2026-0147: [^_]+\.$/);
    expect(berichtZin(soort, GEGEVENS)).not.toMatch(/undefined|null|_/);
  });

  it.each([...GEBEURTENIS_SOORTEN, ...SIGNAAL_SOORTEN])(
    "%s wordt aan iemand verteld, en aan niemand twee keer",
    (soort) => {
      expect(ONTVANGERS[soort].length).toBeGreaterThan(0);
      expect(new Set(ONTVANGERS[soort]).size).toBe(ONTVANGERS[soort].length);
    },
  );

  it.each([
    // Terugkoppeling is for who sent it: who holds now did it themselves.
    ...GEBEURTENIS_SOORTEN.filter(
      (s) => s.startsWith("overdracht_") && s !== "overdracht_teruggekoppeld",
    ),
    "overdracht_herinnerd" as const,
    "overdracht_verlopen" as const,
  ])("%s hoort beide kanten", (soort) => {
    const kanten: Relatie[] = [
      "afzender_regisseur",
      "afzender_coordinatoren",
      "ontvanger_persoon",
      "ontvanger_coordinatoren",
    ];
    for (const kant of kanten) expect(ONTVANGERS[soort]).toContain(kant);
  });
});

describe("de zinnen", () => {
  it.each<[string, string]>([
    [
      berichtZin("overdracht_voorgesteld", GEGEVENS),
      "R-2026-0147: overdracht van procesregie voorgesteld aan Veiligheidsteam Oost, niveau 2 naar 3.",
    ],
    [
      gebeurtenisZin("overdracht_geaccepteerd", { ...GEGEVENS, niveauVan: 3 }),
      "Overdracht van procesregie geaccepteerd door Veiligheidsteam Oost, niveau 3.",
    ],
    [
      gebeurtenisZin("overdracht_ingetrokken", { ...GEGEVENS, regie: "casusregie" }),
      "Overdracht van casusregie aan Veiligheidsteam Oost ingetrokken.",
    ],
    [
      gebeurtenisZin("casus_geopend", {
        casusnummer: "R-2026-0147",
        van: "Lokaal team Noord",
        niveauNaar: 2,
      }),
      "Casus geopend door Lokaal team Noord, niveau 2.",
    ],
    [
      gebeurtenisZin("niveau_afgeschaald", {
        casusnummer: "R-2026-0147",
        niveauVan: 3,
        niveauNaar: 2,
      }),
      "Afgeschaald, niveau 3 naar 2.",
    ],
    [
      berichtZin("overdracht_teruggekoppeld", { ...GEGEVENS, terugkoppeling: "casus_afgesloten" }),
      "R-2026-0147: terugkoppeling over de overdracht van procesregie van Lokaal team Noord aan Veiligheidsteam Oost: de casus is afgesloten.",
    ],
  ])("%s", (zin, verwacht) => {
    expect(zin).toBe(verwacht);
  });

  it("vragen alleen om antwoord waar een overdracht of een consult wacht", () => {
    expect([...VRAAGT_ANTWOORD]).toEqual([
      "overdracht_voorgesteld",
      "overdracht_herbevestigd",
      "overdracht_toegezegd",
      "overdracht_aanvulling_gevraagd",
      "overdracht_aangevuld",
      "overdracht_herinnering_gestuurd",
      "consult_gevraagd",
      "regie_gevraagd",
    ]);
  });
});
