import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Aanroeper, Proefregio } from "../proef/proefregio.ts";
import {
  maakSpoedproef,
  openTakenVan,
  SPOEDFORMULIER,
  type Spoedcasus,
  type Spoedproef,
  stappenVan,
} from "../proef/spoedproef.ts";
import { weigeringVan } from "../proef/weigering.ts";

let proef: Spoedproef;
let regio: Proefregio;
let noord: Aanroeper;
let spoed: Spoedcasus;
let casusnummer: string;
let rvt: string;
let zvh: string;
let gemeente: string;

beforeAll(async () => {
  proef = await maakSpoedproef();
  ({ regio, noord, rvt, zvh, gemeente } = proef);
});
afterAll(() => regio.sluit());
beforeEach(async () => {
  spoed = await proef.nieuw();
  ({ casusnummer } = spoed);
});

type Invoer = Parameters<Aanroeper["spoed"]["start"]>[0];

describe("spoed op een casus die er al is", () => {
  test("het niveau telt meteen, de houder blijft waarnemend, en het piket ziet en weet het", async () => {
    const { overdrachtId } = await spoed.start();
    const { niveau, regie } = await spoed.stappen();
    expect(niveau.at(-1)).toEqual({ niveau: 4, spoed: true, aard: "opgeschaald" });
    expect(regie).toHaveLength(1);
    const piket = await regio.als("piket.rvt-oost");
    const beeld = await piket.overdracht.bekijk({ overdrachtId: overdrachtId! });
    expect(beeld.overdracht).toMatchObject({ spoed: true, niveauVan: 4, niveauNaar: 4 });
    expect(beeld.inhoud.map((i) => i.onderdeel)).toEqual([
      "reden",
      "spoed_veiligheid",
      "terugbellen",
    ]);
    const { rijen } = await piket.bericht.lijst({});
    expect(JSON.stringify(rijen)).toContain(casusnummer);
  });

  test("de termijn loopt in klokuren", async () => {
    const { overdrachtId } = await spoed.start();
    const [rij] = await regio.eigenaar.execute<{ uren: number }>(
      sql`select extract(epoch from termijn_op - voorgesteld_op)::int / 3600 as uren from overdracht where id = ${overdrachtId}`,
    );
    expect(rij!.uren).toBe(4);
  });

  test("wat werd overgeslagen staat als taak klaar, en beide managers zien het", async () => {
    await spoed.start();
    // The regisseur has profile A, and niveau 4 asks for more.
    expect(await spoed.openTaken()).toEqual(["beoordeling", "motivering", "overdracht", "profiel"]);
    const { nuDoen } = await noord.dashboard.mijnDag({});
    const mijn = nuDoen.filter((t) => t.casusnummer === casusnummer).map((t) => t.soort);
    expect(mijn).toEqual(
      expect.arrayContaining(["spoed_motivering", "spoed_overdracht", "spoed_beoordeling"]),
    );
    for (const adres of ["manager.noord", "manager.rvt-oost"]) {
      const manager = await regio.als(adres);
      const taken = (await manager.spoed.lijst({})).filter((t) => t.casusnummer === casusnummer);
      expect(taken).toHaveLength(4);
      expect((await manager.casus.bekijk({ casusnummer })).beeld).toBe("stand");
    }
    const ander = await regio.als("manager.zuid");
    expect(JSON.stringify(await ander.spoed.lijst({}))).not.toContain(casusnummer);
  });

  test("het piket accepteert zonder profiel of uitleg, en de afzender houdt de stand", async () => {
    const { overdrachtId } = await spoed.start();
    const piket = await regio.als("piket.rvt-oost");
    const { id: regisseurId } = await regio.persoon("professional1.rvt-oost");
    await piket.overdracht.accepteer({
      overdrachtId: overdrachtId!,
      sleutel: randomUUID(),
      regisseurId,
      vorigeHouder: "geen",
    });
    const { regie } = await spoed.stappen();
    expect(regie.at(-1)).toEqual({ organisatie: rvt, aard: "geaccepteerd" });
    const manager = await regio.als("manager.noord");
    expect((await manager.spoed.lijst({})).map((t) => t.casusnummer)).toContain(casusnummer);
  });

  test("naar het zorg- en veiligheidshuis gaat niets zonder de korte WGS-toets", async () => {
    expect(await weigeringVan(spoed.start({ naarOrganisatieId: zvh }))).toBe("wgs_toets_ontbreekt");
    await spoed.start({ naarOrganisatieId: zvh, wgsNoodzakelijk: true });
  });

  test.each<[string, () => Partial<Invoer>, string]>([
    ["op 4 de gemeente", () => ({ naarOrganisatieId: gemeente }), "niet_toegestaan_op_dit_niveau"],
    ["niemand om te bellen", () => ({ naarOrganisatieId: null }), "ontvanger_ontbreekt"],
    ["een naam in de reden", () => ({ reden: "Robin heeft gedreigd." }), "naam_in_voorstel"],
    ["op 5 een veiligheidsteam", () => ({ niveau: 5 }), "niet_toegestaan_op_dit_niveau"],
  ])("%s wordt met naam geweigerd", async (_, anders, weigering) => {
    expect(await weigeringVan(spoed.start(anders()))).toBe(weigering);
    expect((await spoed.stappen()).niveau).toHaveLength(1);
  });

  test("wat al bij een ander lag, vervalt, en van 4 gaat het verder naar 5 bij de gemeente", async () => {
    await spoed.start();
    await spoed.start({ niveau: 5, naarOrganisatieId: gemeente });
    const open = await regio.eigenaar.execute<{ status: string }>(
      sql`select o.status from overdracht o join casus c on c.id = o.casus_id where casusnummer = ${casusnummer} order by voorgesteld_op`,
    );
    expect(open.map((o) => o.status)).toEqual(["vervallen", "voorgesteld"]);
    expect(await spoed.openTaken()).toContain("bestuurlijk");
  });
});

