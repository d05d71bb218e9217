import { MENSEN } from "./mensen.ts";
import { ORGANISATIES } from "./organisaties.ts";

/** The one password of every demo account; published, so the demo region listens on this machine only. */
export const DEMO_WACHTWOORD = "Voorbeeld-2026!";
export const DEMO_DOMEIN = "voorbeeldland.example";

export type DemoAccount = {
  readonly email: string;
  readonly naam: string;
  readonly organisatie: string;
  readonly functie: string;
};

/** The accounts worth showing; every other person of the region has one after the same pattern. */
const GETOOND = [
  "coordinator.noord",
  "professional1.noord",
  "coordinator.zuid",
  "coordinator.fictiestad",
  "coordinator.proefdorp",
  "coordinator.rvt-oost",
  "professional1.rvt-oost",
  "coordinator.rvt-west",
  "coordinator.zvh",
  "coordinator.gemeente-voorbeelddam",
  "coordinator.ggz",
  "professional2.ggz",
  "piket.rvt-oost",
  "manager.noord",
  "fg",
  "beheerder",
];

const FUNCTIE_NAAM: Record<string, string> = {
  coordinator: "coördinator",
  professional: "professional",
  manager: "manager",
  piket: "piket",
  fg: "functionaris gegevensbescherming",
  beheerder: "beheerder",
};

export const DEMO_ACCOUNTS: readonly DemoAccount[] = GETOOND.map((adres) => {
  const persoon = MENSEN.find((p) => p.adres === adres)!;
  return {
    email: `${adres}@${DEMO_DOMEIN}`,
    naam: persoon.naam,
    organisatie: ORGANISATIES.find((o) => o.sleutel === persoon.organisatie)!.naam,
    functie: FUNCTIE_NAAM[persoon.functies[0]!]!,
  };
});
