import { describe, expect, it } from "vitest";
import type { Niveau, OrganisatieSoort } from "./begrippen.ts";
import { casus } from "./voorbeelden.ts";
import { beoordeelZichtAntwoord, beoordeelZichtVraag } from "./zicht-vraag.ts";

const persoon = (organisatieSoort: OrganisatieSoort, anders: object = {}) => ({
  id: "Noor",
  organisatieId: `een ${organisatieSoort}`,
  organisatieSoort,
  inWerkgebied: true,
  functies: ["professional" as const],
  actief: true,
  uitgesloten: false,
  ...anders,
});
const REGISSEUR = { gebruikerId: "de procesregisseur" };
const feiten = (niveau: Niveau) => ({ niveau, regie: casus(niveau, "lokaal_team").regie });

describe("iemand vragen om zicht op veiligheid", () => {
  it("kan bij een organisatie in de inzet", () => {
    expect(beoordeelZichtVraag(feiten(2), persoon("zorgketen"), REGISSEUR)).toEqual({
      mag: true,
      meteen: false,
    });
  });
  it("telt meteen als je jezelf noemt", () => {
    expect(beoordeelZichtVraag(feiten(2), persoon("lokaal_team"), { gebruikerId: "Noor" })).toEqual(
      { mag: true, meteen: true },
    );
  });
  it.each<[string, ReturnType<typeof persoon>, string]>([
    ["buiten de inzet", persoon("veiligheidsteam"), "organisatie_niet_in_inzet"],
    [
      "buiten het werkgebied",
      persoon("zorgketen", { inWerkgebied: false }),
      "organisatie_buiten_werkgebied",
    ],
    [
      "bij wie is uitgesloten",
      persoon("zorgketen", { uitgesloten: true }),
      "persoon_kan_niet_meedoen",
    ],
    [
      "bij wie het al heeft",
      persoon("basiszorg", { id: "regisseur van basiszorg" }),
      "heeft_al_zicht",
    ],
  ])("kan niet %s", (_titel, wie, weigering) => {
    expect(beoordeelZichtVraag(feiten(2), wie, REGISSEUR)).toMatchObject({ weigering });
  });
});

describe("antwoorden op de vraag", () => {
  const noor = (soort: OrganisatieSoort) => ({
    gebruikerId: "Noor",
    organisatieId: `een ${soort}`,
    organisatieSoort: soort,
  });
  const vraag = { persoonId: "Noor", open: true };

  it.each<
    [
      string,
      Niveau,
      OrganisatieSoort,
      typeof vraag,
      "geaccepteerd" | "niet_geaccepteerd",
      string | null,
    ]
  >([
    ["wie gevraagd is accepteert", 3, "veiligheidsteam", vraag, "geaccepteerd", null],
    ["of niet", 3, "veiligheidsteam", vraag, "niet_geaccepteerd", null],
    [
      "een ander niet",
      3,
      "veiligheidsteam",
      { ...vraag, persoonId: "Sam" },
      "geaccepteerd",
      "geen_bevoegdheid",
    ],
    [
      "geen tweede keer",
      3,
      "veiligheidsteam",
      { ...vraag, open: false },
      "geaccepteerd",
      "vraag_al_beantwoord",
    ],
    [
      "niet meer na een lager niveau",
      2,
      "veiligheidsteam",
      vraag,
      "geaccepteerd",
      "organisatie_niet_in_inzet",
    ],
    ["maar nee zeggen kan altijd", 2, "veiligheidsteam", vraag, "niet_geaccepteerd", null],
  ])("%s", (_titel, niveau, soort, v, antwoord, weigering) => {
    const uitkomst = beoordeelZichtAntwoord(feiten(niveau), v, antwoord, noor(soort));
    expect(uitkomst.mag ? null : uitkomst.weigering).toBe(weigering);
  });
});
