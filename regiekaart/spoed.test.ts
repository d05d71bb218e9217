import { describe, expect, it } from "vitest";
import type { Functie, Niveau, OrganisatieSoort, OverdrachtStatus } from "./begrippen.ts";
import type { RegieFeit } from "./regie.ts";
import {
  beoordeelAanwijzing,
  beoordeelDienst,
  beoordeelOvername,
  beoordeelSpoed,
  beoordeelTaak,
  takenNaSpoed,
} from "./spoed.ts";

const houder = (organisatieSoort: OrganisatieSoort, organisatieId = "Noord"): RegieFeit => ({
  organisatieId,
  organisatieSoort,
  persoonId: "Selin",
  sindsStap: 1,
});
const ontvanger = (soort: OrganisatieSoort, anders = {}) => ({
  organisatieId: soort,
  soort,
  werkgebieden: ["gebied"],
  actief: true,
  ...anders,
});
const uitkomst = (u: { mag: boolean; weigering?: string }) => (u.mag ? "mag" : u.weigering);

type Vraag = {
  van: Niveau | null;
  bij: OrganisatieSoort | null;
  naar: 4 | 5;
  wie: OrganisatieSoort | null;
  door?: OrganisatieSoort;
  functies?: Functie[];
};

describe("spoed", () => {
  it.each<[string, Vraag, string]>([
    [
      "van 2 naar 4, het veiligheidsteam",
      { van: 2, bij: "lokaal_team", naar: 4, wie: "veiligheidsteam" },
      "mag",
    ],
    [
      "van 1 zonder regie: wie opent houdt vast",
      { van: 1, bij: null, naar: 5, wie: "gemeente" },
      "mag",
    ],
    [
      "een nieuw huishouden",
      { van: null, bij: null, naar: 4, wie: "zorg_en_veiligheidshuis" },
      "mag",
    ],
    [
      "wie op 4 mag houden, hoeft niemand te vragen",
      { van: 3, bij: "veiligheidsteam", naar: 4, wie: null },
      "mag",
    ],
    [
      "wie dat niet mag, moet iemand vragen",
      { van: 3, bij: "lokaal_team", naar: 4, wie: null },
      "ontvanger_ontbreekt",
    ],
    [
      "op 5 alleen de gemeente",
      { van: 3, bij: "lokaal_team", naar: 5, wie: "veiligheidsteam" },
      "niet_toegestaan_op_dit_niveau",
    ],
    [
      "niet naar het niveau waarop de casus al is",
      { van: 4, bij: "veiligheidsteam", naar: 4, wie: null },
      "spoed_alleen_omhoog",
    ],
    [
      "niet omlaag",
      { van: 5, bij: "gemeente", naar: 4, wie: "veiligheidsteam" },
      "spoed_alleen_omhoog",
    ],
    [
      "een ketenpartner kan niet vasthouden",
      { van: null, bij: null, naar: 4, wie: "veiligheidsteam", door: "zorgketen" },
      "spoed_niet_zonder_houder",
    ],
    [
      "een ketenpartner meldt wel als er een houder is",
      { van: 2, bij: "lokaal_team", naar: 4, wie: "veiligheidsteam", door: "zorgketen" },
      "mag",
    ],
    [
      "een manager meldt niets",
      { van: 2, bij: "lokaal_team", naar: 4, wie: "veiligheidsteam", functies: ["manager"] },
      "geen_bevoegdheid",
    ],
  ])(
    "%s",
    (_, { van, bij, naar, wie, door = "lokaal_team", functies = ["professional"] }, verwacht) => {
      const casus = { werkgebiedId: "gebied", niveau: van, houder: bij && houder(bij) };
      const actor = { organisatieId: "Ons", organisatieSoort: door, functies };
      const u = beoordeelSpoed(casus, { niveau: naar, naar: wie && ontvanger(wie) }, actor);
      expect(uitkomst(u)).toBe(verwacht);
    },
  );

  it("vraagt niet wie niet meer meedoet, daar niet werkt, of zelf de afzender is", () => {
    const casus = { werkgebiedId: "gebied", niveau: 2 as const, houder: houder("lokaal_team") };
    const actor = {
      organisatieId: "Ons",
      organisatieSoort: "lokaal_team" as const,
      functies: ["professional" as const],
    };
    const naar = (anders: object) =>
      uitkomst(
        beoordeelSpoed(casus, { niveau: 4, naar: ontvanger("veiligheidsteam", anders) }, actor),
      );
    expect(naar({ actief: false })).toBe("organisatie_niet_actief");
    expect(naar({ werkgebieden: [] })).toBe("organisatie_buiten_werkgebied");
    expect(naar({ organisatieId: "Ons" })).toBe("ontvanger_is_afzender");
    expect(naar({ organisatieId: "Noord" })).toBe("ontvanger_is_afzender");
  });

  it("laat na wat de korte vorm overslaat, en naar 5 ook wie bestuurlijk verantwoordelijk is", () => {
    const taken = (niveau: 4 | 5, nieuw: boolean) =>
      takenNaSpoed({ niveau, overdracht: true, onderProfiel: false, nieuw }).map((t) => t.soort);
    expect(taken(4, false)).toEqual(["motivering", "overdracht", "beoordeling"]);
    expect(taken(5, true)).toEqual([
      "motivering",
      "overdracht",
      "beoordeling",
      "huishouden",
      "bestuurlijk",
    ]);
  });
});

