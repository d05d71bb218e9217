import { randomInt, randomUUID } from "node:crypto";
import { setTimeout as wacht } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import { openDatabank } from "#db/databank";
import { keurDatabank } from "#db/keuring";
import type { Bezoeker, DaadAntwoord } from "./aanroep.ts";
import { casusMetOverdracht, type Klaargezet, vindVeiligheidsteam } from "./casus-klaarzetten.ts";
import { type EigenPortaal, maakEigenPortaal } from "./eigen-portaal.ts";
import { maakLoting } from "./loting.ts";

// The serving process is killed while it accepts overdrachten. What was answered must stand, what was not answered must
// be wholly there or not at all, and sending the same again under the same key must find out which.
const ZWAAR = process.env.REGIE_ZWAAR === "1";
const AANTAL = ZWAAR ? 200 : 24;
const SCHOTEN = ZWAAR ? 6 : 2;
const GELIJKTIJDIG = 8;

test.describe.configure({ mode: "serial", timeout: ZWAAR ? 3_600_000 : 600_000 });

let portaal: EigenPortaal;
let noord: Bezoeker;
let oost: Bezoeker;
let rvtId: string;
let regisseurId: string;

test.beforeAll(async () => {
  portaal = await maakEigenPortaal();
  noord = await portaal.logIn("coordinator.noord");
  oost = await portaal.logIn("coordinator.rvt-oost");
  rvtId = await vindVeiligheidsteam(noord);
  regisseurId = (await oost.lees<{ ikId: string }>("casus.bereidVoor")).ikId;
});
test.afterAll(() => portaal?.sluit());

type Daad = Klaargezet & { sleutel: string; bevestigd: DaadAntwoord | null };

const accepteer = ({ overdrachtId, sleutel }: Daad) =>
  oost.doe("overdracht.accepteer", { overdrachtId, regisseurId, vorigeHouder: "geen" }, sleutel);

async function zetKlaar(aantal: number): Promise<Daad[]> {
  const daden: Daad[] = [];
  const rij = Array.from({ length: 4 }, async (_, i) => {
    for (let n = i; n < aantal; n += 4) {
      const klaar = await casusMetOverdracht(noord, rvtId);
      daden.push({ ...klaar, sleutel: randomUUID(), bevestigd: null });
    }
  });
  await Promise.all(rij);
  return daden;
}

/** Accepts with several at once until the portal is gone; `naAntwoord` hears of each answer. */
async function accepteerTotHetStopt(daden: Daad[], naAntwoord: () => void): Promise<void> {
  const rij = [...daden];
  let weg = false;
  const werk = Array.from({ length: GELIJKTIJDIG }, async () => {
    for (let daad = rij.shift(); daad && !weg; daad = rij.shift()) {
      const antwoord = await accepteer(daad).catch(() => null);
      if (antwoord === null) weg = true;
      else if (antwoord.ok) daad.bevestigd = antwoord.data;
      else throw new Error(`onverwacht geweigerd: ${antwoord.weigering}`);
      naAntwoord();
    }
  });
  await Promise.all(werk);
}

/** Kills the portal `SCHOTEN` times, each time after a drawn number of answers and a few drawn milliseconds. */
async function accepteerOnderVuur(daden: Daad[], loting: (tot: number) => number): Promise<void> {
  for (let schot = 0; schot < SCHOTEN; schot++) {
    const open = daden.filter((d) => !d.bevestigd);
    let nog = 1 + loting(Math.floor(open.length / (SCHOTEN - schot + 1)));
    const stilte = loting(12);
    let raak: Promise<void> | undefined;
    await accepteerTotHetStopt(open, () => {
      nog -= 1;
      if (nog === 0) raak = wacht(stilte).then(() => portaal.schietAf());
    });
    await raak;
    await portaal.start();
  }
}

/** What the database holds of one accepted overdracht. */
async function gevolgenVan(db: ReturnType<typeof openDatabank>, daad: Daad) {
  const [rij] = await db.$client<
    { gebeurtenissen: string[]; stappen: number; berichten: string[] }[]
  >`
    select array(select g.id::text from gebeurtenis g where g.casus_id = c.id and g.soort = 'overdracht_geaccepteerd') as gebeurtenissen,
           (select count(*)::int from regie_stap r where r.casus_id = c.id and r.soort = 'procesregie')
             + (select count(*)::int from niveau_stap n where n.casus_id = c.id) as stappen,
           array(select b.soort || ' ' || b.ontvanger_id from bericht b join gebeurtenis g on g.id = b.gebeurtenis_id
                  where g.casus_id = c.id and g.transactie =
                    (select transactie from gebeurtenis where casus_id = c.id and soort = 'overdracht_geaccepteerd')
                  order by 1) as berichten
      from casus c where c.casusnummer = ${daad.casusnummer}`;
  return rij!;
}

test(`het portaal valt ${SCHOTEN} keer weg onder ${AANTAL} keer accepteren: niets half, niets kwijt, niets dubbel`, async () => {
  const zaad = Number(process.env.REGIE_ZAAD ?? randomInt(2 ** 31));
  console.log(`zaad ${zaad} (opnieuw: REGIE_ZAAD=${zaad})`);
  const [rustig, ...daden] = await zetKlaar(AANTAL + 1);
  const voorbeeld = await accepteer(rustig!);
  expect(voorbeeld.ok).toBe(true);
  await accepteerOnderVuur(daden, maakLoting(zaad));

  const bevestigd = daden.filter((d) => d.bevestigd);
  let gelukt = 0;
  for (const daad of daden) {
    const weer = await accepteer(daad);
    if (!weer.ok) throw new Error(`opnieuw met dezelfde sleutel geweigerd: ${weer.weigering}`);
    if (daad.bevestigd) expect(weer.data).toEqual({ ...daad.bevestigd, herhaald: true });
    else if (weer.data.herhaald) gelukt += 1;
    daad.bevestigd = weer.data;
  }
  console.log(
    `${bevestigd.length} bevestigd, ${AANTAL - bevestigd.length} zonder antwoord, waarvan ${gelukt} toch gedaan`,
  );

  const db = openDatabank(portaal.database.eigenaarUrl, 2);
  try {
    const { berichten } = await gevolgenVan(db, rustig!);
    expect(berichten.length).toBeGreaterThan(0);
    for (const daad of daden)
      expect(await gevolgenVan(db, daad)).toEqual({
        gebeurtenissen: [daad.bevestigd!.gebeurtenisId],
        stappen: 4,
        berichten,
      });
    expect((await keurDatabank(db)).bevindingen).toEqual([]);
  } finally {
    await db.$client.end();
  }
});

test("als de databank geen sleutels meer bewaakt, vindt opnieuw sturen het antwoord niet", async () => {
  const beheer = openDatabank(portaal.database.beheerUrl, 1);
  await beheer.$client`alter table idempotentie drop constraint idempotentie_pk`;
  await beheer.$client.end();
  const [daad] = await zetKlaar(1);
  expect((await accepteer(daad!)).ok).toBe(true);
  expect(await accepteer(daad!)).toMatchObject({ ok: false, weigering: "al_afgehandeld" });
});
