import { describe, expect, it } from "vitest";
import { beoordeelUitsluiting, wieAntwoordt } from "./uitsluiting.ts";
import { casus, DAG } from "./voorbeelden.ts";

const { regie } = casus(3, "lokaal_team");
const houder = regie.procesregie!.organisatieId;
const feiten = (spoed: boolean, persoonId: string | null) => ({
  regie: { procesregie: null, casusregie: null, zicht_op_veiligheid: null },
  ontvangers: [{ organisatieId: "Oost", persoonId, spoed, triage: false, sinds: DAG(1) }],
});

describe("wie antwoordt voor een organisatie", () => {
  it.each([
    [
      "wie regie heeft: haar coördinatoren",
      { ...feiten(false, null), regie },
      houder,
      ["coordinator"],
      [],
    ],
    [
      "een ontvanger: ook de genoemde persoon",
      feiten(false, "Karin"),
      "Oost",
      ["coordinator"],
      ["Karin"],
    ],
    [
      "een ontvanger bij spoed: ook het piket",
      feiten(true, null),
      "Oost",
      ["coordinator", "piket"],
      [],
    ],
  ] as const)("%s", (_, f, organisatie, functies, personen) => {
    expect(wieAntwoordt(f as never, organisatie)).toEqual({ functies, personen });
  });

  it("van wie niets is gevraagd, hoeft niemand te antwoorden", () => {
    expect(wieAntwoordt(feiten(false, null), "Noord")).toBeNull();
  });
});

describe("iemand uitsluiten", () => {
  const noor = { id: "Noor", actief: true, uitgesloten: false };
  it.each([
    ["mag", noor, [], null],
    ["mag als er nog iemand kan antwoorden", noor, ["Noor", "Piet"], null],
    ["mag van wie niet antwoordt", noor, ["Piet"], null],
    ["mag niet van de laatste die kan antwoorden", noor, ["Noor"], "niemand_kan_antwoorden"],
    ["mag niet twee keer", { ...noor, uitgesloten: true }, [], "is_al_uitgesloten"],
    ["mag niet van wie weg is", { ...noor, actief: false }, [], "persoon_niet_actief"],
  ] as const)("%s", (_, wie, antwoorders, weigering) => {
    expect(beoordeelUitsluiting(wie, antwoorders)).toMatchObject(
      weigering ? { mag: false, weigering } : { mag: true },
    );
  });
});
