import { afterEach, describe, expect, test, vi } from "vitest";
import { herkomstUit } from "./herkomst.ts";

afterEach(() => vi.unstubAllEnvs());

describe("waar een vraag vandaan komt", () => {
  test.each([
    ["zonder proxy is dat niet zeker, wat de vrager ook zegt", undefined, "203.0.113.9", null],
    ["met een proxy is het wat die er als laatste bij zette", "1", "192.0.2.7", "192.0.2.7"],
    ["en niet wat de vrager ervoor zette", "1", "203.0.113.9, 192.0.2.7", "192.0.2.7"],
    [
      "met twee proxies is het de een na laatste",
      "2",
      "203.0.113.9, 192.0.2.7, 10.0.0.2",
      "192.0.2.7",
    ],
    ["als er minder staat dan er proxies zijn, is het niet zeker", "2", "203.0.113.9", null],
    ["zonder kop is het niet zeker", "1", null, null],
    ["met een instelling die geen getal is ook niet", "ja", "203.0.113.9", null],
  ])("%s", (_, proxies, kop, herkomst) => {
    vi.stubEnv("VERTROUWDE_PROXIES", proxies);
    expect(herkomstUit(kop)).toBe(herkomst);
  });

  test("is nooit langer dan een adres", () => {
    vi.stubEnv("VERTROUWDE_PROXIES", "1");
    expect(herkomstUit("x".repeat(1_000))).toHaveLength(64);
  });
});
