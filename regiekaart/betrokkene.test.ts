import { describe, expect, it } from "vitest";
import type { Niveau, OrganisatieSoort } from "./begrippen.ts";
import {
  beoordeelBeeindigen,
  beoordeelToevoegen,
  beoordeelWijzigen,
  type Kandidaat,
  type NieuweBetrokkene,
  valtBuitenInzet,
} from "./betrokkene.ts";
import { casus, DAG } from "./voorbeelden.ts";

const kandidaat = (
  organisatieSoort: OrganisatieSoort,
  anders: Partial<Kandidaat> = {},
): Kandidaat => ({
  id: "Noor",
  organisatieSoort,
  inWerkgebied: true,
  functies: ["professional"],
  actief: true,
  uitgesloten: false,
  ...anders,
});
const KEUZE: NieuweBetrokkene = { duoPartner: false, motivering: false, tot: null };
const voegToe = (
  niveau: Niveau,
  wie: Kandidaat,
  keuze: Partial<NieuweBetrokkene> = {},
  betrokken: string[] = [],
) =>
  beoordeelToevoegen(
    {
      niveau,
      regie: casus(niveau, niveau === 4 ? "zorg_en_veiligheidshuis" : "lokaal_team").regie,
      betrokken: betrokken.map((gebruikerId) => ({ gebruikerId })),
    },
    wie,
    { ...KEUZE, ...keuze },
    { gebruikerId: "de procesregisseur" },
    DAG(10),
  );

describe("iemand toevoegen aan een casus", () => {
  it.each<[string, Niveau, Kandidaat, Partial<NieuweBetrokkene>, boolean]>([
    ["een professional van de ggz op niveau 2", 2, kandidaat("zorgketen"), {}, false],
    ["met een einddatum", 2, kandidaat("basiszorg"), { tot: DAG(11) }, false],
    ["een coördinator", 2, kandidaat("zorgketen", { functies: ["coordinator"] }), {}, false],
    [
      "een duo-partner van het veiligheidsteam",
      3,
      kandidaat("veiligheidsteam"),
      { duoPartner: true },
      false,
    ],
    [
      "iemand van buiten de inzet, met motivering en einddatum",
      2,
      kandidaat("veiligheidsteam"),
      { motivering: true, tot: DAG(20) },
      true,
    ],
  ])("%s mag", (_titel, niveau, wie, keuze, afwijking) => {
    expect(voegToe(niveau, wie, keuze)).toEqual({ mag: true, afwijking });
  });

  it.each<[string, Niveau, Kandidaat, Partial<NieuweBetrokkene>, string]>([
    ["jezelf", 2, kandidaat("zorgketen", { id: "de procesregisseur" }), {}, "niet_voor_jezelf"],
    [
      "iemand zonder account",
      2,
      kandidaat("zorgketen", { actief: false }),
      {},
      "persoon_niet_actief",
    ],
    [
      "iemand uit een ander werkgebied",
      2,
      kandidaat("zorgketen", { inWerkgebied: false }),
      {},
      "organisatie_buiten_werkgebied",
    ],
    [
      "wie is uitgesloten",
      2,
      kandidaat("zorgketen", { uitgesloten: true }),
      {},
      "persoon_kan_niet_meedoen",
    ],
    [
      "een manager",
      2,
      kandidaat("zorgketen", { functies: ["manager"] }),
      {},
      "persoon_kan_niet_meedoen",
    ],
    [
      "een beheerder",
      2,
      kandidaat("zorgketen", { functies: ["beheerder"] }),
      {},
      "persoon_kan_niet_meedoen",
    ],
    [
      "van buiten de inzet zonder motivering",
      2,
      kandidaat("gi"),
      { tot: DAG(20) },
      "motivering_ontbreekt",
    ],
    [
      "van buiten de inzet zonder einddatum",
      2,
      kandidaat("gi"),
      { motivering: true },
      "einddatum_ontbreekt",
    ],
    [
      "met een einddatum die voorbij is",
      2,
      kandidaat("zorgketen"),
      { tot: DAG(10) },
      "dag_is_voorbij",
    ],
    [
      "een duo-partner op niveau 2",
      2,
      kandidaat("lokaal_team"),
      { duoPartner: true },
      "duo_partner_past_niet",
    ],
    [
      "een duo-partner van de ggz",
      3,
      kandidaat("zorgketen"),
      { duoPartner: true },
      "duo_partner_past_niet",
    ],
    [
      "een duo-partner van de eigen soort",
      3,
      kandidaat("lokaal_team"),
      { duoPartner: true },
      "duo_partner_past_niet",
    ],
  ])("%s mag niet", (_titel, niveau, wie, keuze, weigering) => {
    expect(voegToe(niveau, wie, keuze)).toMatchObject({ mag: false, weigering });
  });

  it("wie al meedoet, komt er niet nog een keer bij", () => {
    expect(voegToe(2, kandidaat("zorgketen"), {}, ["Noor"])).toMatchObject({
      weigering: "doet_al_mee",
    });
  });
});

describe("wijzigen en beëindigen", () => {
  const noor = { gebruikerId: "Noor", afwijking: false };
  const regisseur = { gebruikerId: "de procesregisseur" };

  it.each([
    ["een latere einddatum mag", noor, DAG(20), regisseur, null],
    ["geen einddatum mag", noor, null, regisseur, null],
    ["een einddatum die voorbij is niet", noor, DAG(9), regisseur, "dag_is_voorbij"],
    [
      "een afwijking houdt een einddatum",
      { ...noor, afwijking: true },
      null,
      regisseur,
      "einddatum_ontbreekt",
    ],
    ["niemand verlengt zichzelf", noor, DAG(20), { gebruikerId: "Noor" }, "niet_voor_jezelf"],
  ])("%s", (_titel, betrokkene, tot, actor, weigering) => {
    const uitkomst = beoordeelWijzigen(betrokkene, tot, actor, DAG(10));
    expect(uitkomst.mag ? null : uitkomst.weigering).toBe(weigering);
  });

  it.each([
    ["de regie", { gebruikerId: "de procesregisseur", heeftRegie: true }, true],
    ["de persoon zelf", { gebruikerId: "Noor", heeftRegie: false }, true],
    ["een andere betrokkene", { gebruikerId: "Sam", heeftRegie: false }, false],
  ])("%s beëindigt: %s", (_titel, actor, mag) => {
    expect(beoordeelBeeindigen(noor, actor).mag).toBe(mag);
  });
});

describe("wie na een lager niveau buiten de inzet valt", () => {
  it.each<[string, Niveau, OrganisatieSoort, boolean, string | null, boolean]>([
    ["het veiligheidsteam op 3 niet", 3, "veiligheidsteam", false, null, false],
    ["het veiligheidsteam op 2 wel", 2, "veiligheidsteam", false, null, true],
    ["een afwijking niet", 2, "veiligheidsteam", true, null, false],
    ["wie procesregie houdt niet", 2, "veiligheidsteam", false, "team", false],
  ])("%s", (_titel, niveau, organisatieSoort, afwijking, houderId, buiten) => {
    const wie = { organisatieId: "team", organisatieSoort, afwijking };
    expect(valtBuitenInzet(niveau, houderId, wie)).toBe(buiten);
  });
});
