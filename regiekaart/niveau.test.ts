import { describe, expect, it } from "vitest";
import { NIVEAUS, type Niveau } from "./begrippen.ts";
import {
  beoordeelNiveauwijziging,
  type Niveauwijziging,
  onderscheidend,
  wijktAf,
} from "./niveau.ts";
import { wijziging } from "./voorbeelden.ts";

const uitkomst = (w: Niveauwijziging) => {
  const u = beoordeelNiveauwijziging(w);
  return u.mag ? (u.afwijking ? `${u.aard}, afwijking` : u.aard) : u.weigering;
};

describe("een niveau wijzigen", () => {
  it.each<[Niveau, Niveau, string, Partial<Niveauwijziging>, string, string]>([
    [2, 3, "jjjj jnn", {}, "opgeschaald", "het advies volgen"],
    [1, 4, "jjjj jjn", {}, "opgeschaald", "omhoog mag niveaus overslaan"],
    [2, 3, "jjjj nnn", {}, "motivering_ontbreekt", "hoger dan het advies zonder motivering"],
    [2, 3, "jjjj nnn", { motivering: true }, "opgeschaald, afwijking", "hoger dan het advies"],
    [
      1,
      3,
      "nnnn jnn",
      { motivering: true },
      "opgeschaald, afwijking",
      "een signaal is genoeg om 3 aan te vragen",
    ],
    [1, 2, "jjjj jjn", {}, "motivering_ontbreekt", "omhoog, maar lager dan het advies"],
    [3, 2, "jjjj nnn", {}, "afgeschaald", "één stap omlaag"],
    [
      3,
      2,
      "jjjj ?nn",
      { motivering: true },
      "voorwaarde_nog_niet_vervallen",
      "onbekend is geen nee",
    ],
    [
      4,
      3,
      "jjjj jjn",
      { motivering: true },
      "voorwaarde_nog_niet_vervallen",
      "de ketens zijn nog nodig",
    ],
    [4, 3, "jjjj jnj", {}, "motivering_ontbreekt", "escalatie dreigt: omlaag is een afwijking"],
    [4, 2, "jjjj nnn", {}, "een_stap_tegelijk", "omlaag gaat niet met een sprong"],
    [2, 1, "nnnn nnn", {}, "afgeschaald", "de hele uitgangssituatie van niveau 1"],
    [
      2,
      1,
      "nnjn nnn",
      { motivering: true },
      "voorwaarde_nog_niet_vervallen",
      "de basiszorg is nog niet genoeg",
    ],
    [
      2,
      1,
      "nnnn ?nn",
      { motivering: true },
      "voorwaarde_nog_niet_vervallen",
      "veiligheid niet beoordeeld",
    ],
    [5, 3, "jjjj jnn", { naSpoed: true }, "terugkeer_na_spoed", "ineens terug na spoed"],
    [
      5,
      2,
      "jjjj ?nn",
      { naSpoed: true, motivering: true },
      "voorwaarde_nog_niet_vervallen",
      "niet onder een grond die nog geldt",
    ],
    [
      5,
      4,
      "jjjj jnn",
      { naSpoed: true, motivering: true },
      "terugkeer_na_spoed, afwijking",
      "minder ver terug mag met motivering",
    ],
    [
      5,
      3,
      "jjjj jnn",
      { aard: "terugkeer_na_spoed" },
      "geen_terugkeer_na_spoed",
      "er was geen spoed",
    ],
    [
      5,
      3,
      "jjjj jnn",
      { naSpoed: true, aard: "afschalen" },
      "een_stap_tegelijk",
      "afschalen blijft één stap",
    ],
    [
      4,
      2,
      "jjjj jjn",
      { aard: "niveaucorrectie" },
      "motivering_ontbreekt",
      "een correctie vraagt altijd een motivering",
    ],
    [
      4,
      2,
      "jjjj jjn",
      { aard: "niveaucorrectie", motivering: true },
      "niveaucorrectie, afwijking",
      "het niveau klopte niet",
    ],
    [
      2,
      3,
      "jjjj jnn",
      { aard: "niveaucorrectie" },
      "motivering_ontbreekt",
      "ook als de correctie het advies volgt",
    ],
    [
      3,
      1,
      "nnnn nnn",
      { aard: "niveaucorrectie", motivering: true },
      "niveau_1_alleen_op_wens",
      "niveau 1 alleen op wens",
    ],
    [
      3,
      1,
      "nnnn nnn",
      { aard: "niveaucorrectie", motivering: true, gewenst: true },
      "niveaucorrectie, afwijking",
      "iemand wenst procesregie",
    ],
    [3, 3, "jjjj jnn", { motivering: true }, "niveau_ongewijzigd", "blijven is geen wijziging"],
    [3, 4, "jjjj jjn", { aard: "afschalen" }, "aard_past_niet", "afschalen gaat niet omhoog"],
    [4, 3, "jjjj jnn", { aard: "opschalen" }, "aard_past_niet", "opschalen gaat niet omlaag"],
  ])("%i → %i met %s %j: %s (%s)", (van, naar, tekens, anders, verwacht) => {
    expect(uitkomst(wijziging(van, naar, tekens, anders))).toBe(verwacht);
  });

  it("noemt welke voorwaarde nog in de weg staat", () => {
    const u = beoordeelNiveauwijziging(wijziging(4, 3, "jjjj jjn", { motivering: true }));
    expect(u).toMatchObject({ veld: "ketenoverstijgend_nodig" });
  });

  it("telt blijven tegen het advies ook als afwijking", () => {
    expect(wijktAf(4, 3)).toBe(true);
    expect(wijktAf(3, 3)).toBe(false);
  });
});

describe("de onderscheidende voorwaarde", () => {
  it("hebben alleen niveau 3, 4 en 5", () => {
    expect(NIVEAUS.map(onderscheidend)).toEqual([
      null,
      null,
      "signalen_van_onveiligheid",
      "ketenoverstijgend_nodig",
      "escalatie_of_onrust_dreigt",
    ]);
  });
});
