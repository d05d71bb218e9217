import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";

let regio: Proefregio;

beforeAll(async () => {
  regio = await maakProefregio();
});
afterAll(() => regio.sluit());

test("wie leest terwijl een collega schrijft, krijgt de casus en geen storing", async () => {
  const [selin, maaike] = [
    await regio.als("professional1.noord"),
    await regio.als("coordinator.noord"),
  ];
  const { rijen } = await selin.casus.lijst({ regie: "jij" });
  const { casusnummer } = rijen[0]!;
  let klaar = false;
  const schrijf = async () => {
    for (let i = 0; i < 40; i++)
      await selin.casus.noteer({ casusnummer, sleutel: randomUUID(), inhoud: `Notitie ${i}.` });
    klaar = true;
  };
  const lees = async () => {
    let gelezen = 0;
    while (!klaar) {
      expect((await maaike.casus.bekijk({ casusnummer })).beeld).toBe("volledig");
      gelezen++;
    }
    return gelezen;
  };
  const [, aantal, nogEens] = await Promise.all([schrijf(), lees(), lees()]);
  expect(aantal + nogEens).toBeGreaterThan(10);
});
