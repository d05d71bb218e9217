import { NextRequest } from "next/server";
import { afterEach, describe, expect, test, vi } from "vitest";
import { proxy } from "./proxy.ts";

const vraag = (pad: string, opties: { method?: string; headers?: Record<string, string> } = {}) =>
  proxy(new NextRequest(new URL(pad, "http://localhost:3000"), opties));
/** Whether Next goes on with the request. */
const doorgelaten = (antwoord: Response) => antwoord.headers.get("x-middleware-next") === "1";

afterEach(() => vi.unstubAllEnvs());

const DOOR = [
  "/",
  "/casussen",
  "/casussen/R-2026-0001/afdrukken",
  "/api/casussen",
  "/api/agenda/x",
];
const GEWEERD: [string, Parameters<typeof vraag>[1]][] = [
  ["/_next/image?url=%2Ficon.png&w=64&q=75", {}],
  ["/casussen", { headers: { "next-action": "a".repeat(42) } }],
  ["/api/trpc/casus.lijst", { method: "POST", headers: { "Next-Action": "x" } }],
  ["/casussen", { method: "POST" }],
  ["/casussen", { method: "PUT" }],
  ["/casussen", { method: "DELETE" }],
  ["/casussen/%E0%A4%A", {}],
];

describe("de koppen van elk antwoord", () => {
  test.each(DOOR)("%s wordt gelezen", (pad) => {
    expect(doorgelaten(vraag(pad))).toBe(true);
  });

  test.each(GEWEERD)("%s %j bestaat niet", (pad, opties) => {
    const antwoord = vraag(pad, opties);
    expect(antwoord.status).toBe(404);
    expect(doorgelaten(antwoord)).toBe(false);
  });

  test.each([...DOOR.map((pad) => [pad, {}] as const), ...GEWEERD])(
    "%s %j draagt ze allemaal",
    (pad, opties) => {
      const { headers } = vraag(pad, opties);
      expect(Object.fromEntries(headers)).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "cache-control": "private, no-store",
      });
      const csp = headers.get("content-security-policy")!;
      expect(csp).toMatch(/script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic'/);
      expect(csp).toContain("frame-ancestors 'none'");
      expect(csp).not.toMatch(/unsafe-|https?:|\*/);
      expect(headers.get("permissions-policy")).toContain("camera=()");
      expect(headers.has("x-powered-by")).toBe(false);
    },
  );

  test("een kop die Next zelf gebruikt, slaat niets over", () => {
    for (const naam of ["x-middleware-subrequest", "x-middleware-rewrite", "x-middleware-next"]) {
      const { headers } = vraag("/casussen", { headers: { [naam]: "proxy:proxy:proxy" } });
      expect(headers.get("content-security-policy"), naam).toContain("default-src 'none'");
    }
  });

  test("achter TLS zegt het portaal dat het alleen over TLS gaat", () => {
    expect(vraag("/").headers.has("strict-transport-security")).toBe(false);
    vi.stubEnv("NEXTAUTH_URL", "https://regie.voorbeeldland.example");
    expect(vraag("/").headers.get("strict-transport-security")).toMatch(/max-age=63072000/);
  });
});
