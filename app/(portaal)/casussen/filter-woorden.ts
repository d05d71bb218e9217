import { AANDACHT, AANDACHT_SOORTEN } from "#regiekaart/aandacht";
import { NIVEAUS } from "#regiekaart/begrippen";
import { KAART } from "#regiekaart/kaart";
import type { CasusFilter } from "./filter.ts";

/** The words of each choice in the filters of the list. */
export const WOORDEN = {
  niveau: NIVEAUS.map((n) => ({ waarde: String(n), tekst: `${n} ${KAART[n].naam}` })),
  regie: [
    { waarde: "mijn", tekst: "Ik heb een taak" },
    { waarde: "jij", tekst: "Ik ben procesregisseur" },
    { waarde: "wij", tekst: "Mijn organisatie" },
    { waarde: "anderen", tekst: "Een andere organisatie" },
  ],
  wacht: [
    { waarde: "op_ons", tekst: "Op antwoord van ons" },
    { waarde: "op_anderen", tekst: "Op antwoord van anderen" },
    { waarde: "te_laat", tekst: "Over de termijn" },
  ],
  evaluatie: [{ waarde: "te_laat", tekst: "Te laat" }],
  aandacht: AANDACHT_SOORTEN.map((soort) => ({ waarde: soort, tekst: AANDACHT[soort].naam })),
} as const;

const KORT: Record<string, string> = {
  mijn: "mijn taak",
  jij: "ik procesregisseur",
  wij: "regie bij ons",
  anderen: "regie bij anderen",
  op_ons: "wacht op ons",
  op_anderen: "wacht op anderen",
};

/** The name of a list out of its filters, so that nobody types one: "Niveau 3, regie bij ons, evaluatie te laat". */
export function weergaveNaam(filter: Partial<CasusFilter>): string {
  const { niveau, regie, wacht, evaluatie, aandacht, afgesloten } = filter;
  const delen = [
    niveau && `niveau ${niveau}`,
    regie && KORT[regie],
    wacht && (KORT[wacht] ?? "over de termijn"),
    evaluatie && "evaluatie te laat",
    aandacht && AANDACHT[aandacht].naam.toLowerCase(),
    afgesloten && "afgesloten",
  ].filter((deel) => typeof deel === "string");
  const naam = delen.join(", ");
  return naam.charAt(0).toUpperCase() + naam.slice(1);
}
