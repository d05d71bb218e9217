import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { ingevuldDoor, metSleutel } from "../proef/nieuwe-casus.ts";
import { openCasusNaar3 } from "../proef/overdrachtproef.ts";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { foutVan, weigeringVan } from "../proef/weigering.ts";
import { logIn } from "./inloggen.ts";

let regio: Proefregio;
beforeAll(async () => {
  regio = await maakProefregio();
});
afterAll(() => regio.sluit());

describe("een manager krijgt nergens regie, ook niet als een collega hem noemt", () => {
  test("niet bij het openen van een casus", async () => {
    const als = await regio.als("coordinator.noord");
    const invoer = await ingevuldDoor(als);
    const { id: managerId } = await regio.persoon("manager.noord");
    for (const veld of ["procesregisseurId", "casusregisseurId", "zichtOpVeiligheidId"]) {
      const poging = als.casus.open(metSleutel({ ...invoer, [veld]: managerId }));
      expect(await foutVan(poging)).toMatchObject({
        weigering: "geen_professional",
        veld,
      });
    }
  });

  test("niet als ontvanger van een overdracht, en niet bij het accepteren", async () => {
    const zuid = await regio.als("coordinator.zuid");
    const casusnummer = await openCasusNaar3(zuid);
    const rvt = await regio.persoon("coordinator.rvt-oost");
    const { id: managerId } = await regio.persoon("manager.rvt-oost");
    const voorstel = voorstelNaar3(casusnummer, rvt.organisatieId);
    const aanManager = zuid.overdracht.stelVoor(
      metSleutel({ ...voorstel, naarPersoonId: managerId }),
    );
    expect(await weigeringVan(aanManager)).toBe("geen_professional");
    const { overdrachtId } = await zuid.overdracht.stelVoor(metSleutel(voorstel));
    const ontvanger = await regio.als("coordinator.rvt-oost");
    const accepteer = (anders: object) =>
      ontvanger.overdracht.accepteer(
        metSleutel({
          overdrachtId: overdrachtId!,
          regisseurId: rvt.id,
          vorigeHouder: "geen" as const,
          ...anders,
        }),
      );
    for (const veld of ["regisseurId", "casusregisseurId", "zichtOpVeiligheidId"])
      expect(await weigeringVan(accepteer({ [veld]: managerId }))).toBe("geen_professional");
  });

  test("en de databank weigert het ook", async () => {
    const { id } = await regio.casusVan("Huishouden Van Dalmeren");
    const manager = await regio.persoon("manager.noord");
    const poging = regio.eigenaar.execute(sql`
      insert into regie_stap (casus_id, soort, volgnr, organisatie_id, persoon_id, sinds, aard, gebeurtenis_id, kaartversie, vorig_sinds)
      select casus_id, soort, volgnr + 1, organisatie_id, ${manager.id}, nu(), 'toegewezen', gebeurtenis_id, kaartversie, sinds
        from regie_stap where casus_id = ${id} and soort = 'casusregie' order by volgnr desc limit 1`);
    await expect(poging).rejects.toMatchObject({
      cause: { message: "regisseur_werkt_niet_in_casussen" },
    });
  });
});

test("wie buiten de inzet valt en niets meer ziet, krijgt ook geen berichten over de casus", async () => {
  const { id, casusnummer } = await regio.casusVan("Huishouden Hoekzemer-Adu");
  const wie = await regio.persoon("professional1.rvt-oost");
  await regio.eigenaar.execute(sql`insert into betrokkenheid (casus_id, gebruiker_id, zicht, doel, van)
    values (${id}, ${wie.id}, 'lezen', 'Was regisseur', nu())`);
  const als = await regio.als("professional1.zuid");
  const plan = { casusnummer, inhoud: "Bel de tante.", controleDagen: 7 };
  await als.plan.maakAfspraak(metSleutel(plan));
  const berichten = await regio.eigenaar.execute(
    sql`select 1 from bericht where casus_id = ${id} and ontvanger_id = ${wie.id}`,
  );
  expect(berichten).toHaveLength(0);
});

test("een verborgen notitie is niet af te leiden uit het verloop of uit een verbetering", async () => {
  const { id, casusnummer } = await regio.casusVan("Huishouden Kuipersveld");
  const als = await regio.als("professional1.fictiestad");
  const geheim = {
    casusnummer,
    inhoud: "Alleen voor ons.",
    voorwaarde: "instemming_nodig" as const,
  };
  await als.casus.noteer(metSleutel(geheim));
  const eigen = await als.casus.bekijk({ casusnummer });
  const notitie = eigen.beeld === "volledig" ? eigen.journaal[0]! : null;
  const verbetering = { casusnummer, inhoud: "Verbeterd.", corrigeertId: notitie!.id };
  await als.casus.noteer(metSleutel(verbetering));
  const later = await regio.persoon("professional1.rvt-west");
  await regio.eigenaar.execute(sql`insert into toegang (casus_id, gebruiker_id, grond, zicht, van, laatst_gewijzigd_op)
    values (${id}, ${later.id}, 'betrokken', 'lezen', nu(), nu())`);
  const ander = await regio.als("professional1.rvt-west");
  const casus = await ander.casus.bekijk({ casusnummer });
  if (casus.beeld !== "volledig") throw new Error("expected to read this casus");
  expect(casus.journaal[0]).toMatchObject({ inhoud: "Verbeterd.", corrigeertId: null });
  const soorten = async (a: typeof ander) =>
    (await a.casus.verloop({ casusnummer, deel: "notities" })).rijen.length;
  expect(await soorten(ander)).toBe((await soorten(als)) - 1);
});

describe("de wachttijd bij het inloggen", () => {
  const EMAIL = "professional2.proefdorp@voorbeeldland.example";

  test("telt pogingen die tegelijk komen bij elkaar op", async () => {
    const fout = () => logIn(regio.db, EMAIL, "verkeerd");
    await Promise.all(Array.from({ length: 9 }, fout));
    expect(await logIn(regio.db, EMAIL, "Voorbeeld-2026!")).toBeNull();
    const [rij] = await regio.eigenaar.execute<{ aantal: number }>(
      sql`select count(*)::int as aantal from inlogpoging where not gelukt`,
    );
    expect(rij!.aantal).toBeLessThanOrEqual(6);
  });
});
