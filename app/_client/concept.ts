/**
 * What somebody typed and has not sent yet. Kept in this tab only and per person, so that nobody else who
 * logs in here finds it; a draft on the server can take the place of this file.
 */
const VOORVOEGSEL = "concept:";

/** `van` is the gebruiker, `waarover` a casusnummer or "nieuw", `formulier` which form. */
export type ConceptNaam = { van: string; waarover: string; formulier: string };

const sleutelVan = ({ van, waarover, formulier }: ConceptNaam) =>
  `${VOORVOEGSEL}${van}:${waarover}:${formulier}`;

/** The draft as it was kept, or null; a browser that keeps nothing is no reason to fail. */
export function leesConcept<T>(naam: ConceptNaam): Partial<T> | null {
  try {
    const tekst = sessionStorage.getItem(sleutelVan(naam));
    return tekst ? (JSON.parse(tekst) as Partial<T>) : null;
  } catch {
    return null;
  }
}

/** Whether it could be kept. */
export function bewaarConcept(naam: ConceptNaam, waarde: unknown): boolean {
  try {
    sessionStorage.setItem(sleutelVan(naam), JSON.stringify(waarde));
    return true;
  } catch {
    return false;
  }
}

export function wisConcept(naam: ConceptNaam): void {
  try {
    sessionStorage.removeItem(sleutelVan(naam));
  } catch {
    // Nothing was kept, so nothing is left.
  }
}

/** Logging out on purpose leaves nothing behind; an expired session does, so that no text is lost. */
export function wisAlleConcepten(): void {
  try {
    for (const sleutel of Object.keys(sessionStorage))
      if (sleutel.startsWith(VOORVOEGSEL)) sessionStorage.removeItem(sleutel);
  } catch {
    // Nothing was kept, so nothing is left.
  }
}
