import type { ToegangGrond } from "#regiekaart/begrippen";
import type { Uitvoer } from "../../_client/trpc.ts";

type Grond = Uitvoer["casus"]["lijst"]["rijen"][number]["gronden"][number];

/** In the order in which they count; a lesser one says nothing new beside a task. */
const TAAK: readonly [ToegangGrond, string][] = [
  ["procesregie", "Procesregisseur"],
  ["casusregie", "Casusregisseur"],
  ["zicht_op_veiligheid", "Zicht op veiligheid"],
];
const ANDERS: readonly [ToegangGrond, string][] = [
  ["betrokken", "Betrokken"],
  ["ontvanger", "Gevraagd om antwoord"],
  ["consult", "Om advies gevraagd"],
  ["leesrecht", "Leest mee"],
  ["noodtoegang", "Noodtoegang"],
];
const ALS_FUNCTIE: readonly [ToegangGrond, string][] = [
  ["procesregie", "Coördinator"],
  ["ontvanger", "Gevraagd om antwoord"],
  ["consult", "Om advies gevraagd"],
  ["organisatie", "Alleen de stand"],
];

/** What the reader is in a casus: by name as far as there is one, else by functie. */
export function rolNaam(gronden: readonly Grond[]): string {
  const heeft = (persoonlijk: boolean) => (rij: readonly [ToegangGrond, string]) =>
    gronden.some((g) => g.grond === rij[0] && g.persoonlijk === persoonlijk);
  const taken = TAAK.filter(heeft(true)).map(([, naam]) => naam);
  if (taken.length > 0) return taken.join(", ");
  const een = ANDERS.find(heeft(true)) ?? ALS_FUNCTIE.find(heeft(false));
  return een?.[1] ?? "";
}
