import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { vergrendel } from "./slot.ts";

let map: string;
const bestand = () => join(map, "in-gebruik.json");

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), "regie-slot-"));
});

afterEach(() => {
  rmSync(map, { recursive: true, force: true });
});

describe("het slot op een map", () => {
  test("houdt een tweede tegen zolang de eerste leeft, en gaat weer open", () => {
    const slot = vergrendel(map);
    expect(() => vergrendel(map)).toThrow(`procesnummer ${process.pid}`);
    slot.open();
    expect(existsSync(bestand())).toBe(false);
    vergrendel(map).open();
  });

  test("wordt overgenomen van een proces dat niet meer bestaat", () => {
    writeFileSync(bestand(), JSON.stringify({ pid: 2 ** 22 + 1, sinds: "1" }));
    vergrendel(map);
    expect(JSON.parse(readFileSync(bestand(), "utf8")).pid).toBe(process.pid);
  });

  test("wordt overgenomen als het procesnummer nu van een ander proces is", () => {
    writeFileSync(bestand(), JSON.stringify({ pid: process.pid, sinds: "een andere keer" }));
    expect(() => vergrendel(map)).not.toThrow();
  });

  test("wordt overgenomen als de inhoud half is geschreven", () => {
    writeFileSync(bestand(), '{"pid":');
    expect(() => vergrendel(map)).not.toThrow();
  });
});
