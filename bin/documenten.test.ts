import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { WORTEL } from "./wortel.ts";

const KAMERS = ["app", "bin", "db", "docs", "e2e", "regiekaart", "server"];
const bestanden = [
  ...readdirSync(WORTEL),
  ...KAMERS.flatMap((kamer) =>
    readdirSync(join(WORTEL, kamer), { encoding: "utf8", recursive: true }).map(
      (b) => `${kamer}/${b}`,
    ),
  ),
];
const lees = (pad: string) => readFileSync(join(WORTEL, pad), "utf8");
const documenten = bestanden.filter((b) => b.endsWith(".md"));

test.each(documenten)("wat %s noemt, bestaat", (document) => {
  const tekst = lees(document);
  const genoemd = [...tekst.matchAll(new RegExp(`\`((?:${KAMERS.join("|")})/[^\`\\s*]+)`, "g"))];
  const gelinkt = [...tekst.matchAll(/\]\((?!https?:)([^)#]+)/g)];
  const paden = [
    ...genoemd.map((m) => m[1]!),
    ...gelinkt.map((m) => join(dirname(document), decodeURI(m[1]!))),
  ];
  // A command names a test by the beginning of its file, a family of files by a star at its end.
  expect(
    paden.filter((pad) => !bestanden.some((b) => b.startsWith(pad.replace(/\/$/, "")))),
  ).toEqual([]);
});

/** Of the process itself, of Next, or set by our own tests and build. */
const GEEN_INSTELLING = /^(NODE_ENV|NEXT_RUNTIME|NEXT_DIST_DIR|PATH|HOME|LC_ALL|REGIE_.*|TEST_.*)$/;

test("elke instelling die het portaal leest, staat in de README, en geen andere", () => {
  const code = bestanden
    .filter((b) => /^(app|bin|db|server|[^/]+$)/.test(b) && /\.m?tsx?$|\.mjs$/.test(b))
    .filter((b) => !/\.test\.ts$|^server\/proef\/|^(vitest|playwright|drizzle)\.config/.test(b))
    .map(lees);
  const gelezen = code.flatMap((tekst) => [
    ...[...tekst.matchAll(/\b(?:process\.env|omgeving)\.([A-Z_]+)\b/g)].map((m) => m[1]!),
    ...[...tekst.matchAll(/const \{([^{}]*)\}\s*=\s*process\.env/g)].flatMap((m) =>
      [...m[1]!.matchAll(/\b([A-Z][A-Z_]+)\b/g)].map((n) => n[1]!),
    ),
  ]);
  const readme = lees("README.md");
  const tabel = readme.slice(readme.indexOf("### Settings"), readme.indexOf("Never set"));
  const beschreven = [...tabel.matchAll(/^\|([^|]+)\|/gm)].flatMap((m) =>
    [...m[1]!.matchAll(/`([A-Z_]+)`/g)].map((n) => n[1]!),
  );
  const instellingen = new Set(gelezen.filter((naam) => !GEEN_INSTELLING.test(naam)));
  expect(beschreven.toSorted()).toEqual([...instellingen].toSorted());
});
