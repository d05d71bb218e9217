/** One key ("d"), or two after each other ("g c"). */
export type Sneltoets = string;

const TUSSEN_MS = 1500;

type Toets = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "altKey" | "repeat" | "isComposing" | "timeStamp"
> & { target: EventTarget | null; preventDefault: () => void };

/**
 * Makes a listener that calls `doe` for a known key or pair. It stays silent while one types, in a menu of the
 * browser, with Ctrl, Alt or Meta, and while a dialog is open.
 */
export function sneltoetsen(doe: (toets: Sneltoets) => void) {
  let begin = { toets: "", op: 0 };
  return (g: Toets, bekend: (toets: Sneltoets) => boolean) => {
    const vorige = g.timeStamp - begin.op < TUSSEN_MS ? begin.toets : "";
    begin = { toets: "", op: 0 };
    if (g.ctrlKey || g.metaKey || g.altKey || g.repeat || g.isComposing || bezet(g.target)) return;
    const toets = vorige ? `${vorige} ${g.key}` : g.key;
    if (bekend(toets)) {
      g.preventDefault();
      doe(toets);
    } else if (g.key === "g") begin = { toets: "g", op: g.timeStamp };
  };
}

const GEEN_TEKST = ["checkbox", "radio", "button", "submit", "reset"];

/** Whether letters have a meaning of their own there. */
function bezet(doel: EventTarget | null): boolean {
  if (document.querySelector("dialog:modal")) return true;
  if (doel instanceof HTMLInputElement) return !GEEN_TEKST.includes(doel.type);
  return (
    doel instanceof HTMLElement && doel.closest("textarea, select, [contenteditable]") !== null
  );
}
