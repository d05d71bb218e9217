import { expect, test } from "vitest";
import type { Taak } from "#ui/takenlijst";
import { metConcepten } from "./met-concepten.tsx";

const taak = (titel: string, href: string, label = "Beoordeel"): Taak => ({
  sleutel: titel,
  titel,
  actie: { href, label },
});

test("wat begonnen is, staat één keer: bij de taak waar het voor is", () => {
  const concepten = [taak("Beoordeling afmaken", "/casussen/R-1/beoordeling?stap=9", "Ga verder")];
  const lijst = metConcepten([taak("Evaluatie", "/casussen/R-1/beoordeling")], concepten);
  expect(lijst.map((t) => [t.titel, t.actie?.label])).toEqual([["Evaluatie", "Ga verder"]]);
});

test("een concept zonder taak staat achteraan", () => {
  const concepten = [taak("Nieuwe casus afmaken", "/casussen/nieuw", "Ga verder")];
  const lijst = metConcepten([taak("Evaluatie", "/casussen/R-1/beoordeling")], concepten);
  expect(lijst.map((t) => t.titel)).toEqual(["Evaluatie", "Nieuwe casus afmaken"]);
});
