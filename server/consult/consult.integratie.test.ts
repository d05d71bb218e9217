import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WGS_CRITERIUM_CODES } from "#regiekaart/wgs";
import { type Consultcasus, type Consultproef, maakConsultproef } from "../proef/consultproef.ts";
import { openCasus } from "../proef/nieuwe-casus.ts";
import type { Aanroeper, Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

let proef: Consultproef;
let regio: Proefregio;
let noord: Aanroeper;
let oost: Aanroeper;
let rvt: string;
let zvh: string;
let casus: Consultcasus;
let casusnummer: string;

beforeAll(async () => {
  proef = await maakConsultproef();
  ({ regio, noord, oost, rvt, zvh } = proef);
});
afterAll(() => regio.sluit());
beforeEach(async () => {
  casus = await proef.nieuw();
  ({ casusnummer } = casus);
});

const OP_NAAM = { opNaam: true, grondslag: "jeugdwet", reden: "Zij kennen dit gezin." } as const;

describe("een consult op naam", () => {
  test("noemt wie het zijn tot het advies er is, en dat staat bij wie kan zien", async () => {
    await casus.vraag(OP_NAAM);
    const id = await casus.consultId();
    const voor = await oost.consult.bekijk({ consultId: id });
    expect(voor.consult.casusnummer).toBe(casusnummer);
    expect(voor.leden.length).toBeGreaterThan(0);
    const grond = async () => (await casus.bekijk()).toegang.map((t) => t.grond);
    expect(await grond()).toContain("consult");
    await proef.advies(id);
    const na = await oost.consult.bekijk({ consultId: id });
    expect([na.consult.casusnummer, na.leden]).toEqual([null, []]);
    expect(await grond()).not.toContain("consult");
    expect(await weigeringVan(oost.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
  });

  test("met het zorg- en veiligheidshuis vraagt eerst de WGS-toets", async () => {
    const bijZvh = { ...OP_NAAM, naarOrganisatieId: zvh };
    expect(await weigeringVan(casus.vraag(bijZvh))).toBe("wgs_toets_ontbreekt");
    const wgsToets = { doel: "systeemgericht" as const, criteria: [...WGS_CRITERIUM_CODES] };
    await casus.vraag({ ...bijZvh, wgsToets });
    await casus.vraag({ naarOrganisatieId: zvh });
  });
});

describe("het advies", () => {
  test("wordt één keer gegeven, en staat bij de casus en in de berichten van beide kanten", async () => {
    await casus.vraag();
    const id = await casus.consultId();
    await Promise.allSettled([proef.advies(id), proef.advies(id), proef.advies(id)]);
    const { consulten } = await casus.bekijk();
    expect(consulten[0]).toMatchObject({ status: "beantwoord", antwoord: "Maak eerst een plan." });
    const berichten = await regio.eigenaar.execute<{ email: string; casusnummer: string }>(sql`
      select g.email, b.casusnummer from bericht b join gebruiker g on g.id = b.ontvanger_id
       where b.casus_id = ${casus.casusId} and b.soort = 'consult_beantwoord' order by 1`);
    const wie = Object.fromEntries(berichten.map((b) => [b.email.split("@")[0], b.casusnummer]));
    expect(wie).toMatchObject({
      "professional1.noord": casusnummer,
      "coordinator.noord": casusnummer,
      "coordinator.rvt-oost": "Consult",
    });
    expect(await weigeringVan(proef.advies(id))).toBe("consult_is_klaar");
  });

  test("wordt in één klik een overdracht met wat er is geschreven", async () => {
    await casus.vraag();
    const id = await casus.consultId();
    await proef.advies(id);
    const v = await noord.overdracht.bereidVoor({ casusnummer, consultId: id });
    expect(v.uitConsult).toMatchObject({ organisatieId: rvt });
    expect(v.bekend.samenvatting).toContain("durft niet naar huis");
    expect(v.bekend.reden).toContain("Maak eerst een plan.");
    const andere = await openCasus(noord);
    expect(
      await weigeringVan(noord.overdracht.bereidVoor({ casusnummer: andere, consultId: id })),
    ).toBe("niet_gevonden");
  });

  test("hoeft niet meer na intrekken, en zo lang het wacht sluit de casus niet", async () => {
    await casus.vraag();
    const id = await casus.consultId();
    const sluit = () =>
      noord.afsluiting.sluitAf({
        casusnummer,
        sleutel: randomUUID(),
        reden: "onterecht",
        toelichting: "Een vergissing.",
      });
    expect(await weigeringVan(sluit())).toBe("afsluiten_kan_nog_niet");
    await noord.consult.trekIn({ casusnummer, consultId: id, sleutel: randomUUID() });
    expect(await weigeringVan(oost.consult.bekijk({ consultId: id }))).toBe("niet_gevonden");
    expect(await weigeringVan(proef.advies(id))).toBe("niet_gevonden");
    await sluit();
  });
});
