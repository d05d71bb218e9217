import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Databank, openDatabank } from "#db/databank";
import { voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { stelKlokIn } from "../proef/klok.ts";
import { metSleutel } from "../proef/nieuwe-casus.ts";
import { openCasusNaar3 } from "../proef/overdrachtproef.ts";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { signaleer } from "./signaleer.ts";

/** A month with the start of summer time on Eerste Paasdag, and Tweede Paasdag the day after. */
const BEGIN = "2027-03-08";
const DAGEN = 31;
/** Hours between two ticks. */
const ELKE = 2;

let regio: Proefregio;
let werkers: [Databank, Databank];
let zet: (moment: string) => Promise<void>;
/** Overdrachten of this test, by the moment at which they were proposed. */
const voorgesteld = new Map<string, string>();

const dag = (nummer: number) =>
  new Date(Date.parse(BEGIN) + nummer * 86_400_000).toISOString().slice(0, 10);

/** A new casus at niveau 2 that is proposed to the veiligheidsteam for niveau 3. */
async function stelVoor(moment: string): Promise<void> {
  const noord = await regio.als("coordinator.noord");
  const { organisatieId } = await regio.persoon("coordinator.rvt-oost");
  const casusnummer = await openCasusNaar3(noord);
  const uit = await noord.overdracht.stelVoor(
    metSleutel(voorstelNaar3(casusnummer, organisatieId)),
  );
  voorgesteld.set(moment, uit.overdrachtId!);
}

const DADEN: Record<string, () => Promise<unknown>> = {
  "2027-03-10 09:00": () => stelVoor("2027-03-10 09:00"),
  "2027-03-25 10:00": () => stelVoor("2027-03-25 10:00"),
  "2027-04-05 11:00": () => stelVoor("2027-04-05 11:00"),
  "2027-04-06 09:00": async () =>
    (await regio.als("coordinator.noord")).overdracht.trekIn(
      metSleutel({ overdrachtId: voorgesteld.get("2027-04-05 11:00")! }),
    ),
};

beforeAll(async () => {
  regio = await maakProefregio();
  werkers = [openDatabank(regio.proef.werkerUrl, 1), openDatabank(regio.proef.werkerUrl, 1)];
  zet = await stelKlokIn(regio);
  await zet(`${BEGIN} 00:00`);
  for (const werker of werkers) await signaleer(werker);
  await regio.eigenaar.execute(sql`
    update casus c set volgende_evaluatie = ${BEGIN}::date + (n.nr % ${DAGEN})::int
      from (select id, row_number() over (order by casusnummer) as nr from casus) n where n.id = c.id and c.afgesloten_op is null`);
  await speelMaand();
});
afterAll(async () => {
  for (const werker of werkers) await werker.$client.end();
  await regio.sluit();
});

/** Every two hours a tick of two workers at the same time; between them the acts, when their hour has come. */
async function speelMaand(): Promise<void> {
  for (let nummer = 0; nummer < DAGEN; nummer++)
    for (let uur = 0; uur < 24; uur++) {
      const moment = `${dag(nummer)} ${String(uur).padStart(2, "0")}:00`;
      await zet(moment);
      await DADEN[moment]?.();
      if (uur % ELKE === 0) await Promise.all(werkers.map(signaleer));
    }
}

async function signalenVan(onderwerpId: string) {
  const rijen = await regio.eigenaar.execute<{ soort: string; op: string }>(sql`
    select soort, to_char(op at time zone 'Europe/Amsterdam', 'YYYY-MM-DD HH24:MI') as op from termijn_signaal
     where onderwerp_id = ${onderwerpId} order by op`);
  return rijen.map((r) => [r.soort, r.op]);
}

describe("een maand met twee werkers, over de zomertijd en Pasen heen", () => {
  test("een overdracht zonder antwoord wordt drie keer gemeld, elk bij de eerste tik erna", async () => {
    expect(await signalenVan(voorgesteld.get("2027-03-10 09:00")!)).toEqual([
      // Wednesday 9.00 to Friday 17.00 is 56 hours: half is Thursday 13.00 and a millisecond, once more half Monday 21.00.
      ["overdracht_herinnerd", "2027-03-11 14:00"],
      ["overdracht_verlopen", "2027-03-12 18:00"],
      ["overdracht_elders_mogelijk", "2027-03-15 22:00"],
    ]);
    expect(await signalenVan(voorgesteld.get("2027-03-25 10:00")!)).toEqual([
      // Thursday 10.00 to Tuesday 17.00 without the weekend and Tweede Paasdag is 55 hours.
      ["overdracht_herinnerd", "2027-03-26 14:00"],
      ["overdracht_verlopen", "2027-03-30 18:00"],
      ["overdracht_elders_mogelijk", "2027-03-31 22:00"],
    ]);
  });

  test("een overdracht die op tijd is ingetrokken wordt niet gemeld", async () => {
    expect(await signalenVan(voorgesteld.get("2027-04-05 11:00")!)).toEqual([]);
  });

  test("elke evaluatie wordt op haar dag gemeld, en elk einde van leesrecht en betrokkenheid vooraf", async () => {
    const binnen = sql`>= ${`${BEGIN} 00:00`}::timestamp at time zone 'Europe/Amsterdam'`;
    const gemist = await regio.eigenaar.execute(sql`
      with verwacht as (
        select 'evaluatie_nodig' as soort, id, volgende_evaluatie::timestamp at time zone 'Europe/Amsterdam' as termijn from casus
         where afgesloten_op is null and volgende_evaluatie between ${BEGIN}::date and ${dag(DAGEN - 1)}::date
        union all select 'leesrecht_eindigt', id, tot from leesrecht where gebruiker_id is not null and tot - interval '5 days' < nu() and tot ${binnen}
        union all select 'betrokkenheid_eindigt', id, tot from betrokkenheid where tot - interval '5 days' < nu() and tot ${binnen})
      select v.* from verwacht v full join termijn_signaal s on s.soort = v.soort and s.onderwerp_id = v.id and s.termijn_op = v.termijn
       where v.id is not null and s.id is null`);
    expect(gemist).toEqual([]);
    const [rij] = await regio.eigenaar.execute<{ n: number; laat: number }>(sql`
      select count(*)::int as n, (count(*) filter (where op - termijn_op not between interval '0' and interval '2 hours'))::int as laat
        from termijn_signaal where soort = 'evaluatie_nodig' and termijn_op > ${BEGIN}::timestamp at time zone 'Europe/Amsterdam'`);
    expect(rij!.n).toBeGreaterThan(30);
    expect(rij!.laat).toBe(0);
  });

  test("een tweede keer gebeurt er niets, en niemand kreeg iets twee keer", async () => {
    expect(await signaleer(werkers[0])).toBe(0);
    const dubbel = await regio.eigenaar.execute(sql`
      select ontvanger_id, signaal_id from bericht where signaal_id is not null group by 1, 2 having count(*) > 1`);
    expect(dubbel).toEqual([]);
  });
});

describe("een signaal", () => {
  test.each(["delete from termijn_signaal", "update termijn_signaal set op = nu()"])(
    "blijft staan: %s mag ook de eigenaar niet",
    async (daad) => {
      await expect(regio.eigenaar.execute(sql.raw(daad))).rejects.toMatchObject({
        cause: { code: "23001" },
      });
    },
  );

  test("de werker kan een casus vergrendelen en er niets aan veranderen", async () => {
    for (const verandering of [
      sql`update casus set volgende_evaluatie = volgende_evaluatie + 1`,
      sql`update overdracht set klok_vanaf = nu() where afgehandeld_op is null`,
      sql`update consult set termijn_op = nu()`,
    ])
      await expect(werkers[0].execute(verandering)).rejects.toMatchObject({
        cause: { code: "42501" },
      });
    for (const tabel of ["tekst", "journaal", "huishoudlid", "overdracht_inhoud", "sessie"])
      await expect(
        werkers[0].execute(sql`select 1 from ${sql.identifier(tabel)}`),
      ).rejects.toMatchObject({ cause: { code: "42501" } });
  });
});

describe("wie het hoort", () => {
  async function ontvangersVan(soort: string) {
    const rijen = await regio.eigenaar.execute<{ email: string }>(sql`
      select split_part(g.email, '@', 1) as email from bericht b join termijn_signaal s on s.id = b.signaal_id
        join gebruiker g on g.id = b.ontvanger_id
       where s.onderwerp_id = ${voorgesteld.get("2027-03-10 09:00")!} and s.soort = ${soort} order by 1`);
    return rijen.map((r) => r.email);
  }

  test("de herinnering: beide kanten; verlopen: ook beide managers; een ander vragen: de afzender", async () => {
    const kanten = ["coordinator.noord", "coordinator.rvt-oost"];
    expect(await ontvangersVan("overdracht_herinnerd")).toEqual(kanten);
    expect(await ontvangersVan("overdracht_verlopen")).toEqual([
      ...kanten,
      "manager.noord",
      "manager.rvt-oost",
    ]);
    expect(await ontvangersVan("overdracht_elders_mogelijk")).toEqual(["coordinator.noord"]);
  });

  test("de regie is niet verhuisd", async () => {
    const rijen = await regio.eigenaar.execute(sql`
      select o.status, o.termijn_op < nu() as verlopen, (select count(*)::int from regie_stap r where r.overdracht_id = o.id) as stappen
        from overdracht o where o.id = ${voorgesteld.get("2027-03-10 09:00")!}`);
    expect(rijen).toEqual([{ status: "voorgesteld", verlopen: true, stappen: 0 }]);
  });
});
