import { randomUUID } from "node:crypto";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { openInvoer } from "#db/voorbeeldregio/proef-invoer";
import { ADRES, Bezoeker, haal } from "./aanroep.ts";
import { adresVan, expect, test } from "./bezoek.ts";
import { casusMetOverdracht, type Klaargezet, vindVeiligheidsteam } from "./casus-klaarzetten.ts";

let wie: Bezoeker;
let klaar: Klaargezet;
test.beforeAll(async () => {
  wie = await Bezoeker.logIn(adresVan("professional3.noord"));
  klaar = await casusMetOverdracht(wie, await vindVeiligheidsteam(wie));
});

test("procedures antwoorden alleen op JSON, per POST, van de eigen pagina's", async () => {
  const procedure = "/api/trpc/casus.lijst";
  const goed = {
    cookie: wie.cookie,
    "content-type": "application/json",
    origin: ADRES,
    "sec-fetch-site": "same-origin",
  };
  const vraag = async (opties: {
    headers?: Record<string, string>;
    body?: BodyInit;
    pad?: string;
  }) => {
    const { headers = {}, body = "{}", pad = procedure } = opties;
    return (await haal(pad, { method: "POST", headers: { ...goed, ...headers }, body })).status;
  };
  expect(await vraag({})).toBe(200);
  expect((await haal(`${procedure}?input=%7B%7D`, { headers: goed })).status).toBe(405);
  for (const soort of [
    "text/plain",
    "application/x-www-form-urlencoded",
    "multipart/form-data; boundary=x",
  ])
    expect(await vraag({ headers: { "content-type": soort } }), soort).toBe(415);
  for (const origin of ["https://evil.example", "null", `${ADRES}.evil.example`])
    expect(await vraag({ headers: { origin } }), origin).toBe(403);
  for (const plek of ["cross-site", "same-site", "none"])
    expect(await vraag({ headers: { "sec-fetch-site": plek } }), plek).toBe(403);
  const zonder = new Headers(goed);
  zonder.delete("origin");
  const geenOorsprong = await fetch(ADRES + procedure, {
    method: "POST",
    headers: zonder,
    body: "{}",
  });
  expect(geenOorsprong.status).toBe(403);

  const batch = (aantal: number) => ({
    pad: `/api/trpc/${Array(aantal).fill("sessie.ik").join(",")}?batch=1`,
    body: JSON.stringify(Object.fromEntries(Array.from({ length: aantal }, (_, i) => [i, {}]))),
  });
  expect(await vraag(batch(10))).toBe(200);
  expect(await vraag(batch(11))).toBe(400);
  expect(await vraag({ body: `{"zoek":"${"x".repeat(1_000_001)}"}` })).toBe(413);
});

test("een pagina van iemand anders doet niets meer in naam van wie hier nu is ingelogd", async ({
  kom,
}) => {
  const page = await kom("professional3.noord");
  await page.goto("/regiekaart");
  const { gebruikerId } = await wie.lees<{ gebruikerId: string }>("sessie.ik");
  await expect(page.locator("[data-wie]")).toHaveAttribute("data-wie", gebruikerId);
  const vraag = (van: string) =>
    haal("/api/trpc/sessie.ik", {
      method: "POST",
      headers: {
        cookie: wie.cookie,
        "content-type": "application/json",
        origin: ADRES,
        "x-regie-wie": van,
      },
      body: "{}",
    });
  expect((await vraag(gebruikerId)).status).toBe(200);
  expect((await vraag(randomUUID())).status).toBe(401);
});

test("wat het portaal niet kan lezen, weigert het zonder te struikelen", async () => {
  const { ikId, werkgebieden } = await wie.lees<{ ikId: string; werkgebieden: { id: string }[] }>(
    "casus.bereidVoor",
  );
  const invoer = openInvoer(ikId, werkgebieden[0]!.id);
  const noteer = { casusnummer: klaar.casusnummer, inhoud: "x", categorie: "algemeen" };
  const vreemd: [string, Record<string, unknown>][] = [
    ["casus.open", { ...invoer, aanleiding: "nul\u0000byte" }],
    ["casus.open", { ...invoer, huishouden: { ...invoer.huishouden, aanduiding: "\u0000" } }],
    ["casus.noteer", { ...noteer, voorwaarde: "geen", inhoud: "half \ud83d teken \u0000" }],
    ["casus.open", { ...invoer, niveau: 9 }],
    ["casus.open", { ...invoer, leden: [] }],
    ["casus.open", { ...invoer, extra: true }],
    ["casus.open", { ...invoer, werkgebiedId: "1 or 1=1" }],
    ["casus.lijst", { zoek: "%_\\' \u0000" }],
    ["casus.lijst", { cursor: { op: "9999-99-99T00:00:00Z", casusId: randomUUID() } }],
    ["casus.lijst", { aantal: 1e9 }],
    ["casus.bekijk", { casusnummer: "R-2026-0001\u0000" }],
    ["casus.bekijk", { casusnummer: "x".repeat(100_000) }],
    ["overdracht.bekijk", { overdrachtId: "../../etc" }],
    ["bericht.gelezen", { ids: Array(201).fill(randomUUID()) }],
    ["__proto__.toString", {}],
    ["bestaat.niet", {}],
  ];
  for (const [naam, deel] of vreemd) {
    const antwoord = await wie.doe(naam, deel);
    const wat = `${naam} ${JSON.stringify(deel).slice(0, 120)} → ${JSON.stringify(antwoord)}`;
    expect(antwoord.status, wat).toBeLessThan(500);
    if (!antwoord.ok) expect(antwoord.zin, wat).not.toMatch(/select|insert|param|null|undefined/i);
  }
  const headers = { cookie: wie.cookie, "content-type": "application/json", origin: ADRES };
  for (const body of ["", "{", "[]", '"x"', "null", "\u0000"]) {
    const { status } = await haal("/api/trpc/casus.lijst", { method: "POST", headers, body });
    expect(status, `lijf ${JSON.stringify(body)}`).toBeLessThan(500);
  }
  for (const pad of [
    "/casussen/%00",
    "/casussen/%E0%A4%A",
    "/casussen?zoek=%00&niveau=x&na=~",
    "/overdrachten/x",
  ]) {
    const { status } = await haal(pad, { headers: { cookie: wie.cookie } });
    expect(status, pad).toBeLessThan(500);
  }
});

