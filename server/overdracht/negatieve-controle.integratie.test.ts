import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type Databank, openDatabank, type Transactie } from "#db/databank";
import { maakProefDatabase, type ProefDatabase } from "#db/proef-database";
import { overdracht } from "#db/schema/overdracht";
import { beginSessie } from "#db/sessie";
import { beoordeelNaar3, openInvoer, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";

// The guards of an act, replaced in this process only: what the races prove must be able to fail.
const uit = vi.hoisted(() => ({ slot: false, vergelijking: false }));

vi.mock("#db/casus-slot", async (origineel) => {
  const echt = await origineel<typeof import("#db/casus-slot")>();
  return {
    ...echt,
    vergrendelCasus: (tx: Transactie, id: string) =>
      uit.slot ? Promise.resolve(new Date()) : echt.vergrendelCasus(tx, id),
  };
});

vi.mock("#db/overdracht", async (origineel) => {
  const echt = await origineel<typeof import("#db/overdracht")>();
  const zonderVergelijking: typeof echt.beeindigOverdracht = async (tx, id, _van, naar, op) => {
    await tx
      .update(overdracht)
      .set({ status: naar, afgehandeldOp: op })
      .where(eq(overdracht.id, id));
    return true;
  };
  return {
    ...echt,
    beeindigOverdracht: (...a: Parameters<typeof zonderVergelijking>) =>
      uit.vergelijking ? zonderVergelijking(...a) : echt.beeindigOverdracht(...a),
  };
});

const { maakAanroeper } = await import("../kern/trpc.ts");
const { appRouter } = await import("../router.ts");
const { alsTrpcFout, beeldVan } = await import("../kern/fouten.ts");

let proef: ProefDatabase;
let db: Databank;
let noord: Aanroeper;
let rvt: Aanroeper;
let rvtId: string;

type Aanroeper = ReturnType<typeof appRouter.createCaller>;

async function logIn(eigenaar: Databank, adres: string): Promise<Aanroeper> {
  const [rij] = await eigenaar.execute<{ id: string }>(
    sql`select id from gebruiker where email = ${`${adres}@voorbeeldland.example`}`,
  );
  const sessieId = await beginSessie(eigenaar, rij!.id);
  return maakAanroeper(appRouter)({ db, sessieId, herkomst: null });
}

beforeAll(async () => {
  proef = await maakProefDatabase({ gezaaid: true });
  db = openDatabank(proef.url, 30);
  const eigenaar = openDatabank(proef.eigenaarUrl, 1);
  noord = await logIn(eigenaar, "coordinator.noord");
  rvt = await logIn(eigenaar, "coordinator.rvt-oost");
  const [rij] = await eigenaar.execute<{ organisatie_id: string }>(
    sql`select organisatie_id from gebruiker where email = 'coordinator.rvt-oost@voorbeeldland.example'`,
  );
  rvtId = rij!.organisatie_id;
  await eigenaar.$client.end();
});
afterEach(() => {
  uit.slot = false;
  uit.vergelijking = false;
});
afterAll(async () => {
  await db.$client.end();
  await proef.sluit();
});

const sleutel = () => randomUUID();

async function openCasus(): Promise<string> {
  const { ikId, werkgebieden } = await noord.casus.bereidVoor({});
  const invoer = { ...openInvoer(ikId, werkgebieden[0]!.id), sleutel: sleutel() };
  return (await noord.casus.open(invoer)).casusnummer!;
}

async function casusMetVoorstel() {
  const casusnummer = await openCasus();
  await noord.beoordeling.legVast({
    ...beoordeelNaar3(casusnummer, "overdracht"),
    sleutel: sleutel(),
  });
  const voorstel = { ...voorstelNaar3(casusnummer, rvtId), sleutel: sleutel() };
  return { casusnummer, overdrachtId: (await noord.overdracht.stelVoor(voorstel)).overdrachtId! };
}

/** Outcomes of acts that start at the same moment: "gelukt", or the name of what went wrong. */
async function tegelijk(daden: (() => Promise<unknown>)[]): Promise<string[]> {
  const uitkomsten = await Promise.allSettled(daden.map((d) => d()));
  return uitkomsten.map((u) =>
    u.status === "fulfilled" ? "gelukt" : beeldVan(alsTrpcFout(u.reason)).weigering,
  );
}

const RONDES = 6;

async function accepteerRaces(): Promise<{ gelukt: number[]; namen: Set<string> }> {
  const { ikId: regisseurId } = await rvt.casus.bereidVoor({});
  const namen = new Set<string>();
  const gelukt: number[] = [];
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const { overdrachtId } = await casusMetVoorstel();
    const invoer = { overdrachtId, regisseurId, vorigeHouder: "geen" as const };
    const uitkomsten = await tegelijk(
      Array.from(
        { length: 8 },
        () => () => rvt.overdracht.accepteer({ ...invoer, sleutel: sleutel() }),
      ),
    );
    gelukt.push(uitkomsten.filter((u) => u === "gelukt").length);
    for (const u of uitkomsten) namen.add(u);
  }
  return { gelukt, namen };
}

describe("acht keer tegelijk accepteren", () => {
  const altijdEen = Array.from({ length: RONDES }, () => 1);

  test.each([
    ["met slot en vergelijking", false, false],
    ["zonder slot", true, false],
    ["zonder vergelijking", false, true],
  ])("%s: één slaagt en de rest hoort waarom", async (_wat, slot, vergelijking) => {
    Object.assign(uit, { slot, vergelijking });
    const { gelukt, namen } = await accepteerRaces();
    expect(gelukt).toEqual(altijdEen);
    expect([...namen].toSorted()).toEqual(["al_afgehandeld", "gelukt"]);
  });

  test("zonder slot en zonder vergelijking houdt alleen de databank nog stand, en niemand hoort waarom", async () => {
    Object.assign(uit, { slot: true, vergelijking: true });
    const { gelukt, namen } = await accepteerRaces();
    expect(gelukt).toEqual(altijdEen);
    expect(namen).toContain("storing");
  });
});

describe("voorstellen terwijl het niveau verandert", () => {
  /** How often a proposal stands open for a niveau that is no longer there. */
  async function oudeVoorstellen(hooguit: number): Promise<number> {
    let aantal = 0;
    for (let ronde = 0; ronde < RONDES * 3 && aantal < hooguit; ronde++) {
      const casusnummer = await openCasus();
      await noord.beoordeling.legVast({
        ...beoordeelNaar3(casusnummer, "overdracht"),
        sleutel: sleutel(),
      });
      const voorstel = voorstelNaar3(casusnummer, rvtId);
      const nu = beoordeelNaar3(casusnummer, "nu");
      await tegelijk([
        () => noord.overdracht.stelVoor({ ...voorstel, sleutel: sleutel() }),
        () => noord.beoordeling.legVast({ ...nu, sleutel: sleutel() }),
      ]);
      const { overdrachten, niveau } = await noord.casus.bekijk({ casusnummer });
      aantal += overdrachten.filter(
        (o) => o.status === "voorgesteld" && o.niveauVan !== niveau,
      ).length;
    }
    return aantal;
  }

  test("met slot geldt een voorstel nooit voor een oud niveau", async () => {
    expect(await oudeVoorstellen(1)).toBe(0);
  });

  test("zonder slot wel: het slot is wat dit tegenhoudt", async () => {
    uit.slot = true;
    expect(await oudeVoorstellen(1)).toBe(1);
  });
});
