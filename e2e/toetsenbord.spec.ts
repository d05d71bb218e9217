import { Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus as zetCasusKlaar } from "./casus-klaarzetten.ts";
import { toetsenbord } from "./hand.ts";
import { accepteer, beoordeel, draagOver, logIn, maakHuishouden, openCasus } from "./hoofdroute.ts";

test("van inloggen tot een geaccepteerde overdracht met alleen het toetsenbord", async ({
  kom,
}) => {
  test.slow();
  const zuid = await kom(null);
  const hand = toetsenbord(zuid);
  await zuid.goto("/");
  await logIn(zuid, hand, "coordinator.zuid");

  await test.step("de eerste Tab biedt aan om naar de inhoud te springen", async () => {
    await zuid.keyboard.press("Tab");
    const sprong = zuid.getByRole("link", { name: "Naar de inhoud" });
    await expect(sprong).toBeFocused();
    await expect(sprong).toBeInViewport();
    await zuid.keyboard.press("Enter");
    await expect(zuid.getByRole("main")).toBeFocused();
  });

  const casusnummer = await openCasus(zuid, hand, maakHuishouden("Sleutel"));

  await test.step("bij een lege stap gaat de focus naar wat er mist, en vandaar naar het veld", async () => {
    await hand.druk(zuid.getByRole("link", { name: "Beoordeling starten" }));
    await hand.druk(zuid.getByRole("button", { name: "Verder" }));
    const overzicht = zuid.getByRole("alert").filter({ hasText: "Kijk dit nog na" });
    await expect(overzicht).toBeFocused();
    await hand.druk(overzicht.getByRole("link"));
    await expect(zuid.getByLabel("Wat vindt het huishouden er zelf van?")).toBeFocused();
    await hand.druk(zuid.getByRole("link", { name: "Later verder" }));
  });

  await beoordeel(zuid, hand, 3);
  await draagOver(zuid, hand, "Regionaal veiligheidsteam Oost");

  const rvt = await kom("coordinator.rvt-oost");
  const andereHand = toetsenbord(rvt);
  await rvt.goto("/overdrachten");
  await andereHand.druk(rvt.getByRole("link", { name: new RegExp(`Beantwoord.*${casusnummer}`) }));
  await accepteer(rvt, andereHand, "Karin Zandstra");
});

test("een consult met alleen het toetsenbord: na elke daad is de focus waar je verder leest", async ({
  kom,
}) => {
  const casusnummer = await zetCasusKlaar(await Bezoeker.logIn(adresVan("coordinator.zuid")));
  const zuid = await kom("coordinator.zuid");
  const hand = toetsenbord(zuid);
  await zuid.goto(`/casussen/${casusnummer}/consult`);
  await hand.druk(zuid.getByRole("button", { name: "Vraag het consult" }));
  const fouten = zuid.getByRole("alert").filter({ hasText: "Kijk deze 3 punten nog na" });
  await expect(fouten).toBeFocused();
  await hand.kiesUit(zuid.getByLabel("Wie vraag je om advies?"), "Regionaal veiligheidsteam Oost");
  await hand.kies(zuid.getByRole("radio", { name: "Welke aanpak of hulp past hier?" }));
  await hand.vul(zuid.getByLabel("Wat is je vraag?"), "Een kind is vaak alleen. Wat past?");
  await hand.druk(zuid.getByRole("button", { name: "Vraag het consult" }));
  await expect(zuid.getByRole("main")).toBeFocused();
  const consult = zuid.getByRole("link", { name: "Bekijk het consult" });
  const adres = (await consult.getAttribute("href"))!;

  const karin = await kom("coordinator.rvt-oost");
  const andereHand = toetsenbord(karin);
  await karin.goto(adres);
  await andereHand.vul(karin.getByLabel("Wat adviseren jullie?"), "Bel de school.");
  await andereHand.druk(karin.getByRole("button", { name: "Geef advies" }));
  await expect(karin.getByText("Bel de school.")).toBeVisible();
  await expect(karin.getByRole("region", { name: "Het advies" })).toBeFocused();
});
