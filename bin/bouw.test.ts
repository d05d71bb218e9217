import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bronHash } from "./bouw.ts";

let map: string;

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "regie-bouw-"));
  schrijf("package-lock.json", "{}");
  schrijf("app/page.tsx", "een");
});

afterEach(() => {
  rmSync(map, { recursive: true, force: true });
});

function schrijf(pad: string, inhoud: string): void {
  mkdirSync(dirname(join(map, pad)), { recursive: true });
  writeFileSync(join(map, pad), inhoud);
}

test.each(["app/page.tsx", "server/casus/open.ts", "package-lock.json", "proxy.ts"])(
  "een wijziging in %s vraagt een nieuwe bouw",
  (pad) => {
    const eerst = bronHash(map);
    schrijf(pad, "twee");
    expect(bronHash(map)).not.toBe(eerst);
  },
);

test("een verwijderd of verplaatst bestand vraagt een nieuwe bouw", () => {
  schrijf("server/a.ts", "x");
  const eerst = bronHash(map);
  rmSync(join(map, "server/a.ts"));
  const zonder = bronHash(map);
  schrijf("server/b.ts", "x");
  expect(new Set([eerst, zonder, bronHash(map)]).size).toBe(3);
});

test.each(["app/page.test.tsx", "e2e/overdracht.e2e.ts", "docs/lees.md", "next-env.d.ts"])(
  "een wijziging in %s vraagt geen nieuwe bouw",
  (pad) => {
    const eerst = bronHash(map);
    schrijf(pad, "twee");
    expect(bronHash(map)).toBe(eerst);
  },
);
