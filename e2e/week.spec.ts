import type { Page } from "@playwright/test";
import { expect, test } from "./bezoek.ts";
import { tellendeHand } from "./tellen.ts";
import { dinsdag, donderdag, maandag, vrijdag, type Week, woensdag } from "./weekdagen.ts";

test("een lokaal team werkt een week in het portaal: niemand typt iets twee keer, en het werk ligt hooguit twee kliks van de startpagina", async ({
  kom,
}) => {
  // Seven people in seven browsers: on a busy machine that is many pages for one test.
  test.slow();
  const paginas = new Map<string, Page>();
  const bij = async (wie: string) => {
    const page = paginas.get(wie) ?? (await kom(wie));
    paginas.set(wie, page);
    return page;
  };
  const teller = tellendeHand();
  const week: Week = { bij, teller, hand: teller.hand, nummer: "" };

  await test.step("maandag: Selin opent een casus van een huishouden dat elders bekend is, maakt een plan en vraagt een ander om de casusregie", () =>
    maandag(week));
  await test.step("dinsdag: de huisarts doet mee, de casusregie gaat naar de ggz, en de procesregie is gevraagd maar niet geaccepteerd", () =>
    dinsdag(week));
  await test.step("woensdag: de vervanger stelt opnieuw voor zonder iets te typen, en het veiligheidsteam accepteert", () =>
    woensdag(week));
  await test.step("donderdag: een collega gaat uit dienst, en de coördinator geeft zijn casus aan een ander", () =>
    donderdag(week));
  await test.step("vrijdag: de evaluatie van vandaag", () => vrijdag(week));

  const heleOverdracht = ["beoordelen met de kaart", "procesregie voorstellen", "accepteren"]
    .map((daad) => teller.aantalBij(daad))
    .reduce((a, b) => a + b);
  const regels = [
    "Getypte velden per daad:",
    ...teller.overzicht(),
    `${heleOverdracht}  een hele overdracht`,
    `${teller.aantal()}  de hele week`,
  ];
  process.stdout.write(`${regels.join("\n  ")}\n`);
  expect(teller.dubbel(), "wat de casus al weet, typt niemand nog eens").toEqual([]);
  expect(heleOverdracht).toBeLessThanOrEqual(12);
});
