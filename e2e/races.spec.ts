import { randomUUID } from "node:crypto";
import { setTimeout as wacht } from "node:timers/promises";
import { expect, test } from "@playwright/test";
import postgres from "postgres";
import { beoordeelNaar3, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { type Antwoord, Bezoeker, moetLukken } from "./aanroep.ts";
import {
  casusMetOverdracht,
  type Klaargezet,
  openCasus,
  vindVeiligheidsteam,
} from "./casus-klaarzetten.ts";

// Requests that arrive at the same moment at the running server. The database is asked what became of it.
const RONDES = process.env.REGIE_ZWAAR === "1" ? 100 : 10;
const GELIJKTIJDIG = 50;

const sql = postgres(process.env.E2E_DATABASE_EIGENAAR_URL!, { max: 2, onnotice: () => {} });
let noord: Bezoeker;
let rvt: Bezoeker;
let rvtId: string;
let regisseurId: string;

test.describe.configure({ mode: "serial", timeout: 600_000 });

test.beforeAll(async () => {
  noord = await Bezoeker.logIn("coordinator.noord@voorbeeldland.example");
  rvt = await Bezoeker.logIn("coordinator.rvt-oost@voorbeeldland.example");
  rvtId = await vindVeiligheidsteam(noord);
  const { ikId } = await rvt.lees<{ ikId: string }>("casus.bereidVoor");
  regisseurId = ikId;
});
test.afterAll(() => sql.end());

const accepteer = (overdrachtId: string, sleutel: string = randomUUID()) =>
  rvt.doe("overdracht.accepteer", { overdrachtId, regisseurId, vorigeHouder: "geen" }, sleutel);

/** Steps of procesregie and niveau as Postgres holds them, and the status of the overdracht. */
async function stand({ casusnummer, overdrachtId }: Klaargezet) {
  const [rij] = await sql<
    {
      regie: number;
      niveau: number;
      niveaus: number;
      status: string;
      niveau_van: number;
      houder: string;
    }[]
  >`select (select count(*)::int from regie_stap r where r.casus_id = c.id and r.soort = 'procesregie') as regie,
           (select count(*)::int from niveau_stap n where n.casus_id = c.id) as niveaus,
           (select n.niveau from niveau_stap n where n.casus_id = c.id order by volgnr desc limit 1) as niveau,
           (select organisatie_id from regie_stap r where r.casus_id = c.id and r.soort = 'procesregie' order by volgnr desc limit 1) as houder,
           o.status, o.niveau_van
      from casus c left join overdracht o on o.id = ${overdrachtId} where c.casusnummer = ${casusnummer}`;
  return rij!;
}

/** Takes back what a round left open: the same people are visited by other tests, who look for their own. */
const ruimOp = (overdrachtId: string) => noord.doe("overdracht.trekIn", { overdrachtId });

const gelukt = (antwoorden: Antwoord[]) => antwoorden.filter((a) => a.ok).length;
const weigeringen = (antwoorden: Antwoord[]) => [
  ...new Set(antwoorden.flatMap((a) => (a.ok ? [] : [a.weigering]))),
];

test(`${GELIJKTIJDIG} keer tegelijk accepteren: één slaagt, ${RONDES} rondes`, async () => {
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const klaar = await casusMetOverdracht(noord, rvtId);
    const antwoorden = await Promise.all(
      Array.from({ length: GELIJKTIJDIG }, () => accepteer(klaar.overdrachtId)),
    );
    expect(gelukt(antwoorden)).toBe(1);
    expect(weigeringen(antwoorden)).toEqual(["al_afgehandeld"]);
    expect(await stand(klaar)).toMatchObject({ regie: 2, niveaus: 2, niveau: 3, houder: rvtId });
  }
});

