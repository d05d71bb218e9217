import { describe, expect, it } from "vitest";
import {
  AFSLUIT_REDENEN,
  type AfsluitFeiten,
  type AfsluitReden,
  beoordeelAfsluiten,
  beoordeelHeropenen,
  blokkades,
} from "./afsluiten.ts";
import { NIVEAUS, type Niveau } from "./begrippen.ts";
import { casus, iemand } from "./voorbeelden.ts";

const NIETS_OPEN = {
  openOverdrachten: 0,
  openActies: 0,
  lopendeAfspraken: 0,
  openZichtVraag: false,
  openConsulten: 0,
  ontvangstBevestigd: true,
  nazorgTot: null,
};
const stand = (niveau: Niveau, anders: Partial<AfsluitFeiten> = {}): AfsluitFeiten => ({
  niveau,
  regie: casus(niveau, "lokaal_team").regie,
  ...NIETS_OPEN,
  ...anders,
});
const COORDINATOR = iemand("lokaal_team");

describe("een casus afsluiten", () => {
  it.each(NIVEAUS)("afronden kan alleen vanaf niveau 1, en niet vanaf %i als dat hoger is", (n) => {
    expect(blokkades(stand(n), "afgerond")).toEqual(n === 1 ? [] : ["niveau_boven_1"]);
  });

  it.each(NIVEAUS)("met een andere reden kan het vanaf niveau %i", (n) => {
    for (const { code } of AFSLUIT_REDENEN.filter((r) => r.code !== "afgerond"))
      expect(blokkades(stand(n), code)).toEqual([]);
  });

  it.each<[string, Partial<AfsluitFeiten>, AfsluitReden, string[]]>([
    [
      "een open overdracht houdt elke reden tegen",
      { openOverdrachten: 1 },
      "overleden",
      ["overdracht_staat_open"],
    ],
    [
      "een open vraag om zicht op veiligheid ook",
      { openZichtVraag: true },
      "verhuizing",
      ["zicht_vraag_staat_open"],
    ],
    [
      "een vraag om advies die wacht houdt elke reden tegen",
      { openConsulten: 1 },
      "onterecht",
      ["consult_staat_open"],
    ],
    [
      "verhuizing kan pas als de ontvangst buiten de regio is bevestigd",
      { ontvangstBevestigd: false },
      "verhuizing",
      ["ontvangst_niet_bevestigd"],
    ],
    ["een andere reden vraagt geen ontvangst", { ontvangstBevestigd: false }, "overleden", []],
    ["open acties houden afronden tegen", { openActies: 2 }, "afgerond", ["acties_staan_open"]],
    ["open acties houden een verhuizing niet tegen", { openActies: 2 }, "verhuizing", []],
    [
      "lopende afspraken houden afronden tegen",
      { lopendeAfspraken: 1 },
      "afgerond",
      ["afspraken_lopen_nog"],
    ],
    [
      "nazorg die nog loopt houdt afronden tegen",
      { nazorgTot: "2027-01-01" },
      "afgerond",
      ["nazorg_loopt_nog"],
    ],
  ])("%s", (_naam, anders, reden, verwacht) => {
    expect(blokkades(stand(1, anders), reden)).toEqual(verwacht);
  });

  it.each([
    ["de coördinator van wie procesregie heeft", COORDINATOR, true, "mag"],
    [
      "de procesregisseur zelf",
      iemand("x", "professional", "regisseur van lokaal_team"),
      true,
      "geen_bevoegdheid",
    ],
    ["een collega zonder rol", iemand("lokaal_team", "professional"), true, "geen_bevoegdheid"],
    [
      "de casusregisseur, als een ander procesregie heeft",
      iemand("basiszorg"),
      true,
      "geen_bevoegdheid",
    ],
    ["zonder toelichting", COORDINATOR, false, "motivering_ontbreekt"],
  ] as const)("%s", (_naam, actor, toelichting, verwacht) => {
    const uitkomst = beoordeelAfsluiten(stand(1), { reden: "afgerond", toelichting }, actor);
    expect(uitkomst.mag ? "mag" : uitkomst.weigering).toBe(verwacht);
  });

  it("op niveau 1 zonder procesregie sluit wie casusregie heeft", () => {
    const zonder = stand(1, { regie: casus(1, null).regie });
    const keuze = { reden: "afgerond", toelichting: true } as const;
    expect(beoordeelAfsluiten(zonder, keuze, iemand("basiszorg"))).toEqual({ mag: true });
    expect(beoordeelAfsluiten(zonder, keuze, COORDINATOR).mag).toBe(false);
  });
});

describe("een casus heropenen na terugval", () => {
  const gesloten = { organisatieId: "lokaal_team", terugvalTot: "2027-11-24" };
  const keuze = { niveau: 3 as Niveau, gewenst: false, vandaag: "2027-11-24" };
  it.each([
    ["tot en met de laatste dag van de termijn", gesloten, keuze, COORDINATOR, "mag"],
    [
      "een dag later niet meer",
      gesloten,
      { ...keuze, vandaag: "2027-11-25" },
      COORDINATOR,
      "terugkeertermijn_voorbij",
    ],
    ["door een andere organisatie", gesloten, keuze, iemand("veiligheidsteam"), "geen_bevoegdheid"],
    ["door een manager", gesloten, keuze, iemand("lokaal_team", "manager"), "geen_bevoegdheid"],
    [
      "op niveau 1 alleen als iemand het wenst",
      gesloten,
      { ...keuze, niveau: 1 as Niveau },
      COORDINATOR,
      "niveau_1_alleen_op_wens",
    ],
    [
      "op niveau 1 op wens",
      gesloten,
      { ...keuze, niveau: 1 as Niveau, gewenst: true },
      COORDINATOR,
      "mag",
    ],
    ["wat nog loopt", null, keuze, COORDINATOR, "casus_is_niet_afgesloten"],
  ] as const)("%s", (_naam, afsluiting, k, actor, verwacht) => {
    const uitkomst = beoordeelHeropenen(afsluiting, k, actor);
    expect(uitkomst.mag ? "mag" : uitkomst.weigering).toBe(verwacht);
  });
});
