import { devices } from "@playwright/test";
import { expect, test } from "./bezoek.ts";
import { kijkend, muis } from "./hand.ts";
import { accepteer, beoordeel, draagOver, logIn, maakHuishouden, openCasus } from "./hoofdroute.ts";
import { geenZijwaarts } from "./keuring.ts";

const TELEFOON = {
  ...devices["Galaxy S9+"],
  viewport: { width: 360, height: 740 },
  defaultBrowserType: undefined,
};

test("van inloggen tot een geaccepteerde overdracht op een telefoon van 360 pixels", async ({
  kom,
}) => {
  const zuid = await kom(null, TELEFOON);
  const hand = kijkend(muis, () => geenZijwaarts(zuid, zuid.url()));
  await zuid.goto("/");
  await logIn(zuid, hand, "professional3.zuid");
  const casusnummer = await openCasus(zuid, hand, maakHuishouden("Duim"));
  await beoordeel(zuid, hand, 3);
  await draagOver(zuid, hand, "Regionaal veiligheidsteam Oost");

  const rvt = await kom("professional2.rvt-oost", TELEFOON);
  const coordinator = await kom("coordinator.rvt-oost", TELEFOON);
  await coordinator.goto("/");
  await coordinator.getByRole("button", { name: "Menu", exact: true }).tap();
  const menu = coordinator.getByRole("navigation", { name: "Hoofdmenu" });
  await menu.getByRole("link", { name: /^Overdrachten/ }).tap();
  await expect(menu).toBeHidden();
  // The start page has such a link too: a tap there would be lost when the list comes.
  await expect(coordinator.getByRole("heading", { level: 1, name: "Overdrachten" })).toBeVisible();
  await coordinator.getByRole("link", { name: new RegExp(`Beantwoord.*${casusnummer}`) }).tap();
  const andereHand = kijkend(muis, () => geenZijwaarts(coordinator, coordinator.url()));
  await accepteer(coordinator, andereHand, "Lotte Verhagen");

  await rvt.goto(`/casussen/${casusnummer}`);
  await expect(rvt.getByRole("heading", { level: 1, name: /^Niveau 3/ })).toBeVisible();
  await geenZijwaarts(rvt, "de casus bij de nieuwe procesregisseur");
});
