import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Transactie } from "#db/databank";
import { bezwaarVan } from "../proef/bezwaar.ts";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";

let regio: Proefregio;
/** A casus at niveau 2 with procesregie at Noord, and one with an open overdracht to Oost. */
let casusId: string;
let metOverdracht: string;

beforeAll(async () => {
  regio = await maakProefregio();
  casusId = (await regio.casusVan("Huishouden Van Dalmeren")).id;
  metOverdracht = (await regio.casusVan("Huishouden Feenstrahuis")).id;
});
afterAll(() => regio.sluit());

/** As the owner, past every rule of ours, up to and including the commit. */
const leg = (doe: (tx: Transactie) => Promise<unknown>) =>
  bezwaarVan(regio.eigenaar.transaction(doe));

type Stap = { volgnr: number; sinds?: string; vorigSinds?: string; niveau?: number };

/** A niveau stap behind the present one, with what is said otherwise. */
async function niveauStap(tx: Transactie, casus: string, s: Stap) {
  const vorige = s.vorigSinds ?? "(select max(sinds) from niveau_stap where casus_id = $casus)";
  const waarden = [s.volgnr, s.niveau ?? 3, s.sinds ?? "nu()", "'opgeschaald'", vorige];
  await tx.execute(
    sql.raw(
      `insert into niveau_stap (casus_id, volgnr, niveau, sinds, aard, vorig_sinds, gebeurtenis_id, kaartversie)
       select $casus, ${waarden.join(", ")}, g.id, '2026-2' from gebeurtenis g where g.casus_id = $casus limit 1`.replaceAll(
        "$casus",
        `'${casus}'`,
      ),
    ),
  );
}

type Regie = { aard: string; naar?: string; persoon?: string | null; overdracht?: boolean };

/** A regie stap behind the present procesregie. */
async function regieStap(tx: Transactie, casus: string, r: Regie) {
  const organisatie = r.naar ? sql`${r.naar}::uuid` : sql`v.organisatie_id`;
  const overdracht = r.overdracht
    ? sql`(select id from overdracht o where o.casus_id = ${casus} and o.afgehandeld_op is null)`
    : sql`null`;
  await tx.execute(sql`
    insert into regie_stap (casus_id, soort, volgnr, organisatie_id, persoon_id, sinds, aard, vorig_sinds, overdracht_id, gebeurtenis_id, kaartversie)
    select ${casus}, 'procesregie', v.volgnr + 1, ${organisatie}, ${r.persoon ?? null}, greatest(nu(), v.sinds + interval '1 millisecond'), ${r.aard}::regie_aard, v.sinds, ${overdracht}, v.gebeurtenis_id, v.kaartversie
      from regie_stap v where v.casus_id = ${casus} and v.soort = 'procesregie' order by v.volgnr desc limit 1`);
}

describe("een niveau stap", () => {
  test("die aansluit op de vorige mag: alleen wij draaien het hier terug", async () => {
    const poging = leg(async (tx) => {
      await niveauStap(tx, casusId, { volgnr: 2 });
      await tx.execute(sql`set constraints all immediate`);
      tx.rollback();
    });
    expect(await poging).toBe("Rollback");
  });

  test("gaat nooit terug in de tijd", async () => {
    const stap = { volgnr: 2, sinds: "nu() - interval '10 years'" };
    expect(await leg((tx) => niveauStap(tx, casusId, stap))).toBe("niveau_stap_gaat_vooruit");
  });

  test("laat geen gat: een nummer overslaan kan niet", async () => {
    expect(await leg((tx) => niveauStap(tx, casusId, { volgnr: 3 }))).toBe("niveau_stap_sluit_aan");
  });

  test("overlapt niet: een nummer twee keer gebruiken kan niet", async () => {
    const dubbel = { volgnr: 1, vorigSinds: "null" };
    expect(await leg((tx) => niveauStap(tx, casusId, dubbel))).toMatch(/^niveau_stap_(pk|moment)$/);
  });

  test("kan niet doen alsof de vorige op een ander moment begon", async () => {
    const verzonnen = { volgnr: 2, vorigSinds: "nu() - interval '1 day'" };
    expect(await leg((tx) => niveauStap(tx, casusId, verzonnen))).toBe("niveau_stap_sluit_aan");
  });
});

