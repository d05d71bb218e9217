import { describe, expect, it } from "vitest";
import type { Niveau } from "./begrippen.ts";
import { type Acceptatie, beoordeelAcceptatie } from "./overdracht-acceptatie.ts";
import { beoordeelNietAccepteren, NIET_ACCEPTEREN_REDENEN } from "./overdracht-antwoord.ts";
import type { Actor, CasusFeiten, OverdrachtFeiten } from "./overdracht-feiten.ts";
import { casus, iemand, keuze, overdracht } from "./voorbeelden.ts";

const NAAR_3 = overdracht("lokaal_team", "veiligheidsteam", 2, { niveauNaar: 3 });
const BIJ_2 = casus(2, "lokaal_team");
const ONTVANGER = iemand("veiligheidsteam");

const VT = keuze("veiligheidsteam");
const metProfiel = (profiel: "A" | "B" | null) => ({ ...VT.procesregisseur, profiel });

function uitkomst(feiten: CasusFeiten, o: OverdrachtFeiten, k: Acceptatie, actor: Actor) {
  const u = beoordeelAcceptatie(feiten, o, k, actor);
  return u.mag ? `niveau ${u.niveau}, ${u.niveauAard ?? "gelijk"}` : u.weigering;
}

describe("wie mag antwoorden", () => {
  it.each<[string, Partial<OverdrachtFeiten>, Actor, string]>([
    ["een coördinator van de ontvanger", {}, ONTVANGER, "niveau 3, opgeschaald"],
    [
      "de persoon die is gevraagd",
      { naarPersoonId: "Sam" },
      iemand("veiligheidsteam", "professional", "Sam"),
      "niveau 3, opgeschaald",
    ],
    [
      "een andere professional van de ontvanger",
      { naarPersoonId: "Sam" },
      iemand("veiligheidsteam", "professional"),
      "geen_bevoegdheid",
    ],
    [
      "de gevraagde persoon, intussen bij een andere organisatie",
      { naarPersoonId: "Sam" },
      iemand("gemeente", "professional", "Sam"),
      "geen_bevoegdheid",
    ],
    ["een manager van de ontvanger", {}, iemand("veiligheidsteam", "manager"), "geen_bevoegdheid"],
    ["het piket van de ontvanger", {}, iemand("veiligheidsteam", "piket"), "geen_bevoegdheid"],
    [
      "het piket van de ontvanger, bij spoed",
      { spoed: true },
      iemand("veiligheidsteam", "piket"),
      "niveau 3, opgeschaald",
    ],
    ["een coördinator van de afzender", {}, iemand("lokaal_team"), "afzender_mag_niet_antwoorden"],
    [
      "wie het voorstelde, intussen bij de ontvanger",
      {},
      iemand("veiligheidsteam", "coordinator", "regisseur van lokaal_team"),
      "afzender_mag_niet_antwoorden",
    ],
    ["een derde", {}, iemand("zorg_en_veiligheidshuis"), "geen_bevoegdheid"],
  ])("%s", (_naam, anders, actor, verwacht) => {
    expect(uitkomst(BIJ_2, { ...NAAR_3, ...anders }, VT, actor)).toBe(verwacht);
    const nietAccepteren = beoordeelNietAccepteren(
      BIJ_2,
      { ...NAAR_3, ...anders },
      { reden: "geen_ruimte", toelichting: "Volgende week wel." },
      actor,
    );
    expect(nietAccepteren.mag).toBe(verwacht.startsWith("niveau"));
  });
});

describe("het profiel van wie procesregisseur wordt", () => {
  it.each<[string, Partial<OverdrachtFeiten>, "A" | "B" | null, boolean, boolean | string]>([
    ["B op niveau 3 voldoet", {}, "B", false, false],
    ["A op niveau 3 voldoet niet", {}, "A", false, "profiel_onvoldoende"],
    ["A op niveau 3 met motivering is een afwijking", {}, "A", true, true],
    ["zonder profiel voldoet niemand", {}, null, false, "profiel_onvoldoende"],
    ["bij spoed houdt een profiel niemand tegen", { spoed: true }, "A", false, true],
  ])("%s", (_naam, anders, profiel, afwijkingMotivering, verwacht) => {
    const k = { ...VT, procesregisseur: metProfiel(profiel), afwijkingMotivering };
    const u = beoordeelAcceptatie(BIJ_2, { ...NAAR_3, ...anders }, k, ONTVANGER);
    expect(u.mag ? u.afwijking : u.weigering).toBe(verwacht);
  });

  it("is B+ waar het zorg- en veiligheidshuis procesregie krijgt", () => {
    const o = overdracht("veiligheidsteam", "zorg_en_veiligheidshuis", 4 as Niveau);
    const k = keuze("zorg_en_veiligheidshuis");
    const metB = { ...k, procesregisseur: { ...k.procesregisseur, profiel: "B" as const } };
    const zvh = iemand("zorg_en_veiligheidshuis");
    expect(uitkomst(casus(4, "veiligheidsteam"), o, metB, zvh)).toBe("profiel_onvoldoende");
    expect(uitkomst(casus(4, "veiligheidsteam"), o, k, zvh)).toBe("niveau 4, gelijk");
  });
});

