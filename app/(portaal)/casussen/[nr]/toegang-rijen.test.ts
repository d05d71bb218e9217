import { expect, test } from "vitest";
import { inzageRijen, type ToegangRij } from "./toegang-rijen.ts";

const rij = (deel: Partial<ToegangRij>): ToegangRij => ({
  gebruiker: null,
  organisatie: "Lokaal team Noord",
  functie: null,
  mensen: null,
  namens: null,
  grond: "procesregie",
  zicht: "regie",
  van: "2026-01-01T00:00:00.000Z",
  tot: null,
  ...deel,
});

test("wie met meer redenen kijkt, staat er één keer, bij het sterkste zicht", () => {
  const rijen = inzageRijen([
    rij({ gebruiker: "S. Yilmaz", grond: "casusregie", zicht: "bijdragen" }),
    rij({ gebruiker: "S. Yilmaz" }),
    rij({ functie: "coordinator", grond: "organisatie", zicht: "stand" }),
    rij({ functie: "coordinator" }),
  ]);
  expect(rijen).toMatchObject([
    { zicht: "regie", wie: "S. Yilmaz en de coördinatoren", waarom: "vanwege de procesregie" },
  ]);
});

test("andere organisatie, ander zicht of andere einddatum is een eigen regel", () => {
  const lezen = { grond: "leesrecht", zicht: "lezen" } as const;
  const rijen = inzageRijen([
    rij({ gebruiker: "A", ...lezen, tot: "2027-01-02T23:00:00.000Z" }),
    rij({ gebruiker: "B", ...lezen, tot: "2027-02-03T00:00:00.000Z" }),
    rij({ gebruiker: "C", ...lezen, organisatie: "Veiligheidsteam Oost" }),
    rij({ functie: "manager", grond: "organisatie", zicht: "stand" }),
  ]);
  expect(rijen.map((r) => r.wie)).toEqual(["A", "B", "C", "de managers"]);
  expect(rijen[0]?.tot).toBe("2027-01-02");
});
