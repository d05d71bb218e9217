import { describe, expect, it } from "vitest";
import { beoordeelInkorten, beoordeelLeesrecht, type Leesgerechtigde } from "./leesrecht.ts";
import { DAG } from "./voorbeelden.ts";

const NOOR: Leesgerechtigde = {
  id: "Noor",
  organisatieId: "Noord",
  actief: true,
  uitgesloten: false,
  functies: ["professional"],
};
const geef = (anders: Partial<Leesgerechtigde>, tot = DAG(10), gerechtigden: string[] = []) =>
  beoordeelLeesrecht(
    { ...NOOR, ...anders },
    { vorigeHouders: ["Noord"], gerechtigden },
    tot,
    { gebruikerId: "Piet" },
    DAG(1),
  );

describe("leesrecht geven", () => {
  it.each([
    ["mag aan iemand van een vorige houder", geef({}), null],
    ["mag niet aan een ander", geef({ organisatieId: "Oost" }), "geen_vorige_houder"],
    ["mag niet aan jezelf", geef({ id: "Piet" }), "niet_voor_jezelf"],
    ["mag niet aan wie weg is", geef({ actief: false }), "persoon_niet_actief"],
    ["mag niet aan wie is uitgesloten", geef({ uitgesloten: true }), "persoon_kan_niet_meedoen"],
    ["mag niet aan een manager", geef({ functies: ["manager"] }), "persoon_kan_niet_meedoen"],
    ["mag niet twee keer", geef({}, DAG(10), ["Noor"]), "heeft_al_leesrecht"],
    ["mag niet langer dan een jaar", geef({}, DAG(400)), "leesrecht_te_lang"],
    ["mag niet tot gisteren", geef({}, DAG(0)), "dag_is_voorbij"],
  ])("%s", (_, uitkomst, weigering) => {
    expect(uitkomst).toMatchObject(weigering ? { mag: false, weigering } : { mag: true });
  });
});

describe("leesrecht inkorten", () => {
  it.each([
    ["mag naar een eerdere dag", beoordeelInkorten(DAG(10), DAG(5), DAG(1)), null],
    ["mag als er geen einde was", beoordeelInkorten(null, DAG(5), DAG(1)), null],
    ["mag niet naar later", beoordeelInkorten(DAG(10), DAG(11), DAG(1)), "alleen_inkorten"],
    ["mag niet naar wat voorbij is", beoordeelInkorten(DAG(10), DAG(1), DAG(1)), "dag_is_voorbij"],
  ])("%s", (_, uitkomst, weigering) => {
    expect(uitkomst).toMatchObject(weigering ? { mag: false, weigering } : { mag: true });
  });
});
