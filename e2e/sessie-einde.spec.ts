import postgres from "postgres";
import { adresVan, expect, test } from "./bezoek.ts";
import { keur } from "./keuring.ts";

const sql = postgres(process.env.E2E_DATABASE_EIGENAAR_URL!, { max: 1, onnotice: () => {} });
test.afterAll(() => sql.end());

/** Of nobody else's visit: all sessions of this account go silent and end. */
const WIE = "professional2.rvt-west";

/** Moves the last time that somebody was seen, as if they had done nothing since. */
const stil = (minuten: number) => sql`
  update sessie set laatst_gezien_op = nu() - make_interval(mins => ${minuten})
   where gebruiker_id = (select id from gebruiker where email = ${adresVan(WIE)}) and ingetrokken_op is null`;

test("twee minuten voor het einde komt er een waarschuwing, en verlengen kan op de plek zelf", async ({
  kom,
}) => {
  const page = await kom(WIE);
  await page.clock.install();
  await page.goto("/casussen/nieuw");
  const veld = page.getByLabel("Hoe noem je dit huishouden?");
  await veld.fill("Huishouden Proef");
  // Keeping the text is being there: only after it the silence begins.
  await expect(page.getByText(/Opgeslagen \d\d\.\d\d/)).toBeVisible();
  const dialoog = page.getByRole("dialog", { name: "Je wordt zo uitgelogd" });
  await stil(29);
  await page.clock.fastForward(28 * 60_000);
  await expect(dialoog).toBeVisible();
  await stil(28);
  await keur(page, "de waarschuwing dat je zo wordt uitgelogd");
  await stil(28);
  await dialoog.getByRole("button", { name: "Blijf ingelogd" }).click();
  await expect(dialoog).toBeHidden();

  await test.step("is de sessie voorbij, dan staat de pagina er nog, met de tekst", async () => {
    await stil(31);
    await page.clock.fastForward(29 * 60_000);
    await expect(page.getByRole("heading", { name: "Je bent uitgelogd" })).toBeVisible();
    const verder = page.getByRole("link", { name: "Opnieuw inloggen" });
    await expect(verder).toHaveAttribute("href", /verder=%2Fcasussen%2Fnieuw/);
    await expect(veld).toHaveValue("Huishouden Proef");
    await keur(page, "uitgelogd, met de pagina er nog achter");
  });
});
