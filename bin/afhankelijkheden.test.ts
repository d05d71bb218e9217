import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { waaromInstalleren } from "./afhankelijkheden.mjs";

type Pakketten = Record<string, Record<string, unknown>>;

const NODIG: Pakketten = {
  "node_modules/zod": { version: "4.6.7" },
  "node_modules/vitest": { version: "4.1.12", dev: true },
  "node_modules/van-een-ander-systeem": { version: "1.0.0", optional: true },
};
const { "node_modules/zod": zod, "node_modules/vitest": vitest } = NODIG as Required<Pakketten>;

let map: string;

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "regie-pakketten-"));
  mkdirSync(join(map, "node_modules"));
  const bestand = join(map, "package-lock.json");
  writeFileSync(bestand, JSON.stringify({ packages: NODIG }));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(map, { recursive: true, force: true });
});

function installeer(packages: Pakketten) {
  const bestand = join(map, "node_modules", ".package-lock.json");
  writeFileSync(bestand, JSON.stringify({ packages }));
}

describe("pakketten installeren", () => {
  test("hoeft niet als alles er is wat hier kan", () => {
    installeer({ "node_modules/zod": zod!, "node_modules/vitest": vitest! });
    expect(waaromInstalleren(map)).toBeNull();
  });

  test("hoeft wel als er niets is, iets ontbreekt of iets een andere versie heeft", () => {
    expect(waaromInstalleren(map)).toContain("ontbreekt");
    installeer({ "node_modules/vitest": vitest! });
    expect(waaromInstalleren(map)).toContain("past niet");
    installeer({ "node_modules/zod": { version: "4.6.6" }, "node_modules/vitest": vitest! });
    expect(waaromInstalleren(map)).toContain("past niet");
  });

  test("mist wat alleen voor het bouwen is niet, als er alleen wordt geserveerd", () => {
    installeer({ "node_modules/zod": zod! });
    expect(waaromInstalleren(map)).toContain("past niet");
    vi.stubEnv("NODE_ENV", "production");
    expect(waaromInstalleren(map)).toBeNull();
  });
});
