import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { startKind, stopKind } from "./kindproces.ts";

/** A Node child that says when it is ready. */
async function kind(script: string): Promise<ChildProcess> {
  const proces = startKind(process.execPath, ["-e", `${script}; console.log("klaar")`], {
    sterfsignaal: "KILL",
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(proces.stdout as NodeJS.ReadableStream, "data");
  return proces;
}

describe("een kindproces stoppen", () => {
  test("vraagt het eerst, zodat het netjes kan eindigen", async () => {
    const net = await kind(
      `process.on("SIGTERM", () => process.exit(7)); setInterval(() => {}, 1000)`,
    );
    await stopKind(net, "SIGTERM", 10_000);
    expect([net.exitCode, net.signalCode]).toEqual([7, null]);
  });

  test("doodt het als het na het geduld nog leeft", async () => {
    const doof = await kind(`process.on("SIGTERM", () => {}); setInterval(() => {}, 1000)`);
    await stopKind(doof, "SIGTERM", 200);
    expect(doof.signalCode).toBe("SIGKILL");
  });

  test("doet niets als het al weg is", async () => {
    const weg = await kind("");
    if (weg.exitCode === null) await once(weg, "exit");
    await stopKind(weg, "SIGTERM", 10_000);
    expect(weg.exitCode).toBe(0);
  });
});
