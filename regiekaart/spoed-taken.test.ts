import { describe, expect, it } from "vitest";
import type { OrganisatieSoort } from "./begrippen.ts";
import type { Uitkomst } from "./gronden.ts";
import { beoordeelTaak, takenNaSpoed } from "./spoed-taken.ts";
import { regieBij } from "./voorbeelden.ts";

const bijNoord = (soort: OrganisatieSoort) => ({ ...regieBij(soort), organisatieId: "Noord" });
const uitkomst = (u: Uitkomst) => (u.mag ? "mag" : u.weigering);

describe("wat na spoed nog moet", () => {
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

  const actor = { gebruikerId: "x", organisatieId: "Noord", functies: ["professional" as const] };
  it("rondt af wie het schuldig is, en bij geen naam wie de procesregie heeft", () => {
    const bij = bijNoord("lokaal_team");
    const taak = (organisatieId: string | null, afgerond = false) => ({ organisatieId, afgerond });
    expect(uitkomst(beoordeelTaak(taak("Noord"), null, actor))).toBe("mag");
    expect(uitkomst(beoordeelTaak(taak(null), bij, actor))).toBe("mag");
    expect(uitkomst(beoordeelTaak(taak("Zuid"), bij, actor))).toBe("geen_bevoegdheid");
    expect(uitkomst(beoordeelTaak(taak("Noord", true), bij, actor))).toBe("al_afgerond");
  });
});