describe("het profiel van de casusregisseur na een overdracht van procesregie", () => {
  const GELIJK = overdracht("lokaal_team", "veiligheidsteam", 3);
  const KIM = { id: "Kim", organisatieId: "veiligheidsteam", organisatieSoort: "veiligheidsteam" };
  const kim = KIM as NonNullable<Acceptatie["casusregie"]>;
  const a = { casusregisseur: { profiel: "A" } } as const;

  it.each<[string, CasusFeiten, OverdrachtFeiten, Partial<Acceptatie>, boolean | string]>([
    ["wie blijft terwijl het niveau stijgt", BIJ_2, NAAR_3, a, "profiel_onvoldoende"],
    ["met motivering een afwijking", BIJ_2, NAAR_3, { ...a, afwijkingMotivering: true }, true],
    ["niemand heeft casusregie", BIJ_2, NAAR_3, { casusregisseur: null }, false],
    ["wie blijft op hetzelfde niveau", casus(3, "lokaal_team"), GELIJK, a, false],
    [
      "wie het nu wordt op hetzelfde niveau",
      casus(3, "lokaal_team", { regie: { ...casus(3, "lokaal_team").regie, casusregie: null } }),
      GELIJK,
      { ...a, casusregie: kim },
      "profiel_onvoldoende",
    ],
    [
      "een duo-partner met het profiel",
      { ...BIJ_2, duoPartners: [{ organisatieSoort: "lokaal_team", profiel: "B" }] },
      NAAR_3,
      a,
      false,
    ],
    [
      "een duo-partner die het ook niet heeft",
      { ...BIJ_2, duoPartners: [{ organisatieSoort: "lokaal_team", profiel: "A" }] },
      NAAR_3,
      a,
      "profiel_onvoldoende",
    ],
    [
      "casusregie die kan blijven, gaat niet mee: daarvoor is een eigen overdracht",
      casus(3, "lokaal_team"),
      GELIJK,
      { casusregie: kim },
      "regie_blijft",
    ],
    ["bij spoed houdt het niemand tegen", BIJ_2, { ...NAAR_3, spoed: true }, a, true],
  ])("%s", (_naam, feiten, o, anders, verwacht) => {
    const u = beoordeelAcceptatie(feiten, o, { ...VT, ...anders }, ONTVANGER);
    expect(u.mag ? u.afwijking : u.weigering).toBe(verwacht);
  });
});

describe("accepteren van casusregie", () => {
  const o = overdracht("basiszorg", "gi", 3, { soort: "casusregie" });

  it("laat het niveau staan en wacht niet op een nieuwe beoordeling", () => {
    expect(uitkomst(casus(4, "veiligheidsteam"), o, keuze("gi"), iemand("gi"))).toBe(
      "niveau 4, gelijk",
    );
  });

  it("kan niet als de ontvanger intussen buiten de inzet valt", () => {
    expect(uitkomst(casus(2, "lokaal_team"), o, keuze("gi"), iemand("gi"))).toBe(
      "organisatie_niet_in_inzet",
    );
  });
});

describe("niet accepteren", () => {
  const antwoord = (reden: string | null, toelichting: string, o = NAAR_3) => {
    const u = beoordeelNietAccepteren(BIJ_2, o, { reden, toelichting }, ONTVANGER);
    return u.mag ? "mag" : u.weigering;
  };

  it("vraagt een reden uit de lijst en een toelichting", () => {
    for (const { code } of NIET_ACCEPTEREN_REDENEN)
      expect(antwoord(code, "Omdat.")).toBe(
        code === "andere_organisatie" ? "advies_ontbreekt" : "mag",
      );
    expect(antwoord(null, "Omdat.")).toBe("reden_ontbreekt");
    expect(antwoord("zomaar", "Omdat.")).toBe("reden_ontbreekt");
    expect(antwoord("anders", "  ")).toBe("motivering_ontbreekt");
  });

  it("kan ook als niveau of regie intussen zijn veranderd, en als er een aanvulling is gevraagd", () => {
    expect(antwoord("anders", "Omdat.", { ...NAAR_3, niveauVan: 4, vanafVolgnr: 9 })).toBe("mag");
    expect(antwoord("anders", "Omdat.", { ...NAAR_3, status: "aanvulling_gevraagd" })).toBe("mag");
    expect(antwoord("anders", "Omdat.", { ...NAAR_3, status: "ingetrokken" })).toBe(
      "al_afgehandeld",
    );
  });
});
