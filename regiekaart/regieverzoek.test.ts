import { describe, expect, it } from "vitest";
import type { CasusFeiten } from "./overdracht-feiten.ts";
import {
  beoordeelNietGeven,
  beoordeelRegieverzoek,
  beoordeelVerzoekIntrekken,
  type Regieverzoek,
  type Vrager,
} from "./regieverzoek.ts";
import { casus, iemand } from "./voorbeelden.ts";

const BIJ_3 = casus(3, "lokaal_team");
const VT: Vrager = {
  ...iemand("veiligheidsteam", "professional"),
  organisatieSoort: "veiligheidsteam",
  werkgebieden: ["Voorbeelddam"],
};
const VERZOEK: Regieverzoek = {
  organisatieId: "veiligheidsteam",
  gebruikerId: VT.gebruikerId,
  vanafVolgnr: 1,
  uitkomst: null,
};

describe("vragen om de procesregie", () => {
  it.each<[string, CasusFeiten, Partial<Vrager>, Regieverzoek[], string]>([
    ["mag wie haar op dit niveau mag hebben", BIJ_3, {}, [], "mag"],
    ["een manager niet", BIJ_3, { functies: ["manager"] }, [], "geen_bevoegdheid"],
    ["wie haar heeft niet", BIJ_3, { organisatieId: "lokaal_team" }, [], "is_al_houder"],
    ["op een ander niveau niet", casus(2, "lokaal_team"), {}, [], "niet_toegestaan_op_dit_niveau"],
    [
      "buiten het werkgebied niet",
      BIJ_3,
      { werkgebieden: [] },
      [],
      "organisatie_buiten_werkgebied",
    ],
    ["niet twee keer", BIJ_3, {}, [VERZOEK], "regieverzoek_loopt_al"],
    ["weer na een nee", BIJ_3, {}, [{ ...VERZOEK, uitkomst: "niet_gegeven" }], "mag"],
    ["weer als de regie sindsdien verhuisde", BIJ_3, {}, [{ ...VERZOEK, vanafVolgnr: 0 }], "mag"],
    [
      "een ander die ook vraagt, houdt het niet tegen",
      BIJ_3,
      {},
      [{ ...VERZOEK, organisatieId: "x" }],
      "mag",
    ],
    [
      "niet terwijl er een overdracht loopt",
      {
        ...BIJ_3,
        openOverdracht: [{ id: "o", soort: "procesregie", status: "voorgesteld" }],
      },
      {},
      [],
      "er_loopt_al_een_overdracht",
    ],
    ["niet als niemand haar heeft", casus(1, null), {}, [], "geen_regie_om_over_te_dragen"],
    ["niet na het afsluiten", { ...BIJ_3, afgesloten: true }, {}, [], "casus_afgesloten"],
  ])("%s", (_, feiten, wie, lopend, verwacht) => {
    const u = beoordeelRegieverzoek(feiten, lopend, { ...VT, ...wie });
    expect(u.mag ? "mag" : u.weigering).toBe(verwacht);
  });
});

describe("het antwoord", () => {
  it.each<[string, ReturnType<typeof iemand>, Partial<Regieverzoek>, string]>([
    ["is aan wie de procesregie heeft", iemand("lokaal_team"), {}, "mag"],
    ["niet aan de vrager", VT, {}, "geen_bevoegdheid"],
    [
      "niet na een antwoord",
      iemand("lokaal_team"),
      { uitkomst: "overdracht" },
      "regieverzoek_is_afgerond",
    ],
    [
      "niet als de regie verhuisde",
      iemand("lokaal_team"),
      { vanafVolgnr: 0 },
      "regieverzoek_is_afgerond",
    ],
  ])("%s", (_, wie, anders, verwacht) => {
    const u = beoordeelNietGeven(BIJ_3, { ...VERZOEK, ...anders }, wie);
    expect(u.mag ? "mag" : u.weigering).toBe(verwacht);
  });

  it.each<[string, ReturnType<typeof iemand>, string]>([
    ["wie vroeg, trekt in", VT, "mag"],
    ["een coördinator daar ook", iemand("veiligheidsteam"), "mag"],
    [
      "een collega niet",
      iemand("veiligheidsteam", "professional", "een ander"),
      "geen_bevoegdheid",
    ],
    ["wie de regie heeft niet", iemand("lokaal_team"), "geen_bevoegdheid"],
  ])("%s", (_, wie, verwacht) => {
    const u = beoordeelVerzoekIntrekken(BIJ_3, VERZOEK, wie);
    expect(u.mag ? "mag" : u.weigering).toBe(verwacht);
  });
});
