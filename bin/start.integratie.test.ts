import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { vindVrijePoort } from "#db/ingebed/vrije-poort";
import { draai, type ProefKind } from "./proef-kind.ts";

// A container may have no IPv6; then nobody can be in the way there either.
const heeftIpv6 = Object.values(networkInterfaces()).some((lijst) =>
  lijst?.some(({ address }) => address === "::1"),
);
const LUSSEN = heeftIpv6 ? ["127.0.0.1", "::", "::1"] : ["127.0.0.1"];

let map: string;
let proef: ProefKind | undefined;

beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), "regie-start-"));
});

afterAll(() => {
  rmSync(map, { recursive: true, force: true });
});

// A start that is not refused would go on and serve.
afterEach(async () => {
  proef?.kind.kill("SIGTERM");
  await proef?.code;
});

/** Starts the portal where it cannot start; returns the one line that it must end with. */
async function weigering(omgeving: Record<string, string>): Promise<string> {
  proef = draai("start.mjs", {
    DATA_DIR: join(map, "data"),
    PORT: String(await vindVrijePoort()),
    ...omgeving,
  });
  const { uitvoer, code } = proef;
  expect(await code).toBe(1);
  const regels = uitvoer().trim().split("\n");
  const fouten = regels.filter((regel) => regel.startsWith("Kan niet starten: "));
  expect(fouten).toEqual(regels.slice(-1));
  expect(uitvoer()).not.toMatch(/^\s+at /m);
  return fouten[0] as string;
}

describe("npm start zegt in een regel waarom het niet kan", () => {
  test("als Node te oud is", async () => {
    const oud = `Object.defineProperty(process,"versions",{value:{node:"20.18.9"}})`;
    const omgeving = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(oud)}` };
    expect(await weigering(omgeving)).toContain("Node 20.18.9 is te oud; nodig is 20.19");
  });

  test.each(LUSSEN)("als de poort bezet is op %s", async (host) => {
    const server = createServer();
    const poort = await vindVrijePoort();
    await new Promise<void>((klaar) => server.listen(poort, host, klaar));
    try {
      expect(await weigering({ PORT: String(poort) })).toContain(`poort ${poort} is bezet`);
    } finally {
      server.close();
    }
  });

  test("als de poort geen poort is", async () => {
    expect(await weigering({ PORT: "drieduizend" })).toContain("geen poortnummer");
  });

  test("als de map voor de gegevens niet beschrijfbaar is", async () => {
    const bestand = join(map, "bestand");
    writeFileSync(bestand, "");
    const reden = await weigering({ DATA_DIR: join(bestand, "data") });
    expect(reden).toContain("niet beschrijfbaar: er staat een bestand in de weg");
  });

  test("als er maar een van de twee adressen van de databank is", async () => {
    const reden = await weigering({ DATABASE_URL: "postgres://regie_app@127.0.0.1/x" });
    expect(reden).toContain("DATABASE_EIGENAAR_URL ontbreekt");
  });

  test("als de databank niet bereikbaar is, en dan zonder het wachtwoord te tonen", async () => {
    const url = `postgres://regie_app:geheim@127.0.0.1:${await vindVrijePoort()}/portaal`;
    const reden = await weigering({ DATABASE_URL: url, DATABASE_EIGENAAR_URL: url });
    expect(reden).toContain("DATABASE_EIGENAAR_URL is niet bereikbaar");
    expect(reden).toContain("daar luistert niets");
    expect(reden).not.toContain("geheim");
  });
});
