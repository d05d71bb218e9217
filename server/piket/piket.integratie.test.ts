import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Aanroeper, Proefregio } from "../proef/proefregio.ts";
import { maakSpoedproef, type Spoedproef } from "../proef/spoedproef.ts";
import { weigeringVan } from "../proef/weigering.ts";

let proef: Spoedproef;
let regio: Proefregio;
let noord: Aanroeper;
let casusnummer: string;
let rvt: string;

beforeAll(async () => {
  proef = await maakSpoedproef();
  ({ regio, noord, rvt } = proef);
});
afterAll(() => regio.sluit());
beforeEach(async () => {
  ({ casusnummer } = await proef.nieuw());
});

describe("piket", () => {
  const dienst = (gebruikerId: string, uren = 8) => ({
    gebruikerId,
    telefoon: "099 000 20 99",
    van: new Date(Date.now() - 3_600_000).toISOString(),
    tot: new Date(Date.now() + uren * 3_600_000).toISOString(),
  });

  test("een coördinator legt vast wie er piket heeft, en het spoedformulier toont het", async () => {
    const coordinator = await regio.als("coordinator.rvt-oost");
    const { id } = await regio.persoon("piket.rvt-oost");
    await coordinator.piket.voegToe(dienst(id));
    const { keuzes } = await noord.spoed.bereidVoor({ casusnummer });
    const oost = keuzes[0]!.ontvangers.find((o) => o.id === rvt)!;
    expect(oost.piket).toContainEqual({ naam: "Marit Ekelmans", telefoon: "099 000 20 99" });
    const mijn = (await coordinator.piket.lijst({})).diensten.find(
      (d) => d.magIntrekken && d.telefoon === "099 000 20 99",
    )!;
    const ander = await regio.als("coordinator.zvh");
    expect(await weigeringVan(ander.piket.trekIn({ dienstId: mijn.id }))).toBe("niet_gevonden");
    await coordinator.piket.trekIn({ dienstId: mijn.id });
    expect((await coordinator.piket.lijst({})).diensten).not.toContainEqual(
      expect.objectContaining({ id: mijn.id }),
    );
  });

  test("niet door een professional, en niet voor wie niet kan antwoorden", async () => {
    const { id } = await regio.persoon("piket.rvt-oost");
    const professional = await regio.als("professional1.rvt-oost");
    expect(await weigeringVan(professional.piket.voegToe(dienst(id)))).toBe("geen_bevoegdheid");
    const coordinator = await regio.als("coordinator.rvt-oost");
    const ander = await regio.persoon("professional1.rvt-oost");
    expect(await weigeringVan(coordinator.piket.voegToe(dienst(ander.id)))).toBe(
      "kan_niet_antwoorden_bij_spoed",
    );
    expect(await weigeringVan(coordinator.piket.voegToe(dienst(id, 24 * 60)))).toBe(
      "dienst_te_lang",
    );
  });
});
