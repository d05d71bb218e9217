import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Aanroeper, Proefregio } from "../proef/proefregio.ts";
import { maakSpoedproef, type Spoedcasus, type Spoedproef } from "../proef/spoedproef.ts";
import { weigeringVan } from "../proef/weigering.ts";

let proef: Spoedproef;
let regio: Proefregio;
let noord: Aanroeper;
let spoed: Spoedcasus;
let casusnummer: string;
let rvt: string;
let zvh: string;

beforeAll(async () => {
  proef = await maakSpoedproef();
  ({ regio, noord, rvt, zvh } = proef);
});
afterAll(() => regio.sluit());
beforeEach(async () => {
  spoed = await proef.nieuw();
  ({ casusnummer } = spoed);
});

const neemOver = (wie: Aanroeper, nr = casusnummer) =>
  wie.spoed.neemOver({ casusnummer: nr, sleutel: randomUUID() });

describe("overnemen bij spoed", () => {
  test("wie is gevraagd neemt de regie; de overdracht vervalt en de motivering volgt", async () => {
    await spoed.start();
    await neemOver(await regio.als("coordinator.rvt-oost"));
    const { regie } = await spoed.stappen();
    expect(regie.at(-1)).toEqual({ organisatie: rvt, aard: "overgenomen_bij_spoed" });
    const [o] = await regio.eigenaar.execute<{ status: string }>(
      sql`select o.status from overdracht o join casus c on c.id = o.casus_id where casusnummer = ${casusnummer}`,
    );
    expect(o!.status).toBe("vervallen");
    expect(await spoed.openTaken()).toEqual(expect.arrayContaining(["motivering", "overdracht"]));
  });

  test("het piket neemt over zonder regisseur; de organisatie heeft dan de regie", async () => {
    await spoed.start();
    await neemOver(await regio.als("piket.rvt-oost"));
    const [rij] = await regio.eigenaar.execute<{ persoon: string | null }>(
      sql`select r.persoon_id as persoon from regie_stap r join casus c on c.id = r.casus_id
           where casusnummer = ${casusnummer} and r.soort = 'procesregie' order by volgnr desc limit 1`,
    );
    expect(rij!.persoon).toBeNull();
  });

  test("zonder spoed, of door wie niet is gevraagd, kan het niet", async () => {
    expect(await weigeringVan(neemOver(noord))).toBe("geen_spoed");
    await spoed.start();
    expect(await weigeringVan(neemOver(noord))).toBe("is_al_houder");
    expect(await weigeringVan(neemOver(await regio.als("coordinator.zvh")))).toBe("niet_gevonden");
  });

  test("noodtoegang om te kijken is geen weg naar de regie, ook niet voor de coördinator", async () => {
    await spoed.start({ naarOrganisatieId: zvh, wgsNoodzakelijk: true });
    const piket = await regio.als("piket.rvt-oost");
    const reden = "De buren hoorden vannacht een kind roepen om hulp.";
    await piket.noodtoegang.neem({ casusnummer, reden, sleutel: randomUUID() });
    for (const wie of [piket, await regio.als("coordinator.rvt-oost")]) {
      const beeld = await wie.casus.bekijk({ casusnummer });
      expect(JSON.stringify(beeld)).toContain('"magOvernemen":false');
      expect(await weigeringVan(neemOver(wie))).toBe("geen_bevoegdheid");
    }
  });

  test("twee organisaties tegelijk: één neemt over, de ander hoort waarom niet", async () => {
    await spoed.start({ naarOrganisatieId: zvh, wgsNoodzakelijk: true });
    const { id: persoonId } = await regio.persoon("professional3.rvt-oost");
    await noord.betrokkene.voegToe({
      casusnummer,
      sleutel: randomUUID(),
      persoonId,
      doel: "Meekijken",
      zicht: "bijdragen",
    });
    const wie = [await regio.als("coordinator.zvh"), await regio.als("professional3.rvt-oost")];
    const uitkomsten = await Promise.allSettled(wie.map((w) => neemOver(w)));
    expect(uitkomsten.filter((u) => u.status === "fulfilled")).toHaveLength(1);
    const { regie } = await spoed.stappen();
    expect(regie.map((r) => r.aard)).toEqual(["gestart", "overgenomen_bij_spoed"]);
  });
});
