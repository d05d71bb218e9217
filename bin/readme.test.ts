import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEMO_ACCOUNTS, DEMO_WACHTWOORD } from "#db/voorbeeldregio/accounts";
import { NIVEAUS } from "#regiekaart/begrippen";
import { KAART, LADDER, RIJEN, VOORWAARDE_TEKST, ZIJREGELS } from "#regiekaart/kaart";

const PAD = new URL("../README.md", import.meta.url);
const rij = (cellen: string[]) => `| ${cellen.join(" | ")} |`;
const tabel = (kop: string[], rijen: string[][]) =>
  [rij(kop), rij(kop.map(() => "---")), ...rijen.map(rij)].join("\n");

const STUKKEN: Record<string, string> = {
  kaart: tabel(
    ["", ...NIVEAUS.map(String)],
    [
      ...RIJEN.map(({ code, naam }) => [naam, ...NIVEAUS.map((n) => KAART[n][code].tekst)]),
      ["Inzet van", ...NIVEAUS.map((n) => KAART[n].inzetVan.join(", "))],
    ],
  ),
  ladder: tabel(
    ["voorwaarde", "with all above: to"],
    LADDER.at(-1)!.voorwaarden.map((v) => [
      VOORWAARDE_TEKST[v].tekst,
      VOORWAARDE_TEKST[v].leidtNaar ? `niveau ${VOORWAARDE_TEKST[v].leidtNaar}` : "",
    ]),
  ),
  accounts: tabel(
    ["account", "who", "organisation"],
    DEMO_ACCOUNTS.map((a) => [`\`${a.email}\``, `${a.naam}, ${a.functie}`, a.organisatie]),
  ),
};

/** README_BIJWERKEN=1 writes the generated parts; without it they must already be true. */
test.each(Object.entries(STUKKEN))("de README zegt de waarheid over: %s", (naam, verwacht) => {
  const tekst = readFileSync(PAD, "utf8");
  const deel = new RegExp(`(<!-- ${naam} -->\n)([\\s\\S]*?)(<!-- /${naam} -->)`);
  if (process.env.README_BIJWERKEN === "1")
    writeFileSync(
      PAD,
      tekst.replace(deel, (_, a, __, b) => `${a}\n${verwacht}\n\n${b}`),
    );
  expect(readFileSync(PAD, "utf8").match(deel)?.[2]?.trim()).toBe(verwacht);
});

test("de README noemt het wachtwoord van de voorbeeldaccounts", () => {
  expect(readFileSync(PAD, "utf8")).toContain(DEMO_WACHTWOORD);
});

test("de rechterkolom van de kaart: bij elke zin bestaan regel, scherm en test", () => {
  const rijen = readFileSync(new URL("../docs/rechterkolom.md", import.meta.url), "utf8")
    .split("\n")
    .filter((r) => r.startsWith("| ") && r.includes("`"));
  expect(rijen.length).toBeGreaterThanOrEqual(LADDER.length - 1 + Object.keys(ZIJREGELS).length);
  for (const { tekst } of Object.values(ZIJREGELS))
    expect(rijen.join("\n").toLowerCase()).toContain(tekst);
  for (const pad of rijen.flatMap((r) => [...r.matchAll(/`([^`]+)`/g)].map((m) => m[1]!)))
    expect(existsSync(new URL(`../${pad}`, import.meta.url)), pad).toBe(true);
});
