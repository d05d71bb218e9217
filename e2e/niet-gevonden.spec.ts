import { Bezoeker } from "./aanroep.ts";
import { staatErin, verzamel } from "./antwoorden.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { casusMetOverdracht, type Klaargezet, vindVeiligheidsteam } from "./casus-klaarzetten.ts";
import { roepAllesAan } from "./leesprocedures.ts";

let casus: Klaargezet;
let paden: string[];
test.beforeAll(async () => {
  const noord = await Bezoeker.logIn(adresVan("coordinator.noord"));
  casus = await casusMetOverdracht(noord, await vindVeiligheidsteam(noord));
  paden = padenVan(casus);
});

const padenVan = ({ casusnummer, overdrachtId }: Klaargezet) => [
  `/casussen/${casusnummer}`,
  ...["verloop", "beoordelingen", "toegang", "afdrukken", "beoordeling", "overdragen"].map(
    (deel) => `/casussen/${casusnummer}/${deel}`,
  ),
  `/overdrachten/${overdrachtId}`,
];
/** What does not exist at all. What may not be seen must look the same. */
const ONBEKEND = padenVan({
  casusnummer: "R-1999-0001",
  overdrachtId: "00000000-0000-4000-8000-000000000000",
});

for (const [naam, wie] of [
  ["een ander lokaal team", "coordinator.zuid"],
  ["een manager van een andere organisatie", "manager.zuid"],
  ["een ketenpartner", "coordinator.ggz"],
  ["een beheerder", "beheerder"],
  ["de functionaris gegevensbescherming", "fg"],
] as const)
  test(`${naam} vindt de casus niet: niet op een pagina, bij een procedure of in een lijst`, async ({
    kom,
  }) => {
    const page = await kom(wie);
    await page.goto(`/casussen/${casus.casusnummer}`);
    await expect(page.getByRole("heading", { level: 1, name: "Niet gevonden" })).toBeVisible();
    const bezoeker = await Bezoeker.logIn(adresVan(wie));
    for (const [i, pad] of paden.entries()) {
      const antwoord = await bezoeker.pagina(pad);
      expect(antwoord.status).toBe(404);
      expect(antwoord, pad).toEqual(await bezoeker.pagina(ONBEKEND[i]!));
    }
    const { tekst } = await bezoeker.pagina(`/casussen?zoek=${casus.casusnummer}`);
    expect(tekst).toContain("Geen casus past bij deze filters");
    const gekregen = await roepAllesAan(bezoeker, casus);
    expect(gekregen).toMatchObject({ open: [], weigeringen: ["niet_gevonden"] });
    expect(gekregen.tekst).not.toContain(casus.casusnummer);
  });

test("een manager van de afzender ziet de stand, en niet wie of wat", async ({ kom }) => {
  const { casusnummer } = casus;
  const page = await kom("manager.noord");
  const ontvangen = await verzamel(page.context());
  await page.goto(`/casussen/${casusnummer}`);
  await expect(page.getByText("Je ziet alleen de stand")).toBeVisible();
  await page.goto(`/casussen?zoek=${casusnummer}`);
  await expect(page.getByRole("link", { name: casusnummer })).toBeVisible();
  const manager = await Bezoeker.logIn(adresVan("manager.noord"));
  for (const pad of paden.slice(1)) expect((await manager.pagina(pad)).status, pad).toBe(404);
  const gekregen = await roepAllesAan(manager, casus);
  expect(gekregen.open).toEqual([
    "casus.bekijk",
    "bestuurlijk.bekijk",
    "casus.lijst",
    "casus.exporteer",
  ]);
  const alles = ontvangen.alles() + gekregen.tekst;
  expect(staatErin(alles, ["Robin Proef", "Huishouden Proef", "Zorgen van school"])).toEqual([]);
});

test("een bezoeker komt overal bij het inloggen uit", async () => {
  const niemand = Bezoeker.niemand();
  for (const pad of [...paden, "/casussen", "/overdrachten", "/berichten", "/lokaal-team"]) {
    const { status, naar, tekst } = await niemand.pagina(pad);
    expect({ status, naar }).toEqual({
      status: 307,
      naar: `/inloggen?verder=${encodeURIComponent(pad)}`,
    });
    expect(tekst).not.toContain(casus.casusnummer);
  }
  const gekregen = await roepAllesAan(niemand, casus);
  expect(gekregen).toMatchObject({ open: [], weigeringen: ["sessie_verlopen"] });
});
