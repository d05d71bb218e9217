import { describe, expect, it } from "vitest";
import type { Actor } from "./overdracht-feiten.ts";
import { beoordeelIntrekken } from "./overdracht-voorstel.ts";
import { casus, iemand, overdracht } from "./voorbeelden.ts";

const COORDINATOR = iemand("lokaal_team");
const REGISSEUR = iemand("lokaal_team", "professional", "regisseur van lokaal_team");

describe("een overdracht intrekken", () => {
  const open = overdracht("lokaal_team", "veiligheidsteam", 2);
  const uit = (o: typeof open, actor: Actor, feiten = casus(2, "lokaal_team")) => {
    const u = beoordeelIntrekken(feiten, o, actor);
    return u.mag ? "mag" : u.weigering;
  };

  it.each<[string, Actor, string]>([
    ["door wie haar voorstelde", REGISSEUR, "mag"],
    ["door een coördinator van de afzender", COORDINATOR, "mag"],
    ["door een manager van de afzender", iemand("lokaal_team", "manager"), "geen_bevoegdheid"],
    ["door de ontvanger", iemand("veiligheidsteam"), "geen_bevoegdheid"],
    ["door een derde", iemand("zorg_en_veiligheidshuis"), "geen_bevoegdheid"],
  ])("%s: %s", (_naam, actor, verwacht) => {
    expect(uit(open, actor)).toBe(verwacht);
  });

  it("kan niet meer na een antwoord", () => {
    for (const status of ["geaccepteerd", "niet_geaccepteerd", "ingetrokken", "vervallen"] as const)
      expect(uit({ ...open, status }, COORDINATOR)).toBe("al_afgehandeld");
  });

  it("kan ook na een toezegging, zolang het gesprek niet is gevoerd", () => {
    expect(uit({ ...open, status: "toegezegd" }, COORDINATOR)).toBe("mag");
  });
});
