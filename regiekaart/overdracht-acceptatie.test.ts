import { describe, expect, it } from "vitest";
import type { OverdrachtStatus } from "./begrippen.ts";
import { type Acceptatie, beoordeelAcceptatie } from "./overdracht-acceptatie.ts";
import type { Actor, CasusFeiten, OverdrachtFeiten } from "./overdracht-feiten.ts";
import { casus, iemand, keuze, overdracht, regieBij } from "./voorbeelden.ts";

const NAAR_3 = overdracht("lokaal_team", "veiligheidsteam", 2, { niveauNaar: 3 });
const BIJ_2 = casus(2, "lokaal_team");
const ONTVANGER = iemand("veiligheidsteam");
const VT = keuze("veiligheidsteam");

function uitkomst(feiten: CasusFeiten, o: OverdrachtFeiten, k: Acceptatie, actor: Actor) {
  const u = beoordeelAcceptatie(feiten, o, k, actor);
  return u.mag ? `niveau ${u.niveau}, ${u.niveauAard ?? "gelijk"}` : u.weigering;
}

describe("accepteren van procesregie", () => {
  const terug = overdracht("veiligheidsteam", "lokaal_team", 3, { niveauNaar: 2 });
  const bij3 = casus(3, "veiligheidsteam");
  const lokaal = keuze("lokaal_team");
  const verdeling = (anders: Partial<CasusFeiten["regie"]>, basis = bij3): CasusFeiten => ({
    ...basis,
    regie: { ...basis.regie, ...anders },
  });
  const lokaleCollega = {
    id: "Kim",
    organisatieId: "lokaal_team",
    organisatieSoort: "lokaal_team",
  } as const;

  it.each<[string, CasusFeiten, OverdrachtFeiten, Acceptatie, string]>([
    ["3 → 2 terug", bij3, terug, lokaal, "niveau 2, afgeschaald"],
    [
      "5 → 3 na spoed",
      casus(5, "gemeente", { naSpoed: true }),
      overdracht("gemeente", "lokaal_team", 5, { niveauNaar: 3 }),
      lokaal,
      "niveau 3, terugkeer_na_spoed",
    ],
    [
      "4 → 2 als correctie",
      casus(4, "veiligheidsteam"),
      overdracht("veiligheidsteam", "lokaal_team", 4, { niveauNaar: 2, niveaucorrectie: true }),
      lokaal,
      "niveau 2, niveaucorrectie",
    ],
    [
      "op gelijk niveau",
      casus(3, "lokaal_team"),
      overdracht("lokaal_team", "veiligheidsteam", 3),
      VT,
      "niveau 3, gelijk",
    ],
    [
      "de waarnemer draagt over op niveau 4",
      casus(4, "lokaal_team"),
      overdracht("lokaal_team", "veiligheidsteam", 4),
      VT,
      "niveau 4, gelijk",
    ],
    [
      "de regie ligt intussen bij een ander",
      verdeling({ procesregie: regieBij("veiligheidsteam", 2) }),
      terug,
      lokaal,
      "regie_is_gewijzigd",
    ],
    [
      "het niveau is intussen veranderd",
      casus(4, "veiligheidsteam"),
      terug,
      lokaal,
      "niveau_is_gewijzigd",
    ],
    [
      "de casus is intussen afgesloten",
      { ...bij3, afgesloten: true },
      terug,
      lokaal,
      "casus_afgesloten",
    ],
    [
      "er is een aanvulling gevraagd",
      bij3,
      { ...terug, status: "aanvulling_gevraagd" },
      lokaal,
      "wacht_op_aanvulling",
    ],
    ["na een toezegging", bij3, { ...terug, status: "toegezegd" }, lokaal, "niveau 2, afgeschaald"],
    [
      "de ontvanger mag op dit niveau niet",
      casus(4, "veiligheidsteam"),
      overdracht("veiligheidsteam", "lokaal_team", 4),
      lokaal,
      "niet_toegestaan_op_dit_niveau",
    ],
    [
      "een regisseur van een andere organisatie",
      bij3,
      terug,
      VT,
      "persoon_hoort_niet_bij_organisatie",
    ],
    [
      "een regisseur zonder actief account",
      bij3,
      terug,
      { ...lokaal, procesregisseur: { ...lokaal.procesregisseur, actief: false } },
      "persoon_niet_actief",
    ],
    [
      "een manager als regisseur",
      bij3,
      terug,
      { ...lokaal, procesregisseur: { ...lokaal.procesregisseur, functies: ["manager"] } },
      "geen_professional",
    ],
    [
      "leesrecht van meer dan een jaar",
      bij3,
      terug,
      { ...lokaal, vorigeHouder: "leesrecht", leesrechtTot: new Date("2028-01-03") },
      "leesrecht_te_lang",
    ],
    [
      "leesrecht zonder einddatum",
      bij3,
      terug,
      { ...lokaal, vorigeHouder: "leesrecht" },
      "einddatum_ontbreekt",
    ],
    [
      "leesrecht met einddatum",
      bij3,
      terug,
      { ...lokaal, vorigeHouder: "leesrecht", leesrechtTot: new Date("2027-01-03") },
      "niveau 2, afgeschaald",
    ],
    [
      "de vorige houder betrokken houden buiten de inzet",
      bij3,
      terug,
      { ...lokaal, vorigeHouder: "betrokken" },
      "organisatie_niet_in_inzet",
    ],
    [
      "casusregie valt buiten de inzet",
      verdeling({ casusregie: regieBij("gi") }),
      terug,
      lokaal,
      "casusregie_buiten_inzet",
    ],
    [
      "casusregie gaat meteen over",
      verdeling({ casusregie: regieBij("gi") }),
      terug,
      { ...lokaal, casusregie: lokaleCollega },
      "niveau 2, afgeschaald",
    ],
    [
      "zicht op veiligheid valt buiten de inzet",
      verdeling({ zicht_op_veiligheid: regieBij("veiligheidsteam") }),
      terug,
      lokaal,
      "zicht_op_veiligheid_buiten_inzet",
    ],
    [
      "zicht op veiligheid gaat meteen over",
      verdeling({ zicht_op_veiligheid: regieBij("veiligheidsteam") }),
      terug,
      { ...lokaal, zichtOpVeiligheid: lokaleCollega },
      "niveau 2, afgeschaald",
    ],
  ])("%s", (_naam, feiten, o, k, verwacht) => {
    expect(uitkomst(feiten, o, k, iemand(o.naarOrganisatieId))).toBe(verwacht);
  });

  it("vraagt vanaf niveau 3 wie zicht op veiligheid heeft", () => {
    const zonder = verdeling({ zicht_op_veiligheid: null }, BIJ_2);
    expect(uitkomst(zonder, NAAR_3, VT, ONTVANGER)).toBe("zicht_op_veiligheid_vereist");
    const met = { ...VT, zichtOpVeiligheid: lokaleCollega };
    expect(uitkomst(zonder, NAAR_3, met, ONTVANGER)).toBe("niveau 3, opgeschaald");
  });

  it("kan maar één keer: daarna is de overdracht al afgehandeld", () => {
    const statussen: OverdrachtStatus[] = [
      "geaccepteerd",
      "niet_geaccepteerd",
      "ingetrokken",
      "vervallen",
    ];
    for (const status of statussen)
      expect(uitkomst(BIJ_2, { ...NAAR_3, status }, VT, ONTVANGER)).toBe("al_afgehandeld");
  });
});
