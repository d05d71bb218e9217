/** "Waarom zie ik dit?": each grond as one Dutch sentence. */
import type { Functie, ToegangGrond } from "./begrippen.ts";
import { FUNCTIE_NAAM } from "./namen.ts";

export type WaaromGegevens = {
  /** Name of the organisation through which it is given. */
  organisatie?: string | null;
  /** Set when the row is for a functie and not for a person. */
  functie?: Functie | null;
  /** For whom the reader stands in. */
  namens?: string | null;
  /** Only asked, not accepted yet. */
  gevraagd?: boolean;
  /** End, already written as the reader sees it ("3 januari 2027"). */
  tot?: string | null;
};

/** Whom one stands in for, after their name. */
const NAMENS: Record<ToegangGrond, string> = {
  procesregie: "die procesregisseur is",
  casusregie: "die casusregisseur is",
  zicht_op_veiligheid: "die zicht op veiligheid heeft of daarom is gevraagd",
  betrokken: "die als professional betrokken is",
  ontvanger: "die om antwoord is gevraagd",
  consult: "die om advies is gevraagd",
  leesrecht: "die na een overdracht nog mag lezen",
  noodtoegang: "die noodtoegang heeft",
  organisatie: "die bij een organisatie van deze casus hoort",
};

/** One sentence, addressed to the reader. */
export function waaromZin(grond: ToegangGrond, gegevens: WaaromGegevens = {}): string {
  const { organisatie, functie, gevraagd, namens, tot } = gegevens;
  const bij = organisatie ? ` (${organisatie})` : "";
  const eind = tot ? `, tot ${tot}` : "";
  const als = functie ? `als ${FUNCTIE_NAAM[functie].toLowerCase()} ` : "";
  if (namens) return `Je ziet deze casus namens ${namens}, ${NAMENS[grond]}${bij}${eind}.`;
  const zinnen: Record<ToegangGrond, string> = {
    procesregie: functie
      ? `Je ziet deze casus ${als}van de organisatie die procesregie heeft${bij}`
      : `Je ziet deze casus omdat je procesregisseur bent${bij}`,
    casusregie: `Je ziet deze casus omdat je casusregisseur bent${bij}`,
    zicht_op_veiligheid: gevraagd
      ? `Je ziet de stand van deze casus omdat je bent gevraagd om zicht op veiligheid${bij}`
      : `Je ziet deze casus omdat je zicht op veiligheid hebt${bij}`,
    betrokken: `Je ziet deze casus omdat je als professional betrokken bent${bij}`,
    ontvanger: functie
      ? `Je ziet dit voorstel ${als}van de organisatie die om antwoord is gevraagd${bij}`
      : `Je ziet dit voorstel omdat jij om antwoord bent gevraagd${bij}`,
    consult: functie
      ? `Je ziet om wie het gaat ${als}van de organisatie die om advies is gevraagd${bij}`
      : `Je ziet om wie het gaat omdat jij om advies bent gevraagd${bij}`,
    leesrecht: `Je mag deze casus nog lezen na een overdracht${bij}`,
    noodtoegang: `Je ziet deze casus door noodtoegang${bij}`,
    organisatie: `Je ziet de stand van deze casus ${als}van een organisatie die erbij hoort${bij}`,
  };
  return `${zinnen[grond]}${eind}.`;
}
