import { describe, expect, it } from "vitest";
import type { Actor } from "./overdracht-feiten.ts";
import { beoordeelToewijzing, type Toewijzingsvraag } from "./toewijzen.ts";
import { iemand } from "./voorbeelden.ts";

const VRAAG: Toewijzingsvraag = {
  niveau: 3,
  regie: {
    organisatieId: "veiligheidsteam",
    organisatieSoort: "veiligheidsteam",
    persoonId: null,
    sindsStap: 4,
  },
  houderSoort: "veiligheidsteam",
  persoon: {
    id: "Kim",
    organisatieId: "veiligheidsteam",
    profiel: "B",
    actief: true,
    functies: ["professional"],
  },
  motivering: false,
};
const COORDINATOR = iemand("veiligheidsteam");

describe("een coördinator wijst iemand aan", () => {
  it.each<
    [
      string,
      Partial<Toewijzingsvraag>,
      Partial<Toewijzingsvraag["persoon"]>,
      Partial<Actor>,
      string,
    ]
  >([
    ["een collega met het profiel", {}, {}, {}, "mag"],
    ["als er niets is om toe te wijzen", { regie: null }, {}, {}, "geen_regie_om_over_te_dragen"],
    ["een coördinator van een ander", {}, {}, { organisatieId: "lokaal_team" }, "geen_bevoegdheid"],
    ["een collega zonder die functie", {}, {}, { functies: ["professional"] }, "geen_bevoegdheid"],
    [
      "iemand van een ander",
      {},
      { organisatieId: "lokaal_team" },
      {},
      "persoon_hoort_niet_bij_organisatie",
    ],
    ["iemand die uit dienst is", {}, { actief: false }, {}, "persoon_niet_actief"],
    ["een manager", {}, { functies: ["manager"] }, {}, "geen_professional"],
    ["wie het al is", { regie: { ...VRAAG.regie!, persoonId: "Kim" } }, {}, {}, "is_al_regisseur"],
    ["onder het profiel, zonder uitleg", {}, { profiel: "A" }, {}, "profiel_onvoldoende"],
    ["onder het profiel, met uitleg", { motivering: true }, { profiel: "A" }, {}, "afwijking"],
  ])("%s", (_naam, anders, persoon, actor, verwacht) => {
    const vraag = { ...VRAAG, ...anders, persoon: { ...VRAAG.persoon, ...persoon } };
    const u = beoordeelToewijzing(vraag, { ...COORDINATOR, ...actor });
    expect(u.mag ? (u.afwijking ? "afwijking" : "mag") : u.weigering).toBe(verwacht);
  });
});
