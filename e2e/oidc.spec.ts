import { ADRES } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openDatabank } from "./databank.ts";
import { type Identiteit, startAanbieder } from "./oidc-aanbieder.ts";

const databank = openDatabank();
let aanbieder: Awaited<ReturnType<typeof startAanbieder>>;
test.describe.configure({ mode: "serial" });
test.beforeAll(async () => {
  aanbieder = await startAanbieder(ADRES);
});
test.afterAll(async () => {
  await aanbieder.sluit();
  await databank.sluit();
});

const KNOP = { name: "Ga verder met je organisatie" };
const GEWEIGERD = "Inloggen is niet gelukt. Ben je uitgenodigd voor het portaal?";
const SELIN: Identiteit = {
  sub: "s-1",
  email: "Professional1.Noord@voorbeeldland.example",
  bevestigd: true,
};

test("wie is uitgenodigd, logt in met het account van de eigen organisatie en komt waar die wilde zijn", async ({
  kom,
}) => {
  aanbieder.zet(SELIN);
  const page = await kom(null);
  await page.goto("/casussen?niveau=2");
  await page.getByRole("button", KNOP).click();
  await expect(page).toHaveURL("/casussen?niveau=2");
  await expect(page.getByText("Selin Yilmaz").first()).toBeVisible();
});

test("daarna telt het account, niet het e-mailadres", async ({ kom }) => {
  aanbieder.zet({ ...SELIN, email: "anders@elders.example", bevestigd: false });
  const page = await kom(null);
  await page.goto("/inloggen");
  await page.getByRole("button", KNOP).click();
  await expect(page).toHaveURL("/lokaal-team");
});

for (const [wie, identiteit] of [
  [
    "iemand die niet is uitgenodigd",
    { sub: "s-2", email: "vreemd@elders.example", bevestigd: true },
  ],
  [
    "iemand met een adres dat niemand bevestigde",
    { sub: "s-3", email: adresVan("professional1.west"), bevestigd: false },
  ],
  ["een ander account met het adres van iemand die al gekoppeld is", { ...SELIN, sub: "s-4" }],
] as const)
  test(`${wie}, komt er niet in, en er komt niemand bij`, async ({ kom }) => {
    const mensen = await databank.aantalMensen();
    aanbieder.zet(identiteit);
    const page = await kom(null);
    await page.goto("/inloggen");
    await page.getByRole("button", KNOP).click();
    await expect(page.getByText(GEWEIGERD)).toBeVisible();
    await page.goto("/casussen");
    await expect(page).toHaveURL(/\/inloggen/);
    expect(await databank.aantalMensen()).toBe(mensen);
  });
