/** By what the same household is recognised, however it was typed. What comes out is hashed, never kept. */

/** Names households are given that say nothing about which one it is. */
const LOOS = new Set(["gezin", "huishouden", "familie", "fam"]);

/** Words without capitals, accents and order: "Dalmeren, van" is "Van Dalmeren". */
const woorden = (tekst: string): string[] =>
  tekst
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .split(/[^\p{L}\d]+/u)
    .filter((woord) => woord !== "" && !LOOS.has(woord))
    .toSorted();

export type TeHerkennen = {
  aanduiding: string;
  woonplaats: string;
  namen: readonly string[];
  adres: { postcode: string; huisnummer: string; geheim: boolean } | null;
};

/**
 * The features of a household: its own name and that of each member with the place, and its address. A first
 * name alone is of too many people to say anything. Of a secret address nothing can be guessed, also not the place: who
 * looks for them may know the names.
 */
export function kenmerken({ aanduiding, woonplaats, namen, adres }: TeHerkennen): string[] {
  if (adres?.geheim) return [];
  const plaats = woorden(woonplaats).join(" ");
  const huis = woorden(aanduiding).join(" ");
  const personen = namen.map(woorden).filter((naam) => naam.length > 1);
  const plek = adres && `${adres.postcode}${adres.huisnummer}`.replace(/\s/g, "").toLowerCase();
  return [
    ...(huis && plaats ? [`huishouden|${huis}|${plaats}`] : []),
    ...(plaats ? personen.map((naam) => `persoon|${naam.join(" ")}|${plaats}`) : []),
    ...(plek ? [`adres|${plek}`] : []),
  ];
}
