import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import type { Databank } from "#db/databank";
import type { MijnZicht } from "#db/zicht";
import { type Doel, OP_CASUS } from "../proef/aanroepen.ts";
import { doelVan, noemtHuishouden } from "../proef/doel.ts";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";

// The guard, replaced in this process only: everybody has `regie` on every casus that they name.
const bewaking = vi.hoisted(() => ({ zoekAls: null as Databank | null }));

vi.mock("#db/zicht", async (origineel) => {
  const echt = await origineel<typeof import("#db/zicht")>();
  const alles: typeof echt.leesMijnZicht = async (_tx, welke) => {
    const [rij] = await bewaking.zoekAls!.execute<{ casusId: string; casusnummer: string }>(
      "casusId" in welke
        ? sql`select id as "casusId", casusnummer from casus where id = ${welke.casusId}`
        : sql`select id as "casusId", casusnummer from casus where casusnummer = ${welke.casusnummer}`,
    );
    const grond = {
      grond: "procesregie",
      zicht: "regie",
      tot: null,
      functie: null,
      namensId: null,
    };
    return rij ? ({ ...rij, zicht: "regie", gronden: [grond] } as MijnZicht) : null;
  };
  return { ...echt, leesMijnZicht: alles };
});

let regio: Proefregio;
let doel: Doel;

beforeAll(async () => {
  regio = await maakProefregio();
  bewaking.zoekAls = regio.eigenaar;
  doel = await doelVan(regio);
});
afterAll(() => regio.sluit());

const PROCEDURES = Object.keys(OP_CASUS);
const BUITENSTAANDERS = ["coordinator.zuid", "professional2.noord", "coordinator.ggz", "beheerder"];

const gebeurtenissen = async () => {
  const [rij] = await regio.eigenaar.execute<{ n: number }>(
    sql`select count(*)::int as n from gebeurtenis`,
  );
  return rij!.n;
};

/** What somebody gets, whether it is an answer or a refusal. */
const watKrijgt = (poging: Promise<unknown>) =>
  poging.then(
    (antwoord) => ({ gelukt: true, antwoord: JSON.stringify(antwoord) }),
    (fout: Error) => ({ gelukt: false, antwoord: fout.message }),
  );

describe.each(BUITENSTAANDERS)("zonder bewaking houden de regels per rij %s", (adres) => {
  test.each(PROCEDURES)("bij %s buiten de casus", async (naam) => {
    const voor = await gebeurtenissen();
    const aanroeper = await regio.als(adres);
    const { antwoord } = await watKrijgt(OP_CASUS[naam]!(aanroeper, doel));
    expect(noemtHuishouden(antwoord)).toBe(false);
    expect(await gebeurtenissen()).toBe(voor);
  });
});

describe("zonder bewaking en zonder regels per rij", () => {
  test("ligt de casus open: een van de twee is echt nodig", async () => {
    const vreemde = await regio.als("coordinator.zuid", regio.eigenaar);
    const gezien = await watKrijgt(OP_CASUS["casus.bekijk"]!(vreemde, doel));
    expect(gezien.gelukt).toBe(true);
    expect(noemtHuishouden(gezien.antwoord)).toBe(true);
    const voor = await gebeurtenissen();
    expect((await watKrijgt(OP_CASUS["casus.noteer"]!(vreemde, doel))).gelukt).toBe(true);
    expect(await gebeurtenissen()).toBe(voor + 1);
  });
});
