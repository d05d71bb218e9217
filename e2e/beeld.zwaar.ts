import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "./bezoek.ts";

const MAP = fileURLToPath(new URL("../docs/beeld/", import.meta.url));

// Makes the picture in the README from the demo region: node bin/test.mjs --zwaar --alleen e2e beeld.zwaar
test("de casus in de README is de casus die je in de voorbeeldregio ziet", async ({ kom }) => {
  const page = await kom("professional2.rvt-oost", {
    viewport: { width: 1360, height: 1000 },
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  await page.goto("/casussen?niveau=3&wacht=op_anderen");
  await page.getByRole("rowheader").getByRole("link").first().click();
  await expect(page.getByRole("heading", { level: 1, name: /^Niveau 3/ })).toBeVisible();
  await expect(page.getByText("Overdracht wacht op antwoord")).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  mkdirSync(MAP, { recursive: true });
  await page.screenshot({ path: `${MAP}casus.png` });
});
