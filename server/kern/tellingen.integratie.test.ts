import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inDaad } from "#db/databank";
import { uitsluiting } from "#db/schema/casus";
import { beoordeelNaar3, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { metSleutel, openCasus } from "../proef/nieuwe-casus.ts";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";

let regio: Proefregio;
beforeAll(async () => {
  regio = await maakProefregio();
});
afterAll(() => regio.sluit());

/** Organisation, niveau and number: as the acts kept them, and as they are when everything is counted again. */
async function tellingen() {
  return inDaad(regio.eigenaar, async (tx) => {
    const bijgehouden = await tx.execute(sql`
      select organisatie_id, niveau, aantal from regie_telling where aantal > 0 order by 1, 2`);
    const herteld = await tx.execute(sql`
      select r.organisatie_id, n.niveau, count(*)::int as aantal from casus c
        join lateral (select organisatie_id from regie_stap where casus_id = c.id and soort = 'procesregie' order by volgnr desc limit 1) r
          on r.organisatie_id is not null
        join lateral (select niveau from niveau_stap where casus_id = c.id order by volgnr desc limit 1) n on true
       where c.afgesloten_op is null group by 1, 2 order by 1, 2`);
    return { bijgehouden: [...bijgehouden], herteld: [...herteld] };
  });
}

test("na de hele voorbeeldregio staan de tellers zoals opnieuw tellen ze geeft", async () => {
  const { bijgehouden, herteld } = await tellingen();
  expect(herteld.length).toBeGreaterThan(10);
  expect(bijgehouden).toEqual(herteld);
});

/** The same choices each time: a small linear congruence instead of chance. */
function* reeks(zaad: number) {
  for (let n = zaad; ; n = (n * 48271) % 2147483647) yield n >> 8;
}

type Zaak = { casusnummer: string; overdrachtId: string };

async function opener() {
  const noord = await regio.als("coordinator.noord");
  return async (): Promise<Zaak> => ({
    casusnummer: await openCasus(noord),
    overdrachtId: randomUUID(),
  });
}

const van = (rijen: Record<string, unknown>[], organisatieId: string) =>
  rijen.filter((r) => r.organisatie_id === organisatieId);

test("en ook na een overdracht en honderd willekeurige daden, waarvan er veel worden geweigerd", async () => {
  const open = await opener();
  const emre = await regio.persoon("professional1.rvt-oost");
  const wie = [await regio.als("coordinator.noord"), await regio.als("coordinator.rvt-oost")];
  const zaken = [await open(), await open(), await open()];
  const lot = reeks(20261127);
  const kies = <T>(lijst: readonly T[]) => lijst[lot.next().value! % lijst.length]!;
  const daden: ((a: Aanroeper, z: Zaak) => Promise<unknown>)[] = [
    (a, z) => a.beoordeling.legVast(metSleutel(beoordeelNaar3(z.casusnummer, "nu"))),
    (a, z) => a.beoordeling.legVast(metSleutel(beoordeelNaar3(z.casusnummer, "overdracht"))),
    async (a, z) => {
      const voorstel = voorstelNaar3(z.casusnummer, emre.organisatieId);
      z.overdrachtId = (await a.overdracht.stelVoor(metSleutel(voorstel))).overdrachtId!;
    },
    (a, { overdrachtId }) =>
      a.overdracht.accepteer(
        metSleutel({ overdrachtId, regisseurId: emre.id, vorigeHouder: "geen" as const }),
      ),
    (a, { overdrachtId }) => a.overdracht.trekIn(metSleutel({ overdrachtId })),
  ];
  const eerst = await tellingen();
  const [noord, oost] = wie as [Aanroeper, Aanroeper];
  // One handover that certainly succeeds, so that something moved; the rest is as it comes.
  for (const [daad, door] of [
    [1, noord],
    [2, noord],
    [3, oost],
  ] as const)
    await daden[daad]!(door, zaken[0]!);
  for (let i = 0; i < 100; i++) await kies(daden)(kies(wie), kies(zaken)).catch(() => null);
  const { bijgehouden, herteld } = await tellingen();
  expect(van(herteld, emre.organisatieId)).not.toEqual(van(eerst.herteld, emre.organisatieId));
  expect(bijgehouden).toEqual(herteld);
});

test("een casus waarvan je bent uitgesloten, telt voor jou niet mee en voor je collega wel", async () => {
  const mens = await regio.persoon("manager.noord");
  const manager = await regio.als("manager.noord");
  const voor = await manager.dashboard.stand({});
  const [casus] = (await manager.casus.lijst({ regie: "wij" })).rijen;
  const [rij] = await regio.eigenaar.execute<{ id: string }>(
    sql`select id from casus where casusnummer = ${casus!.casusnummer}`,
  );
  await regio.eigenaar.insert(uitsluiting).values({
    casusId: rij!.id,
    gebruikerId: mens.id,
    van: new Date(Date.now() - 1000),
    doorZichzelf: true,
  });
  const na = await manager.dashboard.stand({});
  expect(na.wij).toBe(voor.wij - 1);
  expect(na.wij).toBe((await manager.casus.lijst({ regie: "wij" })).aantal);
  const collega = await regio.als("coordinator.noord");
  expect((await collega.dashboard.stand({})).wij).toBe(voor.wij);
});
