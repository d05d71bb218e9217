import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { adres } from "../kern/omgeving.ts";
import { cookieVan, zonderSpoor } from "../proef/aanval/stuur.ts";
import { LIJVEN, verminkt } from "../proef/aanval/verminkt.ts";
import { maakVerzoeken, PROCEDURES, type Verzoek } from "../proef/aanval/verzoeken.ts";
import { type Aanvalswereld, maakAanvalswereld } from "../proef/aanval/wereld.ts";
import { maakToeval } from "../proef/wereld/toeval.ts";
import { verwerkTrpc } from "./trpc.ts";

const ZWAAR = process.env.REGIE_ZWAAR === "1";
const ZAAD = Number(process.env.REGIE_ZAAD ?? 20260302);
const VERZOEKEN = ZWAAR ? 20_000 : 2_000;
const NAMEN = Object.keys(PROCEDURES);

let wereld: Aanvalswereld;
beforeAll(async () => {
  vi.stubEnv("NEXTAUTH_SECRET", "het geheim van deze proef");
  wereld = await maakAanvalswereld(ZAAD);
  (globalThis as { regieDatabank?: unknown }).regieDatabank = zonderSpoor(wereld.regio.db);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await wereld.regio.sluit();
});

async function stuur(naam: string, sessieId: string, body: string, koppen = {}): Promise<Response> {
  const { origin } = adres();
  const cookie = sessieId ? `regie-sessie=${await cookieVan(sessieId)}` : "";
  const headers = { cookie, origin, "content-type": "application/json", ...koppen };
  return verwerkTrpc(new Request(`${origin}/api/trpc/${naam}`, { method: "POST", headers, body }));
}

/** What is wrong with an answer: a failure of ours, or a refusal without one clear sentence. */
async function gebrek(antwoord: Response): Promise<string[]> {
  const lijf = await antwoord.text();
  if (antwoord.status === 200) return [];
  if (antwoord.status >= 500) return [`status ${antwoord.status}`];
  const isJson = antwoord.headers.get("content-type")?.startsWith("application/json");
  const { message, data } = isJson ? JSON.parse(lijf).error : { message: lijf, data: {} };
  const zinnen = [message, ...(data.velden ?? []).map((v: { zin: string }) => v.zin)].join(" ");
  const goed =
    /^[A-Z].{10,}[.!?]$/.test(message) && !/select|insert|invalid|expected|zod/i.test(zinnen);
  return goed ? [] : [`geen zin: ${lijf.slice(0, 200)}`];
}

describe("een procedure die iets krijgt dat geen formulier stuurt", () => {
  test("struikelt nooit, en zegt het in één zin", { timeout: 3_600_000 }, async () => {
    const t = maakToeval(ZAAD);
    const fouten: string[] = [];
    const verzoeken = maakVerzoeken(wereld, t, VERZOEKEN).filter(
      (v): v is Extract<Verzoek, { soort: "procedure" }> => v.soort === "procedure",
    );
    for (const { wie, naam, invoer } of verzoeken) {
      const lijf = verminkt(invoer, t);
      const gebreken = await gebrek(await stuur(naam, wie.sessieId, lijf));
      if (gebreken.length > 0) fouten.push(`${naam} ${lijf.slice(0, 300)} → ${gebreken}`);
    }
    expect(fouten.slice(0, 20)).toEqual([]);
    expect(({} as { besmet?: boolean }).besmet).toBeUndefined();
  });

  test.each(LIJVEN.map((lijf) => [lijf.slice(0, 40), lijf]))(
    "leest geen %j als invoer",
    {
      timeout: 600_000,
    },
    async (_kort, lijf) => {
      const wie = wereld.aanvallers[0]!;
      for (const naam of NAMEN) {
        const gebreken = await gebrek(await stuur(naam, wie.sessieId, lijf));
        expect(gebreken, naam).toEqual([]);
      }
    },
  );
});

describe("wat niet van een eigen pagina komt", () => {
  const { origin } = adres();
  test.each([
    ["een formulier", { "content-type": "multipart/form-data; boundary=x" }, 415],
    ["een formulier dat op tekst lijkt", { "content-type": "text/plain" }, 415],
    ["geen soort", { "content-type": "" }, 415],
    ["een andere site", { origin: "https://evil.example" }, 403],
    ["een naam die met de onze begint", { origin: `${origin}.evil.example` }, 403],
    ["geen oorsprong", { origin: "" }, 403],
    ["een ingesloten pagina", { origin: "null" }, 403],
    ["een andere site, zegt de browser", { "sec-fetch-site": "cross-site" }, 403],
    ["een buurman, zegt de browser", { "sec-fetch-site": "same-site" }, 403],
    ["meer dan er komt", { "content-length": "9999999999" }, 413],
  ])("%s roept geen enkele procedure aan", async (_wat, koppen, status) => {
    for (const naam of NAMEN) {
      const antwoord = await stuur(naam, wereld.aanvallers[0]!.sessieId, "{}", koppen);
      expect(antwoord.status, naam).toBe(status);
      expect(await gebrek(antwoord), naam).toEqual([]);
    }
  });

  test("een bundel van meer dan tien, hoe ook geschreven, wordt niet gelezen", async () => {
    const sessieId = wereld.aanvallers[0]!.sessieId;
    const elf = Array(11).fill("sessie.ik");
    for (const pad of [elf.join(","), elf.join("%2C"), `${elf.join(",")},`])
      expect((await stuur(`${pad}?batch=1`, sessieId, "{}")).status, pad).toBe(400);
  });
});
