import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./bezoek.ts";

const BREED = { width: 1360, height: 900 };
const SMAL = { width: 360, height: 780 };
/** What the colours of the system can still break. */
const KLEUREN = ["color-contrast", "link-in-text-block"];
/** What another width or theme can break of a page whose structure was seen: the rest of axe reads the same HTML. */
const BEELD = [
  ...KLEUREN,
  "target-size",
  "scrollable-region-focusable",
  "button-name",
  "link-name",
  "label",
];
const ERNSTIG = ["serious", "critical"];

type Beeld = { maat: typeof BREED; kleur: "light" | "dark" };
/** Each page is seen wide and narrow, light and dark; which goes with which alternates over the pages. */
const BEELDEN: readonly (readonly Beeld[])[] = [
  [
    { maat: BREED, kleur: "light" },
    { maat: SMAL, kleur: "dark" },
  ],
  [
    { maat: BREED, kleur: "dark" },
    { maat: SMAL, kleur: "light" },
  ],
];
let beurt = 0;

/**
 * Everything that must hold of a page in the state it is in: axe finds nothing serious, on a desk and on a
 * phone (all rules on the one, what can differ on the other), light, dark and in the colours of the system; nothing asks to be scrolled sideways at 360 px, or with
 * text twice as large.
 */
export async function keur(page: Page, naam: string): Promise<void> {
  // The title of a page comes after its first HTML.
  await expect(page).toHaveTitle(/./);
  for (const [i, { maat, kleur }] of BEELDEN[beurt++ % 2]!.entries()) {
    await page.setViewportSize(maat);
    await page.emulateMedia({ colorScheme: kleur, reducedMotion: "reduce" });
    const wat = `${naam}, ${maat.width} px, ${kleur}`;
    await geenZijwaarts(page, wat);
    expect(await vindErnstig(page, i > 0 ? BEELD : undefined), wat).toEqual([]);
  }
  await page.setViewportSize(BREED);
  await grootLetter(page, naam);
  await page.emulateMedia({
    colorScheme: "light",
    reducedMotion: "reduce",
    forcedColors: "active",
  });
  expect(await vindErnstig(page, KLEUREN), `${naam}, systeemkleuren`).toEqual([]);
  await page.emulateMedia({ forcedColors: "none" });
}

/** Serious and critical violations, each as one readable line per place. */
async function vindErnstig(page: Page, alleen?: string[]): Promise<string[]> {
  // Colours that change with the theme are on their way for a frame.
  await page.evaluate(
    () => new Promise((klaar) => requestAnimationFrame(() => requestAnimationFrame(klaar))),
  );
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"], ...(alleen ? { runOnly: alleen } : {}) })
    .analyze();
  return violations
    .filter((v) => ERNSTIG.includes(v.impact ?? ""))
    .flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(" ")} ${n.html.slice(0, 120)}`));
}

/** WCAG 1.4.10: nothing but the page itself scrolls, and only down. */
export async function geenZijwaarts(page: Page, naam: string): Promise<void> {
  const teBreed = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((el) => el.getBoundingClientRect().right > clientWidth + 1)
      .slice(-3)
      .map((el) => `${el.tagName}.${el.className} ${el.textContent?.trim().slice(0, 40)}`);
  });
  expect(teBreed, `${naam}: niets steekt opzij uit`).toEqual([]);
}

/** WCAG 1.4.4: with text at 200 % nothing falls off the page and no line is cut. */
async function grootLetter(page: Page, naam: string): Promise<void> {
  const zet = (maat: string) =>
    page.evaluate((m) => {
      document.documentElement.style.fontSize = m;
    }, maat);
  await zet("200%");
  await geenZijwaarts(page, `${naam}, tekst op 200 %`);
  const afgeknipt = await page.evaluate(() =>
    [...document.querySelectorAll("main *, header *, nav *")]
      .filter((el) => {
        const { overflowX, overflowY, position } = getComputedStyle(el);
        if (position === "absolute" || !el.textContent?.trim() || el.clientWidth < 2) return false;
        const breed = overflowX === "hidden" && el.scrollWidth > el.clientWidth + 1;
        return breed || (overflowY === "hidden" && el.scrollHeight > el.clientHeight + 1);
      })
      .map((el) => `${el.tagName}.${el.className} ${el.textContent?.trim().slice(0, 40)}`),
  );
  await zet("");
  expect(afgeknipt, `${naam}: met tekst op 200 % is niets afgeknipt`).toEqual([]);
}
