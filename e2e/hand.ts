import { expect, type Locator, type Page } from "@playwright/test";

/** How somebody works a page. The route through the portal is written once, for every hand. */
export type Hand = {
  /** A link or a button. */
  readonly druk: (knop: Locator) => Promise<void>;
  /** A radio or a checkbox. */
  readonly kies: (keuze: Locator) => Promise<void>;
  readonly kiesUit: (lijst: Locator, tekst: string) => Promise<void>;
  readonly vul: (veld: Locator, tekst: string) => Promise<void>;
};

/** A mouse, or a finger: Playwright itself refuses what lies under something else or outside the page. */
export const muis: Hand = {
  druk: (knop) => knop.click(),
  kies: (keuze) => keuze.check(),
  kiesUit: async (lijst, tekst) => {
    await lijst.selectOption({ label: await optieMet(lijst, tekst) });
  },
  vul: (veld, tekst) => veld.fill(tekst),
};

/** The same hand, that looks at the page before it goes on: every screen of a route passes `kijk`. */
export const kijkend = (hand: Hand, kijk: () => Promise<void>): Hand => ({
  ...hand,
  druk: async (knop) => {
    await knop.waitFor();
    await kijk();
    await hand.druk(knop);
  },
});

const MAX_TABS = 90;

/**
 * Only the keyboard: Tab, Space, Enter, arrows. Each place where the focus comes must show it and lie in
 * sight (WCAG 2.2: 2.4.7 and 2.4.11).
 */
export function toetsenbord(page: Page): Hand {
  const naar = (doel: Locator) => tabNaar(page, doel);
  return {
    druk: async (knop) => {
      await naar(knop);
      await page.keyboard.press("Enter");
    },
    kies: async (keuze) => {
      await naar(await groepVan(page, keuze));
      for (let i = 0; i < 10 && !(await keuze.isChecked()); i++)
        await page.keyboard.press(i === 0 && (await heeftFocus(keuze)) ? "Space" : "ArrowDown");
      await expect(keuze).toBeChecked();
    },
    kiesUit: async (lijst, tekst) => {
      const optie = await optieMet(lijst, tekst);
      await naar(lijst);
      await page.keyboard.press("Home");
      const gekozen = lijst.locator("option:checked");
      for (let i = 0; i < 60 && (await gekozen.textContent()) !== optie; i++)
        await page.keyboard.press("ArrowDown");
      await expect(gekozen).toHaveText(optie);
    },
    vul: async (veld, tekst) => {
      await naar(veld);
      await page.keyboard.press("ControlOrMeta+A");
      await page.keyboard.insertText(tekst);
      await expect(veld).toHaveValue(tekst);
    },
  };
}

/** The first option with these words, once it is there: what can be chosen may depend on what was chosen just before. */
const optieMet = async (lijst: Locator, tekst: string) =>
  (await lijst.locator("option").filter({ hasText: tekst }).first().textContent())!;

const heeftFocus = (doel: Locator) => doel.evaluate((el) => el === document.activeElement);

/** In a group of radios one of them is in the tab order; the arrows do the rest. */
async function groepVan(page: Page, keuze: Locator): Promise<Locator> {
  const [soort, naam] = await keuze.evaluate((el: HTMLInputElement) => [el.type, el.name]);
  return soort === "radio" ? page.locator(`input[type=radio][name="${naam}"]`) : keuze;
}

/** Tabs on until the focus is on (one of) `doel`; from the last stop on the page it goes round once. */
async function tabNaar(page: Page, doel: Locator): Promise<void> {
  await doel.first().waitFor();
  for (let i = 0; i < MAX_TABS; i++) {
    const hier = await doel.evaluateAll((lijst) =>
      lijst.includes(document.activeElement as HTMLElement),
    );
    if (hier) return;
    await page.keyboard.press("Tab");
    expect(await focusMist(page), "waar de focus is, moet je dat zien").toBeNull();
  }
  throw new Error(`na ${MAX_TABS} keer Tab nog niet bij ${doel}`);
}

/** What is wrong with where the focus is now, or null. */
function focusMist(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const el = document.activeElement;
    if (!el || el === document.body || el === document.documentElement) return null;
    const wat = `${el.tagName} "${(el.getAttribute("aria-label") ?? el.textContent ?? "").trim().slice(0, 40)}"`;
    // The parts inside a date or time field are the browser's own, and show their own focus.
    const eigenDelen = el instanceof HTMLInputElement && ["date", "time"].includes(el.type);
    const stijl = getComputedStyle(el);
    const omlijnd = stijl.outlineStyle !== "none" && Number.parseFloat(stijl.outlineWidth) > 0;
    if (!eigenDelen && !omlijnd && stijl.boxShadow === "none") return `${wat} toont de focus niet`;
    const { top, bottom, left, right, width, height } = el.getBoundingClientRect();
    const inBeeld = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return inBeeld && width > 0 && height > 0 ? null : `${wat} heeft de focus buiten beeld`;
  });
}
