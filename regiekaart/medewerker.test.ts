import { describe, expect, it } from "vitest";
import type { Functie } from "./begrippen.ts";
import { beoordeelVertrek, beoordeelVervanging } from "./medewerker.ts";

const wie = (id: string, anders: object = {}) => ({
  id,
  organisatieId: "noord",
  functies: ["professional"] as Functie[],
  actief: true,
  ...anders,
});
const als = (functie: Functie, anders: object = {}) => ({
  gebruikerId: "ik",
  organisatieId: "noord",
  functies: [functie],
  ...anders,
});
const COORDINATOR = { functies: ["coordinator"] };

describe("uit dienst", () => {
  it.each<[string, object, ReturnType<typeof als>, number, string]>([
    ["door een coördinator", {}, als("coordinator"), 1, "mag"],
    ["door een beheerder", {}, als("beheerder"), 0, "mag"],
    ["door een collega", {}, als("professional"), 1, "geen_bevoegdheid"],
    [
      "door een coördinator van een ander",
      {},
      als("coordinator", { organisatieId: "zuid" }),
      1,
      "geen_bevoegdheid",
    ],
    ["jezelf", { id: "ik" }, als("coordinator"), 1, "niet_voor_jezelf"],
    ["wie al weg is", { actief: false }, als("coordinator"), 1, "persoon_niet_actief"],
    ["de laatste coördinator", COORDINATOR, als("beheerder"), 0, "laatste_coordinator"],
    ["een coördinator, als er nog een is", COORDINATOR, als("coordinator"), 1, "mag"],
  ])("%s", (_naam, anders, actor, over, verwacht) => {
    const u = beoordeelVertrek(wie("Kim", anders), actor, over);
    expect(u.mag ? "mag" : u.weigering).toBe(verwacht);
  });
});

describe("vervanging", () => {
  const NU = new Date("2026-11-24T10:00:00Z");
  const dag = (n: number) => new Date(NU.getTime() + n * 86_400_000);
  const basis = { vervangen: wie("ik"), vervanger: wie("Sam"), van: NU, tot: dag(14) };
  it.each<[string, object, ReturnType<typeof als>, string]>([
    ["van jezelf", {}, als("professional"), "mag"],
    ["van een collega, door de coördinator", { vervangen: wie("Kim") }, als("coordinator"), "mag"],
    [
      "van een collega, door een collega",
      { vervangen: wie("Kim") },
      als("professional"),
      "geen_bevoegdheid",
    ],
    [
      "door iemand van een ander",
      {},
      als("coordinator", { organisatieId: "zuid" }),
      "geen_bevoegdheid",
    ],
    [
      "jezelf als vervanger van een ander",
      { vervangen: wie("Kim"), vervanger: wie("ik") },
      als("coordinator"),
      "niet_voor_jezelf",
    ],
    ["door zichzelf", { vervanger: wie("ik") }, als("professional"), "niet_voor_jezelf"],
    [
      "door iemand van elders",
      { vervanger: wie("Sam", { organisatieId: "zuid" }) },
      als("professional"),
      "persoon_hoort_niet_bij_organisatie",
    ],
    [
      "door wie uit dienst is",
      { vervanger: wie("Sam", { actief: false }) },
      als("professional"),
      "persoon_niet_actief",
    ],
    [
      "door een manager",
      { vervanger: wie("Sam", { functies: ["manager"] }) },
      als("professional"),
      "geen_professional",
    ],
    ["tot een dag die voorbij is", { tot: dag(-1) }, als("professional"), "dag_is_voorbij"],
    [
      "met een einde voor het begin",
      { van: dag(9), tot: dag(8) },
      als("professional"),
      "dag_is_voorbij",
    ],
    ["langer dan een jaar", { tot: dag(400) }, als("professional"), "vervanging_te_lang"],
  ])("%s", (_naam, anders, actor, verwacht) => {
    const u = beoordeelVervanging({ ...basis, ...anders }, actor, NU);
    expect(u.mag ? "mag" : u.weigering).toBe(verwacht);
  });
});
