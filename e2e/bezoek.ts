import {
  type BrowserContext,
  type BrowserContextOptions,
  test as basis,
  expect,
  type Page,
} from "@playwright/test";
import { ADRES, Bezoeker } from "./aanroep.ts";
import { neemWaar } from "./waarnemen.ts";

export { expect };

/** The address of somebody in the demo region: "coordinator.noord". */
export const adresVan = (wie: string) => `${wie}@voorbeeldland.example`;

type Kom = (wie: string | null, opties?: BrowserContextOptions) => Promise<Page>;

/**
 * `kom` opens a browser of somebody's own, already logged in (null: a visitor). Whatever the test is about,
 * it fails when a page it visited wrote an error to the console, broke the CSP, or was answered with a 5xx.
 */
export const test = basis.extend<{ kom: Kom }>({
  kom: async ({ browser }, gebruik) => {
    const contexten: BrowserContext[] = [];
    const misstanden: string[] = [];
    await gebruik(async (wie, opties) => {
      const context = await browser.newContext(opties);
      contexten.push(context);
      neemWaar(context, misstanden);
      if (wie) await logInAls(context, wie, opties?.baseURL);
      return context.newPage();
    });
    for (const context of contexten) await context.close();
    expect(misstanden, "fouten in de browser of van de server").toEqual([]);
  },
});

/** Logs a browser in without the form; the form has tests of its own. */
export async function logInAls(context: BrowserContext, wie: string, adres = ADRES): Promise<void> {
  const { cookie } = await Bezoeker.logIn(adresVan(wie), undefined, adres);
  const sessie = cookie.split("; ").find((deel) => deel.startsWith("regie-sessie="))!;
  await context.addCookies([
    {
      name: "regie-sessie",
      value: sessie.slice("regie-sessie=".length),
      url: adres,
      httpOnly: true,
      sameSite: "Lax",
    },
  ]);
}
