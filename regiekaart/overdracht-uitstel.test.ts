import { describe, expect, it } from "vitest";
import type { OverdrachtStatus } from "./begrippen.ts";
import {
  beoordeelAanvullen,
  beoordeelAanvullingVragen,
  beoordeelHerinnering,
  beoordeelOntvangst,
  beoordeelToezegging,
  beoordeelVrijgeven,
  isVerouderd,
} from "./overdracht-uitstel.ts";
import { casus, DAG, iemand, overdracht } from "./voorbeelden.ts";

const FEITEN = casus(3, "lokaal_team");
const van = (status: OverdrachtStatus) =>
  overdracht("lokaal_team", "veiligheidsteam", 3, { status });
const ONTVANGER = iemand("veiligheidsteam");
const AFZENDER = iemand("lokaal_team");
const naam = (u: { mag: boolean; weigering?: string }) => u.weigering ?? "mag";

describe("toezeggen", () => {
  it.each<[string, OverdrachtStatus, Date | null, string]>([
    ["met een gesprek dat nog komt", "voorgesteld", DAG(25), "mag"],
    ["zonder gesprek", "voorgesteld", null, "gesprek_ontbreekt"],
    ["met een gesprek dat voorbij is", "voorgesteld", DAG(23), "gesprek_ontbreekt"],
    ["terwijl de afzender moet aanvullen", "aanvulling_gevraagd", DAG(25), "wacht_op_aanvulling"],
    ["voor de tweede keer", "toegezegd", DAG(25), "al_toegezegd"],
    ["na het antwoord", "ingetrokken", DAG(25), "al_afgehandeld"],
  ])("%s", (_naam, status, op, verwacht) => {
    const u = beoordeelToezegging(FEITEN, van(status), { op, nu: DAG(24) }, ONTVANGER);
    expect(naam(u)).toBe(verwacht);
  });

  it("kan de afzender niet, en niet op een niveau dat veranderd is", () => {
    const gesprek = { op: DAG(25), nu: DAG(24) };
    expect(naam(beoordeelToezegging(FEITEN, van("voorgesteld"), gesprek, AFZENDER))).toBe(
      "afzender_mag_niet_antwoorden",
    );
    const hoger = casus(4, "lokaal_team");
    expect(naam(beoordeelToezegging(hoger, van("voorgesteld"), gesprek, ONTVANGER))).toBe(
      "niveau_is_gewijzigd",
    );
  });
});

describe("een aanvulling", () => {
  it("vraagt alleen de ontvanger, zolang het voorstel er ligt", () => {
    expect(naam(beoordeelAanvullingVragen(van("voorgesteld"), ONTVANGER))).toBe("mag");
    expect(naam(beoordeelAanvullingVragen(van("voorgesteld"), AFZENDER))).toBe(
      "afzender_mag_niet_antwoorden",
    );
    expect(naam(beoordeelAanvullingVragen(van("toegezegd"), ONTVANGER))).toBe("al_toegezegd");
  });

  it("geeft alleen de afzender, en alleen op een vraag", () => {
    const gevraagd = van("aanvulling_gevraagd");
    expect(naam(beoordeelAanvullen(FEITEN, gevraagd, true, AFZENDER))).toBe("mag");
    expect(naam(beoordeelAanvullen(FEITEN, gevraagd, false, AFZENDER))).toBe("niets_gevraagd");
    expect(naam(beoordeelAanvullen(FEITEN, gevraagd, true, ONTVANGER))).toBe("geen_bevoegdheid");
  });
});

describe("een ander niveau", () => {
  it("laat een overdracht van procesregie opnieuw bevestigen, die van casusregie niet", () => {
    expect(isVerouderd(casus(4, "lokaal_team"), van("aanvulling_gevraagd"))).toBe(true);
    const casusregie = { ...van("aanvulling_gevraagd"), soort: "casusregie" as const };
    expect(isVerouderd(casus(4, "lokaal_team"), casusregie)).toBe(false);
  });
});

describe("herinneren", () => {
  it.each([
    ["nog nooit", null, "2026-11-25", "mag"],
    ["vandaag al", "2026-11-25", "2026-11-25", "al_herinnerd"],
    ["gisteren", "2026-11-24", "2026-11-25", "mag"],
    ["vrijdag, en nu is het zondag", "2026-11-20", "2026-11-22", "al_herinnerd"],
  ])("%s", (_naam, laatst, vandaag, verwacht) => {
    const u = beoordeelHerinnering(FEITEN, van("voorgesteld"), { laatst, vandaag }, AFZENDER);
    expect(naam(u)).toBe(verwacht);
  });
});

describe("ontvangst en namen", () => {
  it("ontvangst bevestigen kan één keer", () => {
    const nieuw = { ...van("voorgesteld"), ontvangenOp: null };
    expect(naam(beoordeelOntvangst(nieuw, ONTVANGER))).toBe("mag");
    expect(naam(beoordeelOntvangst({ ...nieuw, ontvangenOp: DAG(2) }, ONTVANGER))).toBe(
      "ontvangst_al_bevestigd",
    );
  });

  it("namen gaan alleen naar het zorg- en veiligheidshuis, één keer", () => {
    const zvh = { ...overdracht("lokaal_team", "zorg_en_veiligheidshuis", 3), triage: false };
    expect(naam(beoordeelVrijgeven(FEITEN, zvh, AFZENDER))).toBe("mag");
    expect(naam(beoordeelVrijgeven(FEITEN, { ...zvh, triage: true }, AFZENDER))).toBe(
      "namen_al_vrijgegeven",
    );
    const rvt = { ...van("voorgesteld"), triage: false };
    expect(naam(beoordeelVrijgeven(FEITEN, rvt, AFZENDER))).toBe("geen_triage");
    expect(naam(beoordeelVrijgeven(FEITEN, zvh, iemand("basiszorg")))).toBe("geen_bevoegdheid");
  });
});
