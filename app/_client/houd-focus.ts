/**
 * Keeps the place of the keyboard through an act. Call it before, and what it gives after: when what had the focus goes
 * away with what was done, the focus goes to the button of its form, else to the part of the page in which it stood, or to
 * the top, where the outcome stands. Ends when the reader goes elsewhere.
 */
export function houdFocus(plek: Element | null): () => void {
  if (plek === null || plek === document.body) return () => {};
  // Read before the act: the summary of what was wrong has the focus then, and goes away as soon as the form is sent.
  const knop = plek.closest("form")?.querySelector<HTMLElement>("[type=submit]");
  const vlak = plek.closest<HTMLElement>("main section");
  const { pathname } = window.location;
  const stop = () => {
    waarnemer.disconnect();
    document.removeEventListener("focusin", stop);
  };
  const kijk = () => {
    if (plek.isConnected) return;
    stop();
    if (document.activeElement !== document.body) return;
    if (knop?.isConnected) {
      knop.focus();
      return houdFocus(knop)();
    }
    if (vlak?.isConnected) return naar(vlak);
    // A next page scrolls by itself; on this page what changed stands above.
    if (window.location.pathname === pathname) window.scrollTo({ top: 0 });
    naar(document.getElementById("inhoud"));
  };
  const waarnemer = new MutationObserver(kijk);
  return () => {
    document.addEventListener("focusin", stop);
    waarnemer.observe(document.body, { childList: true, subtree: true });
    kijk();
  };
}

function naar(doel: HTMLElement | null): void {
  doel?.setAttribute("tabindex", "-1");
  doel?.focus({ preventScroll: doel.id === "inhoud" });
}
