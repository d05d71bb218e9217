const WIJZIGING = "regie-wijziging";

/** Says to this page that an act was done, so that numbers elsewhere on the screen can be read again. */
export function meldWijziging(): void {
  window.dispatchEvent(new Event(WIJZIGING));
}

/** Calls `doe` after each act; returns how to stop. */
export function bijWijziging(doe: () => void): () => void {
  window.addEventListener(WIJZIGING, doe);
  return () => window.removeEventListener(WIJZIGING, doe);
}
