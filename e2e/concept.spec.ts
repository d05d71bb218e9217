import postgres from "postgres";
import { Bezoeker } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus } from "./casus-klaarzetten.ts";

const sql = postgres(process.env.E2E_DATABASE_EIGENAAR_URL!, { max: 1, onnotice: () => {} });
test.afterAll(() => sql.end());

const WIE = "professional2.fictiestad";
const VELD = "Wat wil je vastleggen?";
const TEKST = "Een zin die nergens verloren gaat.";

test("wat je typt, staat er ook in een andere browser nog, en is voor niemand anders te lezen", async ({
  kom,
}) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan(WIE)));
  const eerste = await kom(WIE);
  await eerste.goto(`/casussen/${casusnummer}`);
  await eerste.getByLabel(VELD).fill(TEKST);
  await expect(eerste.getByText(/Opgeslagen \d\d\.\d\d/)).toBeVisible();

  const [rij] = await sql<
    { inhoud: Buffer }[]
  >`select inhoud from concept where waarover = ${casusnummer}`;
  expect(rij!.inhoud.toString("utf8")).not.toContain("verloren");

  const tweede = await kom(WIE);
  await tweede.goto(`/casussen/${casusnummer}`);
  await expect(tweede.getByLabel(VELD)).toHaveValue(TEKST);
  await expect(tweede.getByText("Je eerdere tekst staat er weer.")).toBeVisible();

  await test.step("alleen kijken in een ander venster stoort het eerste niet", async () => {
    await eerste.getByLabel(VELD).fill(`${TEKST} Meer.`);
    await expect(eerste.getByText(/Opgeslagen \d\d\.\d\d/)).toBeVisible();
    await expect(eerste.getByText("Dit formulier staat ook ergens anders open")).toBeHidden();
    // "Opgeslagen" may still stand there of the sentence before: read until the longer one was kept.
    await expect(async () => {
      await tweede.reload();
      await expect(tweede.getByLabel(VELD)).toHaveValue(`${TEKST} Meer.`, { timeout: 3_000 });
    }).toPass();
  });

  await test.step("in twee vensters tegelijk typen wist niets", async () => {
    await tweede.getByLabel(VELD).fill(`${TEKST} En nog een.`);
    await expect(tweede.getByText(/Opgeslagen \d\d\.\d\d/)).toBeVisible();
    await eerste.getByLabel(VELD).fill(`${TEKST} Iets anders.`);
    await expect(eerste.getByText("Dit formulier staat ook ergens anders open")).toBeVisible();
    await expect(eerste.getByLabel(VELD)).toHaveValue(`${TEKST} Iets anders.`);
    await eerste.getByRole("button", { name: "Houd mijn tekst" }).click();
    await expect(eerste.getByText(/Opgeslagen \d\d\.\d\d/)).toBeVisible();
  });

  await test.step("met een sleutel die er niet meer is, begin je leeg en wordt wat je typt gewoon bewaard", async () => {
    await sql`update concept set inhoud = decode(repeat('00', 40), 'hex') where waarover = ${casusnummer}`;
    const vierde = await kom(WIE);
    await vierde.goto(`/casussen/${casusnummer}`);
    await vierde.getByLabel(VELD).fill("Opnieuw begonnen.");
    await expect(vierde.getByText(/Opgeslagen \d\d\.\d\d/)).toBeVisible();
    await expect(vierde.getByText("Dit formulier staat ook ergens anders open")).toBeHidden();
  });

  await test.step("na het vastleggen is het concept weg, overal", async () => {
    await eerste.getByRole("button", { name: "Notitie vastleggen" }).click();
    await expect(eerste.getByText("Je notitie staat in het journaal.")).toBeVisible();
    await expect
      .poll(async () => (await sql`select 1 from concept where waarover = ${casusnummer}`).length)
      .toBe(0);
    const derde = await kom(WIE);
    await derde.goto(`/casussen/${casusnummer}`);
    await expect(derde.getByLabel(VELD)).toHaveValue("");
  });
});