describe("spoed voor een huishouden dat nog niet in het portaal staat", () => {
  const open = (wie: Aanroeper, anders = {}) =>
    wie.spoed.open({
      ...SPOEDFORMULIER,
      sleutel: randomUUID(),
      werkgebiedId: proef.werkgebiedId,
      aanduiding: "Huishouden Nachtvlinder",
      naarOrganisatieId: rvt,
      ...anders,
    });

  test("opent de casus in dezelfde daad; wij houden tot iemand accepteert", async () => {
    const { casusnummer: nr, overdrachtId } = await open(noord);
    expect(overdrachtId).not.toBeNull();
    const { niveau, regie } = await stappenVan(regio, nr!);
    expect(niveau).toEqual([{ niveau: 4, spoed: true, aard: "gestart" }]);
    expect(regie.map((r) => r.aard)).toEqual(["gestart"]);
    expect(await openTakenVan(regio, nr!)).toContain("huishouden");
    await noord.huishouden.voegLidToe({
      casusnummer: nr!,
      sleutel: randomUUID(),
      naam: "Mot Nachtvlinder",
      rol: "ouder",
      leeftijdsgroep: "16_plus",
    });
    expect(await openTakenVan(regio, nr!)).not.toContain("huishouden");
  });

  test("wie geen regie kan vasthouden, of daar niet werkt, opent er geen", async () => {
    const ggz = await regio.als("professional1.ggz");
    expect(await weigeringVan(open(ggz))).toBe("spoed_niet_zonder_houder");
    const west = await regio.als("professional1.fictiestad");
    expect(await weigeringVan(open(west))).toBe("organisatie_buiten_werkgebied");
    const naam = { reden: "Bij Nachtvlinder is gedreigd." };
    expect(await weigeringVan(open(noord, naam))).toBe("naam_in_voorstel");
  });
});
