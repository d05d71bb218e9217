import { describe, expect, it } from "vitest";
import { beoordeelAanwijzing } from "./aanwijzen.ts";
import type { Functie, OrganisatieSoort } from "./begrippen.ts";
import type { Uitkomst } from "./gronden.ts";
import { ontvanger, regieBij } from "./voorbeelden.ts";

const bijNoord = (soort: OrganisatieSoort) => ({ ...regieBij(soort), organisatieId: "Noord" });
const uitkomst = (u: Uitkomst) => (u.mag ? "mag" : u.weigering);

describe("aanwijzen", () => {
  const wie = {
    organisatieId: "Gemeente",
    organisatieSoort: "gemeente" as OrganisatieSoort,
    functies: ["manager"] as Functie[],
    werkgebieden: ["Voorbeelddam"],
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
      procesregie: bijNoord("lokaal_team"),
      casusregie: null,
      zicht_op_veiligheid: null,
    };
    const openOverdracht = loopt
      ? [{ soort: "procesregie" as const, status: "voorgesteld" as const }]
      : [];
    const u = beoordeelAanwijzing(
      { niveau: 3, werkgebiedId: "Voorbeelddam", regie, openOverdracht, afgewezen },
      { ...ontvanger("veiligheidsteam"), ...naar },
      { ...wie, ...andersWie },
    );
    expect(uitkomst(u)).toBe(verwacht);
  });
});
