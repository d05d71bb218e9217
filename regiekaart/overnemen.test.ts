import { describe, expect, it } from "vitest";
import type { Functie, OrganisatieSoort, OverdrachtStatus } from "./begrippen.ts";
import type { Uitkomst } from "./gronden.ts";
import { beoordeelOvername } from "./overnemen.ts";
import { ontvanger, regieBij } from "./voorbeelden.ts";

const bijNoord = (soort: OrganisatieSoort) => ({ ...regieBij(soort), organisatieId: "Noord" });
const uitkomst = (u: Uitkomst) => (u.mag ? "mag" : u.weigering);

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
      const regie = { procesregie: bijNoord(bij), casusregie: null, zicht_op_veiligheid: null };
      const u = beoordeelOvername(
        { niveau: 4, naSpoed, werkgebiedId: "Voorbeelddam", regie, openOverdracht: open },
        { ...ontvanger(door, anders), functies: [functie], heeftDeel: deel },
      );
      expect(uitkomst(u)).toBe(verwacht);
    },
  );
});
