import postgres from "postgres";
import { ADRES, Bezoeker, haal } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus } from "./casus-klaarzetten.ts";

const SCHRIJVER = "professional1.proefdorp";
const KIJKER = "coordinator.proefdorp";

let casusnummer: string;
let sql: postgres.Sql;

test.beforeAll(async () => {
  sql = postgres(process.env.E2E_DATABASE_EIGENAAR_URL!, { max: 1, onnotice: () => {} });
  casusnummer = await openCasus(await Bezoeker.logIn(adresVan(SCHRIJVER)));
});
test.afterAll(() => sql.end());

/** What this person looked at in the casus, oldest first; looking at a list is no look at the casus. */
async function gekeken(wie: string): Promise<string[]> {
  const rijen = await sql<{ soort: string }[]>`
    select i.soort from inzage i join gebruiker g on g.id = i.gebruiker_id join casus c on c.id = i.casus_id
     where g.email = ${adresVan(wie)} and c.casusnummer = ${casusnummer} order by i.op`;
  return rijen.map((r) => r.soort);
}

test("wie een casus één keer opent, staat één keer in het inzagelog", async ({ kom }) => {
  const page = await kom(KIJKER);
  await page.goto("/casussen");
  const verwijzing = page.getByRole("link", { name: casusnummer }).first();
  await expect(verwijzing).toBeVisible();
  await verwijzing.hover();
  expect(await gekeken(KIJKER), "een lijst of een muis erboven is nog geen kijken").toEqual([]);
  await verwijzing.click();
  await expect(page.getByRole("heading", { level: 1, name: /^Niveau/ })).toBeVisible();
  await expect(page).toHaveTitle(new RegExp(casusnummer));
  expect(await gekeken(KIJKER)).toEqual(["bekijken"]);
});

test("door de stappen van de beoordeling gaan is geen nieuwe blik in de casus", async ({ kom }) => {
  const page = await kom(SCHRIJVER);
  await page.goto(`/casussen/${casusnummer}/beoordeling`);
  const zienswijze = page.getByLabel("Wat vindt het huishouden er zelf van?");
  await zienswijze.fill("De moeder wil rust.");
  const eerst = await gekeken(SCHRIJVER);
  await page.getByRole("button", { name: "Verder" }).click();
  await expect(page.getByRole("heading", { name: /Regiekaart/ })).toBeFocused();
  await page.goBack();
  await expect(zienswijze).toHaveValue("De moeder wil rust.");
  expect(await gekeken(SCHRIJVER)).toEqual(eerst);
});

test("wat de bezoeker zelf als adres meestuurt, komt niet in het inzagelog", async () => {
  const kijker = await Bezoeker.logIn(adresVan("professional2.proefdorp"));
  const vals = { cookie: kijker.cookie, "x-forwarded-for": "203.0.113.9" };
  // A page comes in pieces: only after its last word all of it has been looked at.
  await (await haal("/casussen", { headers: vals })).text();
  const lijst = await haal("/api/trpc/casus.lijst", {
    method: "POST",
    headers: { ...vals, "content-type": "application/json", origin: ADRES },
    body: "{}",
  });
  await lijst.text();
  const rijen = await sql<{ herkomst: string | null }[]>`
    select i.herkomst from inzage i join gebruiker g on g.id = i.gebruiker_id
     where g.email = ${adresVan("professional2.proefdorp")} and i.soort <> 'bekijken'`;
  expect(rijen.length).toBeGreaterThanOrEqual(2);
  for (const { herkomst } of rijen) expect([null, "127.0.0.1", "::1"]).toContain(herkomst);
});
