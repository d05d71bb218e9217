import { Bezoeker, haal } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { casusMetOverdracht, type Klaargezet, vindVeiligheidsteam } from "./casus-klaarzetten.ts";
import { neemWaar } from "./waarnemen.ts";

const WIE = "professional3.noord";
let wie: Bezoeker;
let klaar: Klaargezet;
test.beforeAll(async () => {
  wie = await Bezoeker.logIn(adresVan(WIE));
  klaar = await casusMetOverdracht(wie, await vindVeiligheidsteam(wie));
});

const paginas = () => [
  "/lokaal-team",
  "/casussen",
  "/casussen/nieuw",
  `/casussen/${klaar.casusnummer}`,
  ...[
    "verloop",
    "huishouden",
    "beoordelingen",
    "toegang",
    "afdrukken",
    "beoordeling",
    "overdragen",
    "regie-vragen",
  ].map((deel) => `/casussen/${klaar.casusnummer}/${deel}`),
  "/overdrachten",
  "/overdrachten?toon=verstuurd",
  "/overdrachten?toon=afgehandeld",
  `/overdrachten/${klaar.overdrachtId}`,
  "/berichten",
  "/regiekaart",
];
const OPENBAAR = ["/inloggen", "/privacy", "/toegankelijkheid"];
const ONBEKEND = "/bestaat-niet";

function controleerKoppen(antwoord: Response, pad: string): void {
  const kop = (naam: string) => antwoord.headers.get(naam) ?? "";
  expect(kop("x-content-type-options"), pad).toBe("nosniff");
  expect(kop("x-frame-options"), pad).toBe("DENY");
  expect(kop("referrer-policy"), pad).toBe("same-origin");
  expect(kop("cross-origin-opener-policy"), pad).toBe("same-origin");
  expect(kop("permissions-policy"), pad).toContain("camera=()");
  expect(kop("x-robots-tag"), pad).toContain("noindex");
  expect(kop("cache-control"), pad).toContain("no-store");
  expect(kop("x-powered-by"), pad).toBe("");
  const csp = kop("content-security-policy");
  expect(csp, pad).toMatch(/script-src 'self' 'nonce-[A-Za-z0-9+/=]{20,}' 'strict-dynamic'/);
  for (const deel of ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"])
    expect(csp, pad).toContain(deel);
  expect(csp, pad).not.toMatch(/unsafe-|https?:/);
}

test("elke pagina draagt de veiligheidskoppen, met elke keer een nieuwe nonce", async () => {
  const headers = { cookie: wie.cookie };
  const nonces = new Set<string>();
  const paden = [...paginas(), ...OPENBAAR, ONBEKEND, "/"];
  for (const pad of paden) {
    const antwoord = await haal(pad, { headers });
    controleerKoppen(antwoord, pad);
    const nonce = /'nonce-([^']+)'/.exec(antwoord.headers.get("content-security-policy")!)![1]!;
    nonces.add(nonce);
    const html = await antwoord.text();
    expect(html, `${pad}: geen stijl in de regel`).not.toMatch(/<[^>]+ style="/);
    for (const [script] of html.matchAll(/<script\b[^>]*>/g))
      expect(script, pad).toContain(`nonce="${nonce}"`);
  }
  expect(nonces.size).toBe(paden.length);
});

test("wie alle pagina's langsloopt, ziet geen fout en geen geblokkeerd script", async ({ kom }) => {
  const page = await kom(WIE);
  const titels: string[] = [];
  for (const pad of [...paginas(), ...OPENBAAR, ONBEKEND]) {
    await page.goto(pad);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    titels.push(await page.title());
  }
  for (const titel of titels) expect(titel).toMatch(/Regieportaal/);
  expect(titels.join()).not.toMatch(/Proef|Robin/);
});

test("een script dat niet van ons is, draait niet en valt op", async ({ browser }) => {
  const context = await browser.newContext();
  const misstanden: string[] = [];
  neemWaar(context, misstanden);
  const page = await context.newPage();
  await page.goto("/inloggen");
  expect(misstanden).toEqual([]);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML("beforeend", "<img src=x onerror='document.title=1'>");
  });
  await expect.poll(() => misstanden.join()).toMatch(/Content Security Policy/);
  await expect(page).toHaveTitle(/^Inloggen/);
  await context.close();
});
