import { inspect } from "node:util";
import { TRPCError } from "@trpc/server";
import { expect, test, vi } from "vitest";
import { stuurDoor } from "./vereis-ik.ts";

test("wat een mislukte pagina laat loggen, noemt niets uit de casus en wel het kenmerk", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const oorzaak = Object.assign(new Error("Failed query: select … where naam = $1"), {
    params: ["Huishouden Geheimhoudsma"],
  });
  const fout = new TRPCError({ code: "INTERNAL_SERVER_ERROR", cause: oorzaak });
  const gegooid = await stuurDoor(fout).catch((f: unknown) => f);
  const [[regel]] = log.mock.calls as [[string]];
  log.mockRestore();
  const { digest } = gegooid as { digest: string };
  expect(digest).toMatch(/^[0-9a-f]{8}$/);
  expect(JSON.parse(regel)).toMatchObject({ soort: "storing", referentie: digest });
  expect(inspect(gegooid, { depth: 9 }) + regel).not.toMatch(/Geheimhoudsma|Failed query|select/);
});
