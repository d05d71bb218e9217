import { describe, expect, it } from "vitest";
import { NIVEAUS, ORGANISATIE_SOORTEN, type OrganisatieSoort } from "./begrippen.ts";
import { inInzet } from "./inzet.ts";
import type { Actor, CasusFeiten } from "./overdracht-feiten.ts";
import { beoordeelVoorstel, type Voorstel } from "./overdracht-voorstel.ts";
import { casus, iemand, regieBij, voorstel } from "./voorbeelden.ts";

const CASUSREGISSEUR = iemand("basiszorg", "professional", "regisseur van basiszorg");

function uitkomst(feiten: CasusFeiten, v: Voorstel, actor: Actor) {
  const u = beoordeelVoorstel(feiten, v, actor);
  return u.mag ? "mag" : u.weigering;
}

describe("een overdracht van casusregie voorstellen", () => {
  const feiten = casus(3, "veiligheidsteam");
  const casusregie = (naar: OrganisatieSoort, anders: Partial<Voorstel> = {}) =>
    voorstel(naar, { soort: "casusregie", ...anders });

  it.each<[string, Voorstel, Actor, string]>([
    ["door de casusregisseur", casusregie("lokaal_team"), CASUSREGISSEUR, "mag"],
    [
      "door een coördinator van de organisatie die casusregie heeft",
      casusregie("gi"),
      iemand("basiszorg"),
      "mag",
    ],
    [
      "door de procesregisseur",
      casusregie("gi"),
      iemand("veiligheidsteam", "professional", "regisseur van veiligheidsteam"),
      "mag",
    ],
    ["door een derde", casusregie("gi"), iemand("zorgketen"), "geen_bevoegdheid"],
    [
      "door de procesregisseur aan de eigen organisatie",
      casusregie("veiligheidsteam"),
      iemand("veiligheidsteam"),
      "ontvanger_is_afzender",
    ],
    ["buiten de inzet", casusregie("strafketen"), CASUSREGISSEUR, "organisatie_niet_in_inzet"],
    [
      "met een ander niveau",
      casusregie("gi", { niveauNaar: 4, beoordelingNiveau: 4 }),
      CASUSREGISSEUR,
      "casusregie_wijzigt_niveau_niet",
    ],
  ])("%s", (_naam, v, actor, verwacht) => {
    expect(uitkomst(feiten, v, actor)).toBe(verwacht);
  });

  it("mag op elk niveau aan elke partij in de inzet, en aan geen andere", () => {
    for (const niveau of NIVEAUS)
      for (const naar of ORGANISATIE_SOORTEN) {
        const bij = casus(niveau, null);
        bij.regie.casusregie = { ...regieBij("basiszorg"), organisatieId: "een ander" };
        expect(uitkomst(bij, casusregie(naar), iemand("een ander")), `${naar} op ${niveau}`).toBe(
          inInzet(niveau, naar) ? "mag" : "organisatie_niet_in_inzet",
        );
      }
  });

  it("mag op niveau 1 aan het lokaal team als dat procesregie heeft", () => {
    expect(uitkomst(casus(1, "lokaal_team"), casusregie("lokaal_team"), CASUSREGISSEUR)).toBe(
      "mag",
    );
  });
});
