import { loadavg } from "node:os";
import type { Page } from "@playwright/test";
import { beoordeelNaar3, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { ADRES, Bezoeker, moetLukken } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { openCasus, vindVeiligheidsteam } from "./casus-klaarzetten.ts";

// How long from the commit of an overdracht to the bell of the other: node bin/test.mjs --zwaar --alleen e2e bel.zwaar
// It prints figures for docs/metingen.md and fails on none of them.
const KEREN = 200;
const STROMEN = 200;
const LUISTERAARS = ["noord", "zuid", "rvt-west", "zvh", "gemeente-voorbeelddam"];

test.setTimeout(1_800_000);

const bel = (page: Page) => page.getByRole("banner").getByRole("link", { name: /^Berichten/ });

/** Writes down when the number of the bell last changed, on the clock that this process has as well. */
async function volgBel(page: Page): Promise<void> {
  await bel(page).evaluate((link) => {
    const staat = { tekst: link.textContent, op: 0 };
    Object.assign(window, { belStaat: staat });
    new MutationObserver(() => {
      if (link.textContent === staat.tekst) return;
      staat.tekst = link.textContent;
      staat.op = performance.timeOrigin + performance.now();
    }).observe(link, { subtree: true, childList: true, characterData: true });
  });
}

const belOp = (page: Page) =>
  page.evaluate(() => (window as unknown as { belStaat: { op: number } }).belStaat.op);

/** Everything read: above 99 the bell does not count on. On a page that a tick does not read again: the bell alone. */
async function beginOpnieuw(page: Page): Promise<void> {
  await page.goto("/berichten");
  await page.getByRole("button", { name: "Alles gelezen" }).click();
  await expect(bel(page)).not.toContainText("ongelezen");
  await page.goto("/regiekaart");
  await volgBel(page);
}

/** Proposes `KEREN` casussen, one after another, and waits for each until the bell has it. */
async function meet(page: Page, afzender: Bezoeker, rvtId: string): Promise<number[]> {
  const tijden: number[] = [];
  for (let i = 0; i < KEREN; i++) {
    if (i % 50 === 0) await beginOpnieuw(page);
    const casusnummer = await openCasus(afzender);
    moetLukken(
      await afzender.doe("beoordeling.legVast", beoordeelNaar3(casusnummer, "overdracht")),
    );
    const voor = await belOp(page);
    moetLukken(await afzender.doe("overdracht.stelVoor", voorstelNaar3(casusnummer, rvtId)));
    const gedaan = performance.timeOrigin + performance.now();
    await expect.poll(() => belOp(page), { intervals: [20] }).toBeGreaterThan(voor);
    tijden.push((await belOp(page)) - gedaan);
  }
  return tijden;
}

const vertel = (wat: string, tijden: number[]) => {
  const op = tijden.toSorted((a, b) => a - b);
  const deel = (d: number) => op[Math.min(op.length - 1, Math.floor(d * op.length))]!.toFixed(0);
  process.stdout.write(
    `${wat}: ${op.length} overdrachten, midden ${deel(0.5)} ms, p95 ${deel(0.95)} ms, load ${loadavg()[0]!.toFixed(0)}\n`,
  );
};

/** Streams of others, as their browsers would hold them open. */
async function openStromen(): Promise<AbortController> {
  const stop = new AbortController();
  const wie = await Promise.all(
    LUISTERAARS.map((o) => Bezoeker.logIn(adresVan(`coordinator.${o}`))),
  );
  for (let i = 0; i < STROMEN; i++) {
    const antwoord = await fetch(`${ADRES}/api/trpc/bericht.live?input=%7B%7D`, {
      headers: { cookie: wie[i % wie.length]!.cookie, accept: "text/event-stream" },
      signal: stop.signal,
    });
    expect(antwoord.status).toBe(200);
    void antwoord.body?.pipeTo(new WritableStream()).catch(() => {});
  }
  return stop;
}

test("van vastgelegd tot de bel van de ander", async ({ kom }) => {
  const afzender = await Bezoeker.logIn(adresVan("coordinator.noord"));
  const rvtId = await vindVeiligheidsteam(afzender);
  const page = await kom("coordinator.rvt-oost");
  const alleen = await meet(page, afzender, rvtId);
  const stop = await openStromen();
  const druk = await meet(page, afzender, rvtId);
  stop.abort();
  vertel("de bel", alleen);
  vertel(`de bel, met ${STROMEN} open stromen`, druk);
});
