import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Databank, openDatabank } from "#db/databank";
import { beoordeelNaar3, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { metSleutel } from "../proef/nieuwe-casus.ts";
import { openCasusNaar3 } from "../proef/overdrachtproef.ts";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";
import { signaleer } from "../werker/signaleer.ts";

// Two acts on one overdracht at the same moment. 400 rounds of each pair in `npm run test:zwaar`.
const RONDES = process.env.REGIE_ZWAAR === "1" ? 400 : 3;

let regio: Proefregio;
let werker: Databank;
let noord: Aanroeper;
let oost: Aanroeper;
let oostId: string;
let regisseurId: string;

beforeAll(async () => {
  regio = await maakProefregio();
  werker = openDatabank(regio.proef.werkerUrl, 1);
  await logIn();
  const regisseur = await regio.persoon("professional1.rvt-oost");
  [oostId, regisseurId] = [regisseur.organisatieId, regisseur.id];
});
afterAll(async () => {
  await werker.$client.end();
  await regio.sluit();
});

/** For each pair anew: 400 rounds can last longer than a session. */
async function logIn() {
  noord = await regio.als("coordinator.noord");
  oost = await regio.als("coordinator.rvt-oost");
}
beforeEach(logIn);

type Zaak = { casusnummer: string; overdrachtId: string };

async function nieuweZaak(): Promise<Zaak> {
  const casusnummer = await openCasusNaar3(noord);
  const voorstel = metSleutel(voorstelNaar3(casusnummer, oostId));
  return { casusnummer, overdrachtId: (await noord.overdracht.stelVoor(voorstel)).overdrachtId! };
}

const accepteer = ({ overdrachtId }: Zaak) =>
  oost.overdracht.accepteer(
    metSleutel({ overdrachtId, regisseurId, vorigeHouder: "geen" as const }),
  );
const trekIn = ({ overdrachtId }: Zaak) => noord.overdracht.trekIn(metSleutel({ overdrachtId }));
const nietAccepteren = ({ overdrachtId }: Zaak) =>
  oost.overdracht.accepteerNiet(
    metSleutel({ overdrachtId, reden: "geen_ruimte" as const, toelichting: "Wij zijn vol." }),
  );
const zegToe = ({ overdrachtId }: Zaak) => {
  const warmGesprekOp = new Date(Date.now() + 86_400_000).toISOString();
  return oost.overdracht.zegToe(metSleutel({ overdrachtId, warmGesprekOp }));
};
const naarNiveau3 = ({ casusnummer }: Zaak) =>
  noord.beoordeling.legVast(metSleutel(beoordeelNaar3(casusnummer, "nu")));
const sluitAf = ({ casusnummer }: Zaak) =>
  noord.afsluiting.sluitAf(
    metSleutel({
      casusnummer,
      reden: "onterecht" as const,
      toelichting: "Verkeerd huishouden.",
    }),
  );
const uitDienst = async () => {
  await regio.eigenaar.execute(
    sql`update gebruiker set actief = false where id = ${regisseurId}::uuid`,
  );
};
const laatVerlopen = ({ overdrachtId }: Zaak) =>
  regio.eigenaar.execute(
    sql`update overdracht set termijn_op = nu() - interval '1 hour' where id = ${overdrachtId} and afgehandeld_op is null`,
  );
const verloop = (zaak: Zaak) => laatVerlopen(zaak).then(() => signaleer(werker));

const WACHTENDE_WERKER = sql`
  select 1 from pg_locks l join pg_stat_activity a on a.pid = l.pid
   where a.datname = current_database() and a.usename = 'regie_werker' and not l.granted`;

/** What each pair may end in, and whether exactly one of the two can have been done. */
const PAREN: [string, ((z: Zaak) => Promise<unknown>)[], string[], boolean][] = [
  ["accepteren en intrekken", [accepteer, trekIn], ["geaccepteerd", "ingetrokken"], true],
  [
    "accepteren en niet accepteren",
    [accepteer, nietAccepteren],
    ["geaccepteerd", "niet_geaccepteerd"],
    true,
  ],
  [
    "niet accepteren en intrekken",
    [nietAccepteren, trekIn],
    ["niet_geaccepteerd", "ingetrokken"],
    true,
  ],
  // Who promises may still accept, and who promised may be withdrawn from.
  ["toezeggen en accepteren", [zegToe, accepteer], ["geaccepteerd"], false],
  ["toezeggen en intrekken", [zegToe, trekIn], ["ingetrokken"], false],
  [
    "accepteren en een ander niveau",
    [accepteer, naarNiveau3],
    ["geaccepteerd", "aanvulling_gevraagd"],
    true,
  ],
  ["accepteren en de termijn die verloopt", [accepteer, verloop], ["geaccepteerd"], false],
  ["accepteren en de casus afsluiten", [accepteer, sluitAf], ["geaccepteerd"], true],
  [
    "accepteren en de regisseur die uit dienst gaat",
    [accepteer, uitDienst],
    ["geaccepteerd", "voorgesteld"],
    false,
  ],
];

/** What Postgres holds of it: one holder always, a step more only by an acceptance, one answer at most. */
async function stand({ overdrachtId }: Zaak) {
  const [rij] = await regio.eigenaar.execute<{
    status: string;
    stappen: number;
    houder: string;
    antwoorden: number;
  }>(sql`
    select o.status, (select count(*)::int from regie_stap r where r.casus_id = o.casus_id and r.soort = 'procesregie') as stappen,
           (select organisatie_id from regie_stap r where r.casus_id = o.casus_id and r.soort = 'procesregie'
             order by volgnr desc limit 1) as houder,
           (select count(*)::int from overdracht_antwoord a where a.overdracht_id = o.id) as antwoorden
      from overdracht o where o.id = ${overdrachtId}`);
  return rij!;
}

describe("twee daden op hetzelfde moment", () => {
  test.each(PAREN)("%s", { timeout: 3_600_000 }, async (_, daden, einden, een) => {
    for (let ronde = 0; ronde < RONDES; ronde++) {
      const zaak = await nieuweZaak();
      const volgorde = ronde % 2 ? daden : daden.toReversed();
      const uitkomsten = await Promise.allSettled(volgorde.map((daad) => daad(zaak)));
      const mis = uitkomsten.filter((u) => u.status === "rejected");
      for (const { reason } of mis)
        expect(await weigeringVan(Promise.reject(reason))).not.toBe("storing");
      if (een) expect(mis).toHaveLength(1);
      const { status, stappen, houder, antwoorden } = await stand(zaak);
      expect(einden).toContain(status);
      const geaccepteerd = status === "geaccepteerd";
      expect({ stappen, vanOost: houder === oostId }).toEqual({
        stappen: geaccepteerd ? 2 : 1,
        vanOost: geaccepteerd,
      });
      expect(antwoorden).toBeLessThanOrEqual(1);
      await regio.eigenaar.execute(
        sql`update gebruiker set actief = true where id = ${regisseurId}::uuid`,
      );
      // Nobody's list grows by what a round left open.
      if (status === "voorgesteld" || status === "aanvulling_gevraagd") await trekIn(zaak);
    }
  });
});

describe("de werker en een daad", () => {
  test("nemen allebei eerst de casus, en wachten dus nooit op elkaar", async () => {
    const zaak = await nieuweZaak();
    await laatVerlopen(zaak);
    let gemeld: Promise<number> | undefined;
    await regio.eigenaar.transaction(async (tx) => {
      await tx.execute(sql`select 1 from casus where casusnummer = ${zaak.casusnummer} for update`);
      gemeld = signaleer(werker);
      await expect.poll(() => tx.execute(WACHTENDE_WERKER)).toHaveLength(1);
      await tx.execute(
        sql`select 1 from overdracht where id = ${zaak.overdrachtId} for update nowait`,
      );
    });
    expect(await gemeld).toBeGreaterThan(0);
    await trekIn(zaak);
  });

  test("in al deze rondes hoefde Postgres niemand uit elkaar te halen", async () => {
    const [rij] = await regio.eigenaar.execute(
      sql`select deadlocks::int as aantal from pg_stat_database where datname = current_database()`,
    );
    expect(rij).toEqual({ aantal: 0 });
  });
});