describe("een regie stap", () => {
  test("'geaccepteerd' bestaat niet zonder overdracht", async () => {
    const stap = { aard: "geaccepteerd" };
    expect(await leg((tx) => regieStap(tx, casusId, stap))).toBe("geaccepteerd_heeft_overdracht");
  });

  test("'geaccepteerd' bestaat niet bij een overdracht die nog open is", async () => {
    const naar = (await regio.persoon("coordinator.rvt-oost")).organisatieId;
    const stap = { aard: "geaccepteerd", naar, overdracht: true };
    expect(await leg((tx) => regieStap(tx, metOverdracht, stap))).toBe(
      "regie_stap_zonder_geaccepteerde_overdracht",
    );
  });

  test("bij een geaccepteerde overdracht gaat naar de ontvanger, en naar niemand anders", async () => {
    const naar = (await regio.persoon("coordinator.zuid")).organisatieId;
    const poging = leg(async (tx) => {
      await regieStap(tx, metOverdracht, { aard: "geaccepteerd", naar, overdracht: true });
      await tx.execute(
        sql`update overdracht set status = 'geaccepteerd', afgehandeld_op = nu() where casus_id = ${metOverdracht} and afgehandeld_op is null`,
      );
    });
    expect(await poging).toBe("regie_stap_zonder_geaccepteerde_overdracht");
  });

  test.each([
    ["'toegewezen' aan een collega tussen voorstel en acceptatie mag", "toegewezen", "Rollback"],
    [
      "een omweg langs een andere organisatie niet: het voorstel geldt dan niet meer",
      "overgenomen_bij_spoed",
      "regie_stap_zonder_geaccepteerde_overdracht",
    ],
  ])("%s", async (_, aard, verwacht) => {
    const { organisatieId: afzender } = await regio.persoon("coordinator.noord");
    const { organisatieId: elders } = await regio.persoon("coordinator.rvt-west");
    const { organisatieId: naar } = await regio.persoon("coordinator.rvt-oost");
    const poging = leg(async (tx) => {
      await regieStap(tx, metOverdracht, { aard, naar: aard === "toegewezen" ? afzender : elders });
      await regieStap(tx, metOverdracht, { aard, naar: afzender });
      await regieStap(tx, metOverdracht, { aard: "geaccepteerd", naar, overdracht: true });
      await tx.execute(
        sql`update overdracht set status = 'geaccepteerd', afgehandeld_op = nu() where casus_id = ${metOverdracht} and afgehandeld_op is null`,
      );
      await tx.execute(sql`set constraints all immediate`);
      tx.rollback();
    });
    expect(await poging).toBe(verwacht);
  });

  test("'toegewezen' verandert de persoon en nooit de organisatie", async () => {
    const naar = (await regio.persoon("coordinator.rvt-oost")).organisatieId;
    const stap = { aard: "toegewezen", naar };
    expect(await leg((tx) => regieStap(tx, casusId, stap))).toBe(
      "regie_verhuist_alleen_door_een_genoemde_daad",
    );
  });

  test("noemt alleen iemand van de organisatie zelf", async () => {
    const persoon = (await regio.persoon("professional1.zuid")).id;
    expect(await leg((tx) => regieStap(tx, casusId, { aard: "toegewezen", persoon }))).toBe(
      "regisseur_van_andere_organisatie",
    );
  });
});

describe("een casus", () => {
  test("op niveau 2 zonder procesregie komt er niet in", async () => {
    const poging = leg(async (tx) => {
      await tx.execute(sql`
        insert into casus (id, casusnummer, werkgebied_id, grondslag, geopend_op, laatst_gewijzigd_op)
        select '00000000-0000-4000-8000-000000000001', 'R-2026-9001', werkgebied_id, grondslag, nu(), nu() from casus where id = ${casusId}`);
      await tx.execute(sql`
        insert into niveau_stap (casus_id, volgnr, niveau, sinds, aard, gebeurtenis_id, kaartversie)
        select '00000000-0000-4000-8000-000000000001', 1, 2, nu(), 'gestart', id, kaartversie from gebeurtenis limit 1`);
    });
    expect(await poging).toBe("casus_zonder_procesregie");
  });

  test("zonder niveau komt er ook niet in", async () => {
    const poging = leg((tx) =>
      tx.execute(sql`
        insert into casus (casusnummer, werkgebied_id, grondslag, geopend_op, laatst_gewijzigd_op)
        select 'R-2026-9002', werkgebied_id, grondslag, nu(), nu() from casus where id = ${casusId}`),
    );
    expect(await poging).toBe("casus_zonder_niveau");
  });

  test("raakt haar procesregie niet kwijt zolang het niveau 2 of hoger is", async () => {
    const poging = leg((tx) =>
      tx.execute(sql`
        insert into regie_stap (casus_id, soort, volgnr, sinds, aard, vorig_sinds, gebeurtenis_id, kaartversie)
        select casus_id, soort, volgnr + 1, nu(), 'afgesloten', sinds, gebeurtenis_id, kaartversie from regie_stap
         where casus_id = ${casusId} and soort = 'procesregie' order by volgnr desc limit 1`),
    );
    expect(await poging).toBe("casus_zonder_procesregie");
  });

  test("heeft hooguit een open overdracht van elke soort", async () => {
    const poging = leg((tx) =>
      tx.execute(sql`
        insert into overdracht (casus_id, soort, vanaf_volgnr, van_organisatie_id, van_gebruiker_id, naar_organisatie_id, niveau_van, niveau_naar, voorgesteld_op, termijn_op)
        select casus_id, soort, vanaf_volgnr, van_organisatie_id, van_gebruiker_id, naar_organisatie_id, niveau_van, niveau_naar, nu(), nu()
          from overdracht where casus_id = ${metOverdracht} and afgehandeld_op is null`),
    );
    expect(await poging).toBe("een_open_overdracht_per_soort");
  });
});
