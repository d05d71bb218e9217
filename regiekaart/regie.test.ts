import { describe, expect, it } from "vitest";
import { NIVEAUS, type Niveau, ORGANISATIE_SOORTEN, type OrganisatieSoort } from "./begrippen.ts";
import { inInzet, inzetVan } from "./inzet.ts";
import {
  beoordeelRegieBijNiveau,
  buitenInzet,
  geldtNog,
  isWaarnemend,
  magCasusregie,
  magProcesregie,
  regieKlopt,
  standaardHouder,
  toegestaneHouders,
  zichtOpVeiligheidVereist,
} from "./regie.ts";
import { STANDAARD_REGIO } from "./regio.ts";
import { antwoorden, casus, regieBij } from "./voorbeelden.ts";

/** Per kind of organisation, for niveau 1 to 5: P holds procesregie, i is in the inzet, . takes no part. */
const WIE_MAG_WAT: Record<OrganisatieSoort, string> = {
  lokaal_team: "p P P i i",
  veiligheidsteam: ". . P P i",
  zorg_en_veiligheidshuis: ". . . P i",
  gemeente: ". . . . P",
  basiszorg: "i i i i i",
  zorgketen: "i i i i i",
  strafketen: ". . . i i",
  veilig_thuis: ". . i i i",
  gi: ". . i i i",
};

describe("elke soort organisatie op elk niveau", () => {
  const gevallen = ORGANISATIE_SOORTEN.flatMap((soort) =>
    WIE_MAG_WAT[soort].split(" ").map((teken, i) => ({ soort, niveau: (i + 1) as Niveau, teken })),
  );

  it.each(gevallen)("$soort op niveau $niveau: $teken", ({ soort, niveau, teken }) => {
    expect(magProcesregie(niveau, soort)).toBe(/p/i.test(teken));
    expect(isWaarnemend(niveau, soort)).toBe(!/p/i.test(teken));
    // A small p: holds, when wished, without being in the inzet.
    expect(inInzet(niveau, soort)).toBe(/[Pi]/.test(teken));
    expect(inzetVan(niveau).includes(soort)).toBe(/[Pi]/.test(teken));
    expect(magCasusregie(niveau, soort)).toBe(/[Pi]/.test(teken));
    expect(magCasusregie(niveau, soort, true)).toBe(true);
  });

  it("mag vanaf niveau 2 alleen procesregie hebben binnen de inzet", () => {
    for (const niveau of NIVEAUS.slice(1))
      for (const soort of toegestaneHouders(niveau)) expect(inInzet(niveau, soort)).toBe(true);
  });

  it("wordt als houder voorgesteld zoals de regio het invult; op niveau 4 kiest een mens", () => {
    expect(NIVEAUS.map((n) => standaardHouder(n))).toEqual([
      "lokaal_team",
      "lokaal_team",
      "lokaal_team",
      null,
      "gemeente",
    ]);
    const zonderVeiligheidsteam = {
      ...STANDAARD_REGIO,
      houders: { ...STANDAARD_REGIO.houders, 3: ["lokaal_team"] as const },
    };
    expect(magProcesregie(3, "veiligheidsteam", zonderVeiligheidsteam)).toBe(false);
  });
});

describe("zicht op veiligheid", () => {
  it.each<[Niveau, string | null, boolean]>([
    [2, "jjjj nnn", false],
    [2, "jjjj ?nn", true],
    [2, "jjjj jnn", true],
    [2, null, true],
    [3, "jjjj nnn", true],
    [5, "jjjj jjj", true],
  ])("is op niveau %i met %j nodig: %s", (niveau, tekens, nodig) => {
    expect(zichtOpVeiligheidVereist(niveau, tekens === null ? null : antwoorden(tekens))).toBe(
      nodig,
    );
  });
});

describe("de houder bij een ander niveau", () => {
  const uitkomst = (van: Niveau, naar: Niveau, houder: OrganisatieSoort | null, anders = {}) => {
    const u = beoordeelRegieBijNiveau(van, naar, { ...casus(van, houder).regie, ...anders });
    return u.mag ? (u.waarnemend ? "waarnemend" : "blijft") : u.weigering;
  };

  it.each<[Niveau, Niveau, OrganisatieSoort | null, object, string]>([
    [2, 3, "lokaal_team", {}, "blijft"],
    [3, 4, "lokaal_team", {}, "waarnemend"],
    [3, 4, "veiligheidsteam", {}, "blijft"],
    [2, 5, "lokaal_team", {}, "waarnemend"],
    [4, 3, "zorg_en_veiligheidshuis", {}, "andere_houder_nodig"],
    [4, 3, "veiligheidsteam", {}, "blijft"],
    [5, 4, "gemeente", {}, "andere_houder_nodig"],
    [3, 2, "veiligheidsteam", {}, "andere_houder_nodig"],
    [2, 1, "lokaal_team", {}, "blijft"],
    [1, 2, null, {}, "procesregie_vereist"],
    [3, 2, "lokaal_team", { casusregie: regieBij("gi") }, "casusregie_buiten_inzet"],
    [
      3,
      2,
      "lokaal_team",
      { zicht_op_veiligheid: regieBij("veilig_thuis") },
      "zicht_op_veiligheid_buiten_inzet",
    ],
    [2, 1, "lokaal_team", { casusregie: regieBij("lokaal_team") }, "blijft"],
    [2, 3, "lokaal_team", { zicht_op_veiligheid: null }, "zicht_op_veiligheid_vereist"],
    [3, 2, "lokaal_team", { zicht_op_veiligheid: null }, "blijft"],
  ])("%i → %i bij %s %j: %s", (van, naar, houder, anders, verwacht) => {
    expect(uitkomst(van, naar, houder, anders)).toBe(verwacht);
  });

  it("valt bij opschalen nooit iemand buiten de inzet", () => {
    for (const van of NIVEAUS)
      for (const naar of NIVEAUS.filter((n) => n > van))
        for (const soort of inzetVan(van)) {
          const regie = { ...casus(van, "lokaal_team").regie, casusregie: regieBij(soort) };
          expect(buitenInzet(naar, regie, "lokaal_team")).toEqual([]);
        }
  });
});

describe("op niveau 2 tot en met 5 is er altijd precies één houder", () => {
  it.each<[Niveau, boolean, string | null, boolean]>([
    [1, false, null, true],
    [2, false, null, false],
    [5, false, null, false],
    [2, false, "lokaal_team", true],
    [3, true, null, true],
  ])("niveau %i, afgesloten %s, houder %j: klopt %s", (niveau, afgesloten, houder, klopt) => {
    expect(regieKlopt({ niveau, afgesloten, houder })).toBe(klopt);
  });
});

describe("wat is voorgesteld of gevraagd, geldt zolang dezelfde organisatie de regie heeft", () => {
  it.each<[string, number, number | null, boolean]>([
    ["op de stap waarmee zij haar kreeg", 3, 3, true],
    ["nadat een collega regisseur werd", 4, 3, true],
    ["van voor haar tijd", 2, 3, false],
    ["als niemand de regie heeft", 1, null, false],
  ])("%s", (_naam, vanafStap, sindsStap, geldt) => {
    expect(geldtNog(vanafStap, sindsStap === null ? null : { sindsStap })).toBe(geldt);
  });
});
