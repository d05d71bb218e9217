import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openCasus } from "../proef/nieuwe-casus.ts";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
let regisseur: Aanroeper;
let fg: Aanroeper;

beforeAll(async () => {
  regio = await maakProefregio();
  regisseur = await regio.als("professional1.noord");
  fg = await regio.als("fg");
});
afterAll(() => regio.sluit());

describe("het inzagelog van een casus", () => {
  test("noemt wie keek, als wat, waarop en waarom, ook in een lijst, een zoekresultaat en op papier", async () => {
    const casusnummer = await openCasus(regisseur);
    const coordinator = await regio.als("coordinator.noord");
    await coordinator.casus.lijst({ zoek: casusnummer });
    await coordinator.casus.bekijk({ casusnummer });
    await coordinator.casus.bekijk({ casusnummer, opPapier: true });
    const { rijen, organisaties } = await regisseur.inzage.lijst({ casusnummer });
    const maaike = rijen.filter((r) => r.wie === "Maaike de Boer");
    expect(maaike.map((r) => [r.aard, r.wat, r.grond])).toEqual([
      ["afdruk", "Samenvatting", "procesregie"],
      ["pagina", "Casus", "procesregie"],
      ["lijst", "Zoekresultaat", null],
    ]);
    expect(maaike[0]).toMatchObject({
      functies: ["coordinator"],
      organisatie: "Lokaal team Noord",
    });
    expect(organisaties.map((o) => o.naam)).toEqual(["Lokaal team Noord"]);
    const afdrukken = await regisseur.inzage.lijst({ casusnummer, aard: "afdruk" });
    expect(afdrukken.rijen.map((r) => r.aard)).toEqual(["afdruk"]);
    expect(await regisseur.inzage.lijst({ casusnummer, van: "2099-01-01" })).toMatchObject({
      rijen: [],
    });
  });

  test("zelf lezen is ook kijken, en bladeren slaat niets over", async () => {
    const casusnummer = await openCasus(regisseur);
    await regisseur.casus.bekijk({ casusnummer });
    await regio.eigenaar.execute(sql`
      insert into inzage (op, gebruiker_id, organisatie_id, functies, soort, casus_id)
      select op - make_interval(secs => n / 2), gebruiker_id, organisatie_id, functies, soort, casus_id
        from inzage, generate_series(1, 59) n where soort = 'bekijken' and casus_id =
             (select id from casus where casusnummer = ${casusnummer})`);
    const eerste = await regisseur.inzage.lijst({ casusnummer, aard: "pagina" });
    const tweede = await regisseur.inzage.lijst({
      casusnummer,
      aard: "pagina",
      cursor: eerste.volgende,
    });
    const ids = [...eerste.rijen, ...tweede.rijen].map((r) => r.id);
    expect(new Set(ids).size).toBe(60);
    const log = await regisseur.inzage.lijst({ casusnummer, aard: "log" });
    expect(log.rijen.length).toBeGreaterThanOrEqual(2);
  });

  test("is er voor wie regie heeft en de fg, en noemt geen andere casussen", async () => {
    const casusnummer = await openCasus(regisseur);
    await (await regio.als("coordinator.noord")).casus.lijst({});
    const voorFg = await fg.toezicht.inzage({ casusnummer });
    expect(voorFg.rijen.some((r) => r.wat === "Lijst van casussen")).toBe(true);
    expect(JSON.stringify(voorFg).match(/R-\d{4}-\d{4}/g)).toBeNull();
    const regioLog = await fg.toezicht.inzage({});
    expect(regioLog.rijen).toContainEqual(
      expect.objectContaining({ wat: "Inzagelog", casusnummer }),
    );
    const manager = await regio.als("manager.noord");
    expect(await weigeringVan(manager.inzage.lijst({ casusnummer }))).toBe("niet_gevonden");
    expect(await weigeringVan(fg.toezicht.inzage({ casusnummer: "R-2019-9999" }))).toBe(
      "niet_gevonden",
    );
  });
});