test(`accepteren en intrekken tegelijk: één wint en de ander hoort waarom, ${RONDES} rondes`, async () => {
  const winnaars = new Set<string>();
  // Which of two is faster differs per machine: after these rounds the first gets ever more ahead, until both have won.
  for (let ronde = 0; ronde < RONDES || winnaars.size < 2; ronde++) {
    const klaar = await casusMetOverdracht(noord, rvtId);
    const trekIn = () => noord.doe("overdracht.trekIn", { overdrachtId: klaar.overdrachtId });
    const daden = [() => accepteer(klaar.overdrachtId), trekIn];
    const voorsprong = Math.max(0, ronde - RONDES);
    const antwoorden = await Promise.all(
      (ronde % 2 ? daden : daden.toReversed()).map(async (doe, i) => {
        if (i > 0 && voorsprong > 0) await wacht(voorsprong);
        return doe();
      }),
    );
    expect(gelukt(antwoorden)).toBe(1);
    expect(weigeringen(antwoorden)).toEqual(["al_afgehandeld"]);
    const { status, regie, niveaus } = await stand(klaar);
    winnaars.add(status);
    const geaccepteerd = status === "geaccepteerd";
    expect({ regie, niveaus }).toEqual(
      geaccepteerd ? { regie: 2, niveaus: 2 } : { regie: 1, niveaus: 1 },
    );
  }
  expect([...winnaars].toSorted()).toEqual(["geaccepteerd", "ingetrokken"]);
});

test(`accepteren en een ander niveau tegelijk: nooit een overdracht op een oud niveau, ${RONDES} rondes`, async () => {
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const klaar = await casusMetOverdracht(noord, rvtId);
    const beoordeel = () =>
      noord.doe("beoordeling.legVast", beoordeelNaar3(klaar.casusnummer, "nu"));
    const daden = [() => accepteer(klaar.overdrachtId), beoordeel];
    const antwoorden = await Promise.all((ronde % 2 ? daden : daden.toReversed()).map((d) => d()));
    expect(gelukt(antwoorden)).toBe(1);
    const { status, regie, niveaus, niveau } = await stand(klaar);
    expect({ niveau, niveaus }).toEqual({ niveau: 3, niveaus: 2 });
    if (status === "geaccepteerd") {
      expect(regie).toBe(2);
      for (const naam of weigeringen(antwoorden))
        expect(["niet_gevonden", "geen_bevoegdheid", "niveau_is_gewijzigd"]).toContain(naam);
    } else {
      expect({ status, regie }).toEqual({ status: "aanvulling_gevraagd", regie: 1 });
      expect(weigeringen(antwoorden)).toEqual(["wacht_op_aanvulling"]);
      moetLukken(await ruimOp(klaar.overdrachtId));
    }
  }
});

test(`voorstellen en een ander niveau tegelijk: het voorstel geldt nooit voor een oud niveau, ${RONDES} rondes`, async () => {
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const casusnummer = await openCasus(noord);
    await noord.doe("beoordeling.legVast", beoordeelNaar3(casusnummer, "overdracht"));
    const stelVoor = () => noord.doe("overdracht.stelVoor", voorstelNaar3(casusnummer, rvtId));
    const beoordeel = () => noord.doe("beoordeling.legVast", beoordeelNaar3(casusnummer, "nu"));
    const daden = [stelVoor, beoordeel];
    const antwoorden = await Promise.all((ronde % 2 ? daden : daden.toReversed()).map((d) => d()));
    const voorstel = antwoorden.find((a) => a.ok && a.data.overdrachtId);
    const overdrachtId = voorstel?.ok ? voorstel.data.overdrachtId! : randomUUID();
    const { status, niveau, regie } = await stand({ casusnummer, overdrachtId });
    expect({ niveau, regie }).toEqual({ niveau: 3, regie: 1 });
    if (voorstel) {
      expect(status).toBe("aanvulling_gevraagd");
      moetLukken(await ruimOp(overdrachtId));
    } else expect(weigeringen(antwoorden)).toEqual(["niveau_is_gewijzigd"]);
  }
});

test(`dezelfde sleutel twee keer tegelijk: één daad, twee keer hetzelfde antwoord, ${RONDES} rondes`, async () => {
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const klaar = await casusMetOverdracht(noord, rvtId);
    const sleutel = randomUUID();
    const antwoorden = await Promise.all([
      accepteer(klaar.overdrachtId, sleutel),
      accepteer(klaar.overdrachtId, sleutel),
    ]);
    expect(gelukt(antwoorden)).toBe(2);
    const [een, twee] = antwoorden.map((a) => (a.ok ? a.data : null));
    expect({ ...een, herhaald: true }).toEqual({ ...twee, herhaald: true });
    expect([een?.herhaald, twee?.herhaald].toSorted()).toEqual([false, true]);
    expect(await stand(klaar)).toMatchObject({ regie: 2, niveaus: 2 });
  }
});