type Overname = {
  bij: OrganisatieSoort;
  door: OrganisatieSoort;
  gevraagd?: OverdrachtStatus;
  naSpoed?: boolean;
  functie?: Functie;
  deel?: boolean;
  anders?: object;
};

describe("overnemen bij spoed", () => {
  it.each<[string, Overname, string]>([
    [
      "wie is gevraagd, neemt over",
      { bij: "lokaal_team", door: "veiligheidsteam", gevraagd: "voorgesteld" },
      "mag",
    ],
    ["ook het piket", { bij: "lokaal_team", door: "veiligheidsteam", functie: "piket" }, "mag"],
    [
      "ook een ander die op dit niveau mag",
      { bij: "lokaal_team", door: "zorg_en_veiligheidshuis" },
      "mag",
    ],
    [
      "niet van wie hier zelf mag houden",
      { bij: "zorg_en_veiligheidshuis", door: "veiligheidsteam" },
      "houder_mag_regie_houden",
    ],
    [
      "wel als die om een ander vroeg",
      { bij: "zorg_en_veiligheidshuis", door: "veiligheidsteam", gevraagd: "voorgesteld" },
      "mag",
    ],
    [
      "niet als die vraag voorbij is",
      { bij: "zorg_en_veiligheidshuis", door: "veiligheidsteam", gevraagd: "vervallen" },
      "houder_mag_regie_houden",
    ],
    [
      "niet zonder spoed",
      { bij: "lokaal_team", door: "veiligheidsteam", naSpoed: false },
      "geen_spoed",
    ],
    [
      "niet door wie hier niet mag",
      { bij: "lokaal_team", door: "gemeente" },
      "niet_toegestaan_op_dit_niveau",
    ],
    [
      "niet door een manager",
      { bij: "lokaal_team", door: "veiligheidsteam", functie: "manager" },
      "geen_bevoegdheid",
    ],
    [
      "niet door wie haar al heeft",
      { bij: "lokaal_team", door: "veiligheidsteam", anders: { organisatieId: "Noord" } },
      "is_al_houder",
    ],
    [
      "niet wie alleen noodtoegang nam",
      { bij: "lokaal_team", door: "veiligheidsteam", deel: false },
      "geen_bevoegdheid",
    ],
    [
      "niet buiten het werkgebied",
      { bij: "lokaal_team", door: "veiligheidsteam", anders: { werkgebieden: [] } },
      "organisatie_buiten_werkgebied",
    ],
  ])(
    "%s",
    (_, {
      bij,
      door,
      gevraagd,
      naSpoed = true,
      functie = "coordinator",
      deel = true,
      anders,
    }, verwacht) => {
      const open = gevraagd
        ? [
            {
              soort: "procesregie" as const,
              status: gevraagd,
              spoed: true,
              naarOrganisatieId: door,
            },
          ]
        : [];
      const regie = { procesregie: houder(bij), casusregie: null, zicht_op_veiligheid: null };
      const u = beoordeelOvername(
        { niveau: 4, naSpoed, werkgebiedId: "gebied", regie, openOverdracht: open },
        { ...ontvanger(door, anders), functies: [functie], heeftDeel: deel },
      );
      expect(uitkomst(u)).toBe(verwacht);
    },
  );
});

