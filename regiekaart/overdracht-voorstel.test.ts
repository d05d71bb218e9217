import { describe, expect, it } from "vitest";
import { NIVEAUS, ORGANISATIE_SOORTEN } from "./begrippen.ts";
import type { Actor, CasusFeiten } from "./overdracht-feiten.ts";
import { beoordeelVoorstel, type Voorstel } from "./overdracht-voorstel.ts";
import { magProcesregie } from "./regie.ts";
import { casus, iemand, regieBij, VOLLEDIGE_INHOUD, voorstel } from "./voorbeelden.ts";

const COORDINATOR = iemand("lokaal_team");
const REGISSEUR = iemand("lokaal_team", "professional", "regisseur van lokaal_team");
const NAAR_3 = { niveauNaar: 3, beoordelingNiveau: 3 } as const;

function uitkomst(feiten: CasusFeiten, v: Voorstel, actor: Actor) {
  const u = beoordeelVoorstel(feiten, v, actor);
  return u.mag ? "mag" : u.weigering;
}

describe("een overdracht van procesregie voorstellen", () => {
  const bij2 = casus(2, "lokaal_team");
  const bij3 = casus(3, "lokaal_team");
  const naarVt = voorstel("veiligheidsteam", NAAR_3);
  const buiten = { ...naarVt.naar, werkgebieden: ["Voorbeeldstad"] };

  it.each<[string, CasusFeiten, Voorstel, Actor, string]>([
    ["2 → 3 door een coördinator", bij2, naarVt, COORDINATOR, "mag"],
    ["2 → 3 door de procesregisseur", bij2, naarVt, REGISSEUR, "mag"],
    ["op gelijk niveau", bij3, voorstel("veiligheidsteam"), COORDINATOR, "mag"],
    [
      "hetzelfde niveau kiezen telt als gelijk",
      bij3,
      voorstel("veiligheidsteam", { niveauNaar: 3 }),
      COORDINATOR,
      "mag",
    ],
    [
      "3 → 2 terug",
      casus(3, "veiligheidsteam"),
      voorstel("lokaal_team", { niveauNaar: 2, beoordelingNiveau: 2 }),
      iemand("veiligheidsteam"),
      "mag",
    ],
    [
      "door een andere professional van de houder",
      bij2,
      naarVt,
      iemand("lokaal_team", "professional"),
      "geen_bevoegdheid",
    ],
    [
      "door een manager van de houder",
      bij2,
      naarVt,
      iemand("lokaal_team", "manager"),
      "geen_bevoegdheid",
    ],
    [
      "door de casusregisseur",
      bij2,
      naarVt,
      iemand("basiszorg", "professional", "regisseur van basiszorg"),
      "geen_bevoegdheid",
    ],
    ["door de ontvanger zelf", bij2, naarVt, iemand("veiligheidsteam"), "geen_bevoegdheid"],
    ["aan jezelf", bij2, voorstel("lokaal_team"), COORDINATOR, "ontvanger_is_afzender"],
    [
      "op niveau 2 aan het veiligheidsteam",
      bij2,
      voorstel("veiligheidsteam"),
      COORDINATOR,
      "niet_toegestaan_op_dit_niveau",
    ],
    [
      "op niveau 3 aan de basiszorg",
      bij3,
      voorstel("basiszorg"),
      COORDINATOR,
      "niet_toegestaan_op_dit_niveau",
    ],
    [
      "buiten het werkgebied",
      bij2,
      { ...naarVt, naar: buiten },
      COORDINATOR,
      "organisatie_buiten_werkgebied",
    ],
    [
      "aan een organisatie die niet meer meedoet",
      bij2,
      { ...naarVt, naar: { ...naarVt.naar, actief: false } },
      COORDINATOR,
      "organisatie_niet_actief",
    ],
    [
      "terwijl er al een loopt",
      casus(2, "lokaal_team", {
        openOverdracht: [{ id: "x", soort: "procesregie", status: "toegezegd" }],
      }),
      naarVt,
      COORDINATOR,
      "er_loopt_al_een_overdracht",
    ],
    [
      "terwijl er een van casusregie loopt",
      casus(2, "lokaal_team", {
        openOverdracht: [{ id: "x", soort: "casusregie", status: "voorgesteld" }],
      }),
      naarVt,
      COORDINATOR,
      "mag",
    ],
    [
      "zonder beoordeling naar een ander niveau",
      bij2,
      voorstel("veiligheidsteam", { niveauNaar: 3 }),
      COORDINATOR,
      "beoordeling_ontbreekt",
    ],
    [
      "anders dan de beoordeling besloot",
      bij2,
      voorstel("veiligheidsteam", { niveauNaar: 3, beoordelingNiveau: 4 }),
      COORDINATOR,
      "niveau_wijkt_af_van_beoordeling",
    ],
    [
      "4 → 2 in één sprong",
      casus(4, "veiligheidsteam"),
      voorstel("lokaal_team", { niveauNaar: 2, beoordelingNiveau: 2 }),
      iemand("veiligheidsteam"),
      "een_stap_tegelijk",
    ],
    [
      "4 → 2 na spoed",
      casus(4, "veiligheidsteam", { naSpoed: true }),
      voorstel("lokaal_team", { niveauNaar: 2, beoordelingNiveau: 2 }),
      iemand("veiligheidsteam"),
      "mag",
    ],
    [
      "4 → 2 als niveaucorrectie",
      casus(4, "veiligheidsteam"),
      voorstel("lokaal_team", { niveauNaar: 2, beoordelingNiveau: 2, niveaucorrectie: true }),
      iemand("veiligheidsteam"),
      "mag",
    ],
    [
      "in een afgesloten casus",
      casus(2, "lokaal_team", { afgesloten: true }),
      naarVt,
      COORDINATOR,
      "casus_afgesloten",
    ],
    [
      "als niemand procesregie heeft",
      casus(1, null),
      naarVt,
      COORDINATOR,
      "geen_regie_om_over_te_dragen",
    ],
    [
      "met een leeg onderdeel",
      bij2,
      { ...naarVt, inhoud: { ...VOLLEDIGE_INHOUD, doel: " " } },
      COORDINATOR,
      "onderdeel_ontbreekt",
    ],
  ])("%s", (_naam, feiten, v, actor, verwacht) => {
    expect(uitkomst(feiten, v, actor)).toBe(verwacht);
  });

  it("onthoudt op welke stap van de regie het voorstel begon", () => {
    const u = beoordeelVoorstel(bij3, voorstel("veiligheidsteam", { niveauNaar: 3 }), COORDINATOR);
    expect(u).toMatchObject({ vanafVolgnr: 1, vanOrganisatieId: "lokaal_team", niveauNaar: null });
  });

  it("mag op elk niveau alleen aan een soort organisatie die daar procesregie mag hebben", () => {
    for (const niveau of NIVEAUS)
      for (const naar of ORGANISATIE_SOORTEN) {
        const feiten = casus(niveau, null);
        feiten.regie.procesregie = { ...regieBij("lokaal_team"), organisatieId: "een ander" };
        expect(uitkomst(feiten, voorstel(naar), iemand("een ander")), `${naar} op ${niveau}`).toBe(
          magProcesregie(niveau, naar) ? "mag" : "niet_toegestaan_op_dit_niveau",
        );
      }
  });
});