test("deuren die er niet horen te zijn, zijn er niet", async () => {
  const headers = { cookie: wie.cookie, origin: ADRES };
  const { status: log } = await haal("/api/auth/_log", { method: "POST", headers, body: "code=x" });
  expect(log).toBe(404);
  const { status: beeld } = await haal("/_next/image?url=%2Ficon.png&w=64&q=75", { headers });
  expect(beeld).toBe(404);
  for (const methode of ["POST", "GET"]) {
    const { status } = await haal("/lokaal-team", {
      method: methode,
      headers: { ...headers, "next-action": "a".repeat(42) },
    });
    expect(status, `Next-Action per ${methode}`).toBe(404);
  }
  for (const pad of ["/api/trpc", "/api", "/.env", "/package.json", "/_next/../package.json"])
    expect((await haal(pad, { headers })).status, pad).toBeGreaterThanOrEqual(400);
});

test("ook wat het raamwerk niet kan lezen, krijgt een gewoon antwoord met de koppen van elk antwoord", async () => {
  const { hostname, port, host } = new URL(ADRES);
  const stuur = async (regel: string, kop: string) => {
    const lijn = connect(Number(port), hostname);
    lijn.write(`${regel} HTTP/1.1\r\nHost: ${host}\r\n${kop}Connection: close\r\n\r\n`);
    return (await text(lijn)).split("\r\n\r\n")[0]!;
  };
  const boom = (staat: string) => `RSC: 1\r\nNext-Router-State-Tree: ${staat}\r\n`;
  for (const [regel, kop] of [
    ["TRACE /", ""],
    ["PROPFIND /", ""],
    ["GET *", ""],
    [`GET ${ADRES}/inloggen`, ""],
    ...["x", "[1]", "%E0%A4%A", "x".repeat(12_000)].map((s) => ["GET /inloggen", boom(s)]),
  ] as [string, string][]) {
    const antwoord = await stuur(regel, kop);
    expect(antwoord, `${regel} ${kop.slice(0, 60)}`).toMatch(/^HTTP\/1\.1 [34]/);
    expect(antwoord, regel).toMatch(/content-security-policy: default-src 'none'/i);
  }
});

test("het portaal zegt of het gezond is, en niet meer dan dat", async () => {
  const antwoord = await haal("/api/gezondheid");
  expect(antwoord.status).toBe(200);
  expect(antwoord.headers.get("cache-control")).toContain("no-store");
  expect(JSON.stringify(await antwoord.json())).not.toMatch(/postgres:|regie_app|127\.0\.0\.1/);
});

test("wat bij het inloggen niet te lezen is, is een fout verzoek en geen storing", async () => {
  const csrf = await haal("/api/auth/csrf");
  const cookie = csrf.headers.get("set-cookie")?.split(";")[0] ?? "";
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const stuur = async (pad: string, body: string, soort = "application/x-www-form-urlencoded") =>
    (await haal(pad, { method: "POST", headers: { cookie, "content-type": soort }, body })).status;
  const regel = encodeURIComponent('/\n{"soort":"storing"}\n');
  expect(await stuur("/api/auth/signout", `csrfToken=${csrfToken}&callbackUrl=${regel}`)).toBe(400);
  expect(await stuur("/api/auth/callback/wachtwoord", "Geheim12&x", "application/json")).toBe(400);
  expect(await stuur("/api/auth/session", "{bad", "application/json")).toBe(405);
  for (const [pad, status] of [
    ["/api/auth/csrf?callbackUrl=%00", 400],
    ["/api/auth/csrf?callbackUrl=a&callbackUrl=b", 400],
    ["/api/auth/callback/wachtwoord?email=a&wachtwoord=b", 405],
    ["/api/auth/providers", 404],
    ["/api/auth/signin", 404],
  ] as const)
    expect((await haal(pad)).status, pad).toBe(status);
});

test("een pagina wordt alleen gelezen, en een verminkte cursor geeft geen storing", async () => {
  const headers = { cookie: wie.cookie, origin: ADRES };
  for (const pad of ["/inloggen", "/casussen"])
    expect((await haal(pad, { method: "POST", headers, body: "x=1" })).status, pad).toBe(404);
  for (const op of ["0000-01-01T00:00:00Z", `2026-01-01T00:00:00.${"0".repeat(200)}Z`])
    for (const procedure of ["casus.lijst", "bericht.lijst"]) {
      const id = "00000000-0000-4000-8000-000000000000";
      const cursor = procedure === "casus.lijst" ? { op, casusId: id } : { op, id };
      const { status } = await haal(`/api/trpc/${procedure}`, {
        method: "POST",
        headers: { ...headers, "content-type": "application/json" },
        body: JSON.stringify({ cursor }),
      });
      expect(status, `${procedure} met ${op.slice(0, 12)}`).toBe(400);
    }
});
