import type { ToegangGrond } from "#regiekaart/begrippen";
import type { Uitvoer } from "../../_client/trpc.ts";

type Grond = Uitvoer["casus"]["lijst"]["rijen"][number]["gronden"][number];

/** In the order in which they count. */
const PERSOONLIJK: readonly [ToegangGrond, string][] = [
  ["procesregie", "Procesregisseur"],
  ["casusregie", "Casusregisseur"],
  ["zicht_op_veiligheid", "Zicht op veiligheid"],
  ["betrokken", "Betrokken"],
  ["ontvanger", "Gevraagd om antwoord"],
  ["leesrecht", "Leest mee"],
  ["noodtoegang", "Noodtoegang"],
];
const ALS_FUNCTIE: readonly [ToegangGrond, string][] = [
  ["procesregie", "Coördinator"],
  ["ontvanger", "Gevraagd om antwoord"],
  ["organisatie", "Alleen de stand"],
];

/** What the reader is in a casus: by name as far as there is one, else by functie. */
export function rolNaam(gronden: readonly Grond[]): string {
  const heeft = (persoonlijk: boolean) => (rij: readonly [ToegangGrond, string]) =>
    gronden.some((g) => g.grond === rij[0] && g.persoonlijk === persoonlijk);
  const opNaam = PERSOONLIJK.filter(heeft(true)).map(([, naam]) => naam);
  return opNaam.length > 0 ? opNaam.join(", ") : (ALS_FUNCTIE.find(heeft(false))?.[1] ?? "");
}
