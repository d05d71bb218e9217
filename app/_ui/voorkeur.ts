const JAAR = 365 * 24 * 60 * 60;

/** A choice of this browser that says nothing about anybody: the layout puts it on `<html>`, so that no page flashes. */
export type Voorkeur = "thema" | "discreet" | "sneltoetsen";

/** Which values each choice has besides that of who chose nothing. */
export const VOORKEUREN: Record<Voorkeur, readonly string[]> = {
  thema: ["licht", "donker"],
  discreet: ["aan"],
  sneltoetsen: ["uit"],
};

const GEKOZEN = "regie-voorkeur";

/** What stands on the page now; "" when nothing was chosen. */
export const leesVoorkeur = (naam: Voorkeur) => document.documentElement.dataset[naam] ?? "";

/** Keeps the choice in a cookie and shows it at once; "" is back to nothing chosen. */
export function kiesVoorkeur(naam: Voorkeur, waarde: string): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every supported browser
  document.cookie = `${naam}=${waarde}; path=/; max-age=${waarde ? JAAR : 0}; samesite=lax`;
  if (waarde) document.documentElement.dataset[naam] = waarde;
  else delete document.documentElement.dataset[naam];
  window.dispatchEvent(new Event(GEKOZEN));
}

/** Calls `doe` after each choice on this page; returns how to stop. */
export function bijVoorkeur(doe: () => void): () => void {
  window.addEventListener(GEKOZEN, doe);
  return () => window.removeEventListener(GEKOZEN, doe);
}
