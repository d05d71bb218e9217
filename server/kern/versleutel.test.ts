import { afterEach, describe, expect, test, vi } from "vitest";
import { ontsleutel, versleutel } from "./versleutel.ts";

afterEach(() => vi.unstubAllEnvs());

describe("een concept in de databank", () => {
  test("is te lezen voor wie het schreef, en alleen waar het staat", () => {
    const bytes = versleutel("De moeder wil hulp. 🌧", "Selin R-2026-0001 notitie");
    expect(bytes.toString("utf8")).not.toContain("moeder");
    expect(ontsleutel(bytes, "Selin R-2026-0001 notitie")).toBe("De moeder wil hulp. 🌧");
    expect(ontsleutel(bytes, "Bram R-2026-0001 notitie")).toBeNull();
  });

  test("geeft met een andere sleutel, of als eraan gezeten is, niets", () => {
    const bytes = versleutel("Tekst.", "hier");
    const anders = Buffer.from(bytes);
    anders[anders.length - 1]! ^= 1;
    expect(ontsleutel(anders, "hier")).toBeNull();
    expect(ontsleutel(Buffer.from("kort"), "hier")).toBeNull();
    vi.stubEnv("CONCEPT_SLEUTEL", "een andere sleutel");
    expect(ontsleutel(bytes, "hier")).toBeNull();
  });

  test("blijft na een nieuwe sleutel te lezen zolang de oude erachter staat", () => {
    vi.stubEnv("CONCEPT_SLEUTEL", "oud");
    const eerder = versleutel("Tekst.", "hier");
    vi.stubEnv("CONCEPT_SLEUTEL", "nieuw,oud");
    expect(ontsleutel(eerder, "hier")).toBe("Tekst.");
    const nu = versleutel("Tekst.", "hier");
    vi.stubEnv("CONCEPT_SLEUTEL", "nieuw");
    expect(ontsleutel(nu, "hier")).toBe("Tekst.");
    expect(ontsleutel(eerder, "hier")).toBeNull();
  });

  test("is elke keer anders, ook met dezelfde tekst", () => {
    expect(versleutel("Tekst.", "hier").equals(versleutel("Tekst.", "hier"))).toBe(false);
  });
});
