/**
 * Keeps the place of the keyboard after an act: when what had the focus goes away with what was done, the focus goes to
 * the part of the page in which it stood, or to the top, where the outcome stands. Ends when the reader goes elsewhere.
 */
export function houdFocus(plek: Element | null): void {
  if (plek === null || plek === document.body) return;
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
    if (vlak?.isConnected) return naar(vlak);
    // A next page scrolls by itself; on this page what changed stands above.
    if (window.location.pathname === pathname) window.scrollTo({ top: 0 });
    naar(document.getElementById("inhoud"));
  };
  const waarnemer = new MutationObserver(kijk);
  document.addEventListener("focusin", stop);
  waarnemer.observe(document.body, { childList: true, subtree: true });
  kijk();
}

function naar(doel: HTMLElement | null): void {
  doel?.setAttribute("tabindex", "-1");
  doel?.focus({ preventScroll: doel.id === "inhoud" });
}