describe("aanwijzen", () => {
  const wie = {
    organisatieId: "Gemeente",
    organisatieSoort: "gemeente" as OrganisatieSoort,
    functies: ["manager"] as Functie[],
    werkgebieden: ["gebied"],
  };
  it.each<[string, { afgewezen?: number; loopt?: boolean; wie?: object; naar?: object }, string]>([
    ["de manager van de gemeente, na een niet geaccepteerde overdracht", {}, "mag"],
    ["niet voordat iemand niet accepteerde", { afgewezen: 0 }, "nog_niet_afgewezen"],
    ["niet zolang er een overdracht loopt", { loopt: true }, "er_loopt_al_een_overdracht"],
    ["niet door een coördinator", { wie: { functies: ["coordinator"] } }, "geen_bevoegdheid"],
    [
      "niet door een andere soort organisatie",
      { wie: { organisatieSoort: "lokaal_team" } },
      "geen_bevoegdheid",
    ],
    ["niet door een andere gemeente", { wie: { werkgebieden: [] } }, "geen_bevoegdheid"],
    ["niet aan wie haar al heeft", { naar: { organisatieId: "Noord" } }, "is_al_houder"],
    [
      "niet aan wie hier niet mag",
      { naar: { soort: "gemeente" } },
      "niet_toegestaan_op_dit_niveau",
    ],
  ])("%s", (_, { afgewezen = 1, loopt = false, wie: andersWie, naar }, verwacht) => {
    const regie = {
      procesregie: houder("lokaal_team"),
      casusregie: null,
      zicht_op_veiligheid: null,
    };
    const openOverdracht = loopt
      ? [{ soort: "procesregie" as const, status: "voorgesteld" as const }]
      : [];
    const u = beoordeelAanwijzing(
      { niveau: 3, werkgebiedId: "gebied", regie, openOverdracht, afgewezen },
      { ...ontvanger("veiligheidsteam"), ...naar },
      { ...wie, ...andersWie },
    );
    expect(uitkomst(u)).toBe(verwacht);
  });
});

describe("wat na spoed nog moet", () => {
  const actor = { gebruikerId: "x", organisatieId: "Noord", functies: ["professional" as const] };
  it("rondt af wie het schuldig is, en bij geen naam wie de procesregie heeft", () => {
    const bij = houder("lokaal_team");
    const taak = (organisatieId: string | null, afgerond = false) => ({ organisatieId, afgerond });
    expect(uitkomst(beoordeelTaak(taak("Noord"), null, actor))).toBe("mag");
    expect(uitkomst(beoordeelTaak(taak(null), bij, actor))).toBe("mag");
    expect(uitkomst(beoordeelTaak(taak("Zuid"), bij, actor))).toBe("geen_bevoegdheid");
    expect(uitkomst(beoordeelTaak(taak("Noord", true), bij, actor))).toBe("al_afgerond");
  });
});

describe("een piketdienst", () => {
  const op = (uur: number) => new Date(Date.UTC(2026, 10, 27, uur));
  const persoon = { organisatieId: "Oost", functies: ["piket" as const], actief: true };
  const dienst = (anders: object = {}, functies: Functie[] = ["coordinator"]) =>
    uitkomst(
      beoordeelDienst(
        { persoon, van: op(17), tot: op(33), ...anders },
        { organisatieId: "Oost", functies },
        op(12),
      ),
    );
  it("legt de coördinator vast, voor wie kan antwoorden, en niet in het verleden", () => {
    expect(dienst()).toBe("mag");
    expect(dienst({}, ["piket"])).toBe("geen_bevoegdheid");
    expect(dienst({ persoon: { ...persoon, functies: ["professional"] } })).toBe(
      "kan_niet_antwoorden_bij_spoed",
    );
    expect(dienst({ persoon: { ...persoon, organisatieId: "West" } })).toBe(
      "persoon_hoort_niet_bij_organisatie",
    );
    expect(dienst({ persoon: { ...persoon, actief: false } })).toBe("persoon_niet_actief");
    expect(dienst({ tot: op(11) })).toBe("einde_is_voorbij");
    expect(dienst({ tot: op(24 * 40) })).toBe("dienst_te_lang");
  });
});
