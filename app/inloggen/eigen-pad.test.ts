import { describe, expect, test } from "vitest";
import { eigenPad } from "./eigen-pad.ts";

describe("na het inloggen ga je alleen naar een pagina van het portaal zelf", () => {
  test.each([
    ["/casussen/R-2026-0147", "/casussen/R-2026-0147"],
    ["/casussen?niveau=3", "/casussen?niveau=3"],
    ["/", "/"],
  ])("%s mag", (gevraagd, uit) => {
    expect(eigenPad(gevraagd)).toBe(uit);
  });

  test.each([
    "https://elders.example/",
    "//elders.example/",
    "/\\elders.example/",
    "\\\\elders.example",
    "/.//elders.example/",
    "/\t/elders.example/",
    "javascript:alert(1)",
    "casussen",
    "/inloggen?verder=/inloggen",
    "/api/auth/signout",
    "",
    undefined,
    ["/casussen"],
  ])("%s wordt het begin", (gevraagd) => {
    expect(eigenPad(gevraagd)).toBe("/");
  });
});
