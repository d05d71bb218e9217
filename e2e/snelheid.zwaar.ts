import { loadavg } from "node:os";
import type { CDPSession, Page } from "@playwright/test";
import { expect, test } from "./bezoek.ts";

// How fast a page is there on a slow machine: node bin/test.mjs --zwaar --alleen e2e snelheid.zwaar
// It prints figures for docs/metingen.md and fails on none of them: how fast is up to the machine as well.
const TRAAG = 4;
const KEREN = 5;

type Meting = {
  js: number;
  eerste: number;
  lcp: number;
  tbt: number;
  cls: number;
  verzoeken: string[];
};

/** Runs before the page does: what the browser itself says of painting, long tasks and jumping. */
const waarneming = () => {
  const meting = { lcp: 0, tbt: 0, cls: 0 };
  Object.assign(window, { meting });
  const kijk = (
    type: string,
    doe: (e: PerformanceEntry & { value?: number; hadRecentInput?: boolean }) => void,
  ) =>
    new PerformanceObserver((lijst) => {
      for (const e of lijst.getEntries()) doe(e);
    }).observe({ type, buffered: true });
  kijk("largest-contentful-paint", (e) => {
    meting.lcp = e.startTime;
  });
  kijk("longtask", (e) => {
    meting.tbt += Math.max(0, e.duration - 50);
  });
  kijk("layout-shift", (e) => {
    if (!e.hadRecentInput) meting.cls += e.value ?? 0;
  });
};

async function meet(page: Page, cdp: CDPSession, pad: string): Promise<Meting> {
  const groottes = new Map<string, number>();
  const urls = new Map<string, string>();
  const bijVerzoek = (g: { requestId: string; request: { url: string; method: string } }) =>
    urls.set(g.requestId, `${g.request.method} ${new URL(g.request.url).pathname}`);
  const bijKlaar = (g: { requestId: string; encodedDataLength: number }) =>
    groottes.set(g.requestId, g.encodedDataLength);
  cdp.on("Network.requestWillBeSent", bijVerzoek);
  cdp.on("Network.loadingFinished", bijKlaar);
  await page.goto(pad, { waitUntil: "load" });
  const gezien = await page.evaluate(() => ({
    ...(window as unknown as { meting: Pick<Meting, "lcp" | "tbt" | "cls"> }).meting,
    eerste: (performance.getEntriesByType("navigation")[0] as PerformanceNavigationTiming)
      .responseStart,
  }));
  cdp.off("Network.requestWillBeSent", bijVerzoek);
  cdp.off("Network.loadingFinished", bijKlaar);
  const js = [...groottes].filter(([id]) => urls.get(id)?.endsWith(".js"));
  const verzoeken = [...urls].map(
    ([id, url]) => `${url} ${((groottes.get(id) ?? 0) / 1000).toFixed(1)} kB`,
  );
  return { js: js.reduce((som, [, n]) => som + n, 0) / 1000, ...gezien, verzoeken };
}

const midden = (getallen: number[]) => getallen.toSorted((a, b) => a - b)[getallen.length >> 1]!;

test("wat de startpagina en de casuspagina een trage computer kosten", async ({ kom }) => {
  const page = await kom("professional2.rvt-oost");
  await page.goto("/casussen?regie=mijn");
  const casus = await page.getByRole("rowheader").getByRole("link").first().getAttribute("href");
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.setCacheDisabled", { cacheDisabled: true });
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: TRAAG });
  await page.addInitScript(waarneming);
  for (const [naam, pad] of [
    // Text and nothing to press: what the framework alone costs on this machine.
    ["privacyverklaring, ter vergelijking", "/privacy"],
    ["startpagina", "/veiligheidsteam"],
    ["casus", casus!],
  ] as const) {
    const metingen: Meting[] = [];
    for (let i = 0; i < KEREN; i++) metingen.push(await meet(page, cdp, pad));
    const m = (deel: Exclude<keyof Meting, "verzoeken">) => midden(metingen.map((x) => x[deel]));
    process.stdout.write(
      `\n${naam} (CPU ${TRAAG}× trager, midden van ${KEREN}, lege cache, load ${loadavg()[0]!.toFixed(0)}): ` +
        `JavaScript ${m("js").toFixed(0)} kB, eerste byte ${m("eerste").toFixed(0)} ms, ` +
        `LCP ${m("lcp").toFixed(0)} ms, geblokkeerd ${m("tbt").toFixed(0)} ms, CLS ${m("cls").toFixed(3)}\n` +
        `${metingen[0]!.verzoeken.map((v) => `  ${v}\n`).join("")}`,
    );
    expect(m("js"), "er is gemeten").toBeGreaterThan(0);
  }
});