test("wat nog onderweg is om bewaard te worden als je het vastlegt, komt niet terug", async ({
  kom,
}) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan(WIE)));
  const page = await kom(WIE);
  let laatDoor = () => {};
  const magDoor = new Promise<void>((door) => {
    laatDoor = door;
  });
  await page.route(/concept\.bewaar/, async (route) => {
    await magDoor;
    await route.continue();
  });
  await page.goto(`/casussen/${casusnummer}`);
  const onderweg = page.waitForRequest(/concept\.bewaar/);
  await page.getByLabel(VELD).fill(TEKST);
  await onderweg;
  const bewaard = page.waitForResponse(/concept\.bewaar/);
  const gewist = page.waitForResponse(/concept\.wis/);
  await page.getByRole("button", { name: "Notitie vastleggen" }).click();
  await expect(page.getByText("Je notitie staat in het journaal.")).toBeVisible();
  await expect(page.getByLabel(VELD)).toHaveValue("");
  laatDoor();
  await Promise.all([bewaard, gewist]);
  expect(await sql`select 1 from concept where waarover = ${casusnummer}`).toHaveLength(0);

  const later = await kom(WIE);
  const concepten = later.waitForResponse(/concept\.lijst/);
  await later.goto(`/casussen/${casusnummer}`);
  expect(await (await concepten).text()).not.toContain(casusnummer);
  await expect(later.getByLabel(VELD)).toHaveValue("");
});

test("ook op een traag apparaat komt niet terug wat net is vastgelegd", async ({ kom }) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan(WIE)));
  const page = await kom(WIE);
  // The save of the last key falls due when the form has been sent and React has not drawn the empty one yet.
  await page.addInitScript((wachtMs) => {
    const { setTimeout: zet, clearTimeout: haalWeg, fetch: haal } = window;
    const wachten = new Map<number, () => void>();
    let verstuurd = false;
    Object.assign(window, {
      setTimeout: (doe: () => void, ms?: number) => {
        const id = zet(doe, !verstuurd && ms === wachtMs ? 2 ** 30 : ms);
        if (!verstuurd && ms === wachtMs) wachten.set(id, doe);
        return id;
      },
      clearTimeout: (id: number) => {
        wachten.delete(id);
        haalWeg(id);
      },
      fetch: (...wat: Parameters<typeof fetch>) => {
        if (!verstuurd && String(wat[0]).includes("concept.wis")) {
          verstuurd = true;
          for (const doe of wachten.values()) doe();
        }
        return haal(...wat);
      },
    });
    const stuur = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (this: MessagePort, wat: unknown) {
      zet(() => stuur.call(this, wat), 100);
    };
  }, 600);
  const gestuurd: string[] = [];
  page.on("request", (r) => {
    if (/concept\.(bewaar|wis)/.test(r.url())) gestuurd.push(r.postData() ?? "");
  });
  await page.goto(`/casussen/${casusnummer}`);
  await page.getByLabel(VELD).fill(TEKST);
  await page.getByRole("button", { name: "Notitie vastleggen" }).click();
  await expect(page.getByText("Je notitie staat in het journaal.")).toBeVisible();
  await page.getByLabel(VELD).fill("Volgende notitie.");
  await expect.poll(() => gestuurd.join()).toContain("Volgende notitie.");
  const gewist = gestuurd.findIndex((wat) => !wat.includes("inhoud"));
  expect(gestuurd.slice(gewist + 1), "alleen wat daarna is getypt").toHaveLength(1);
});

test("wie doortypt terwijl bewaren lang duurt, is geen ander venster", async ({ kom }) => {
  const casusnummer = await openCasus(await Bezoeker.logIn(adresVan(WIE)));
  const page = await kom(WIE);
  let laatDoor = () => {};
  const magDoor = new Promise<void>((door) => {
    laatDoor = door;
  });
  const [gevraagd, antwoorden]: [string[], number[]] = [[], []];
  await page.route(/concept\.bewaar/, async (route) => {
    gevraagd.push(route.request().postData() ?? "");
    await magDoor;
    const antwoord = await route.fetch();
    antwoorden.push(antwoord.status());
    await route.fulfill({ response: antwoord });
  });
  await page.clock.install();
  await page.goto(`/casussen/${casusnummer}`);
  const totEr = (wat: unknown[], aantal: number) =>
    expect
      .poll(async () => {
        await page.clock.runFor(100);
        return wat.length;
      })
      .toBe(aantal);
  await page.getByLabel(VELD).fill(TEKST);
  await totEr(gevraagd, 1);
  await page.getByLabel(VELD).fill(`${TEKST} Meer.`);
  await page.clock.runFor(1_000);
  laatDoor();
  await totEr(antwoorden, 2);
  expect(antwoorden).toEqual([200, 200]);
  expect(gevraagd[1]).toContain("Meer.");
  await expect(page.getByText(/Opgeslagen \d\d\.\d\d/)).toBeVisible();
  await expect(page.getByText("Dit formulier staat ook ergens anders open")).toBeHidden();
});
