import { describe, expect, it } from "vitest";
import type { Functie, Niveau, OrganisatieSoort } from "./begrippen.ts";
import type { Uitkomst } from "./gronden.ts";
import { beoordeelSpoed } from "./spoed.ts";
import { ontvanger, regieBij } from "./voorbeelden.ts";

const bijNoord = (soort: OrganisatieSoort) => ({ ...regieBij(soort), organisatieId: "Noord" });
const uitkomst = (u: Uitkomst) => (u.mag ? "mag" : u.weigering);

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
      const casus = { werkgebiedId: "Voorbeelddam", niveau: van, houder: bij && bijNoord(bij) };
      const actor = { organisatieId: "Ons", organisatieSoort: door, functies };
      const u = beoordeelSpoed(casus, { niveau: naar, naar: wie && ontvanger(wie) }, actor);
      expect(uitkomst(u)).toBe(verwacht);
    },
  );

  it("vraagt niet wie niet meer meedoet, daar niet werkt, of zelf de afzender is", () => {
    const casus = {
      werkgebiedId: "Voorbeelddam",
      niveau: 2 as const,
      houder: bijNoord("lokaal_team"),
    };
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
});
