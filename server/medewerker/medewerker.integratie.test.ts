import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { vergelijkToegang } from "#db/toegang";
import { dagOver } from "#db/voorbeeldregio/proef-invoer";
import { maakAanroeper } from "../kern/trpc.ts";
import { metSleutel } from "../proef/nieuwe-casus.ts";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";
import { appRouter } from "../router.ts";

let regio: Proefregio;
beforeAll(async () => {
  regio = await maakProefregio();
});
afterAll(() => regio.sluit());

describe("iemand gaat uit dienst", () => {
  test("en is bij het volgende verzoek niemand meer; de casussen blijven bij de organisatie, zonder regisseur", async () => {
    const wie = await regio.persoon("professional2.noord");
    const sessieId = await regio.sessieVan("professional2.noord");
    const zelf = maakAanroeper(appRouter)({ db: regio.db, sessieId, herkomst: null });
    const had = (await zelf.casus.lijst({ regie: "jij" })).rijen.map((r) => r.casusnummer);
    expect(had.length).toBeGreaterThan(2);
    const coordinator = await regio.als("coordinator.noord");
    const { casussen } = await coordinator.medewerker.vertrek({ gebruikerId: wie.id });
    expect(casussen).toBeGreaterThanOrEqual(had.length);
    expect(await weigeringVan(zelf.sessie.ik({}))).toBe("sessie_verlopen");
    const geen = await coordinator.casus.lijst({ regisseur: "geen", aantal: 100 });
    expect(geen.rijen.map((r) => r.casusnummer)).toEqual(expect.arrayContaining(had));
    const taken = (await coordinator.dashboard.mijnDag({})).nuDoen;
    expect(taken).toContainEqual(
      expect.objectContaining({ soort: "regisseur_aanwijzen", casusnummer: had[0] }),
    );
    const nog = await regio.eigenaar.execute(
      sql`select grond, tot from toegang where gebruiker_id = ${wie.id} and (tot is null or tot > nu())`,
    );
    expect(nog).toHaveLength(0);
    const [casus] = await regio.eigenaar.execute<{ id: string }>(
      sql`select id from casus where casusnummer = ${had[0]!}`,
    );
    const { berekend, opgeslagen } = await regio.eigenaar.transaction((tx) =>
      vergelijkToegang(tx, casus!.id),
    );
    expect(opgeslagen).toHaveLength(berekend.length);
  });

  test("en was die alleen casusregisseur, dan weet de eigen coördinator dat er iemand aan te wijzen is, en een ander niet", async () => {
    const [vast] = await regio.eigenaar.execute<{ nr: string; adres: string }>(sql`
      select c.casusnummer as nr, split_part(g.email, '@', 1) as adres from casus c
        cross join lateral (select * from regie_stap r where r.casus_id = c.id and r.soort = 'casusregie' order by r.volgnr desc limit 1) k
        cross join lateral (select * from regie_stap r where r.casus_id = c.id and r.soort = 'procesregie' order by r.volgnr desc limit 1) p
        join gebruiker g on g.id = k.persoon_id join organisatie o on o.id = k.organisatie_id
       where o.soort = 'lokaal_team' and p.organisatie_id <> k.organisatie_id and c.afgesloten_op is null
         and g.email like 'professional%' order by c.casusnummer limit 1`);
    const { nr, adres } = vast!;
    const team = adres.split(".")[1]!;
    const coordinator = await regio.als(`coordinator.${team}`);
    await coordinator.medewerker.vertrek({ gebruikerId: (await regio.persoon(adres)).id });
    // Who names somebody else is told, also where another organisation holds procesregie.
    const verteld = await regio.eigenaar.execute(sql`
      select 1 from bericht b join gebruiker g on g.id = b.ontvanger_id
       where b.casusnummer = ${nr} and b.soort = 'regisseur_vertrokken' and g.email like ${`coordinator.${team}@%`}`);
    expect(verteld).toHaveLength(1);
    const taak = async (wie: string) =>
      (await (await regio.als(wie)).dashboard.mijnDag({})).nuDoen.filter(
        (t) => t.soort === "casusregisseur_aanwijzen" && t.casusnummer === nr,
      );
    expect(await taak(`coordinator.${team}`)).toHaveLength(1);
    for (const wie of ["coordinator.rvt-oost", "coordinator.rvt-west", `professional3.${team}`])
      expect(await taak(wie), wie).toEqual([]);
    const { id: persoonId } = await regio.persoon(`coordinator.${team}`);
    await coordinator.regie.wijsToe(
      metSleutel({ casusnummer: nr, soort: "casusregie", persoonId, motivering: "Voorlopig." }),
    );
    expect(await taak(`coordinator.${team}`)).toEqual([]);
  });

  test("en zicht op veiligheid ligt hetzelfde moment bij wie procesregie heeft", async () => {
    const wie = await regio.persoon("professional1.noord");
    const { id } = await regio.casusVan("Huishouden Rademakerhof");
    await (await regio.als("coordinator.noord")).medewerker.vertrek({ gebruikerId: wie.id });
    const [stap] = await regio.eigenaar.execute(sql`
      select r.aard, r.persoon_id, o.naam from regie_stap r join organisatie o on o.id = r.organisatie_id
       where r.casus_id = ${id} and r.soort = 'zicht_op_veiligheid' order by r.volgnr desc limit 1`);
    expect(stap).toMatchObject({
      aard: "zonder_regisseur",
      persoon_id: null,
      naam: "Lokaal team Noord",
    });
  });

  test("een coördinator wijst daarna een collega aan, en die hoort dat", async () => {
    const coordinator = await regio.als("coordinator.noord");
    const { casusnummer } = (await coordinator.casus.lijst({ regisseur: "geen" })).rijen[0]!;
    const nieuw = await regio.persoon("professional3.noord");
    const invoer = { casusnummer, soort: "procesregie" as const, persoonId: nieuw.id };
    await coordinator.regie.wijsToe(metSleutel(invoer));
    expect(await weigeringVan(coordinator.regie.wijsToe(metSleutel(invoer)))).toBe(
      "is_al_regisseur",
    );
    const zijn = await regio.als("professional3.noord");
    const { rijen } = await zijn.bericht.lijst({});
    expect(rijen[0]!.zin).toContain("Jij bent nu procesregisseur.");
  });

  test("en niemand zet een collega van een ander, of zichzelf, uit dienst", async () => {
    const elders = await regio.persoon("professional1.zuid");
    const coordinator = await regio.als("coordinator.noord");
    const poging = (gebruikerId: string) =>
      weigeringVan(coordinator.medewerker.vertrek({ gebruikerId }));
    expect(await poging(elders.id)).toBe("niet_gevonden");
    expect(await poging((await regio.persoon("coordinator.noord")).id)).toBe("niet_voor_jezelf");
    const collega = await regio.als("professional1.zuid");
    const zuid = (await regio.persoon("professional2.zuid")).id;
    expect(await weigeringVan(collega.medewerker.vertrek({ gebruikerId: zuid }))).toBe(
      "geen_bevoegdheid",
    );
    expect(await weigeringVan(collega.medewerker.lijst({}))).toBe("niet_gevonden");
  });
});

describe("vervanging", () => {
  test("geeft te zien en te doen wat de ander ziet en doet, namens die ander, en houdt op", async () => {
    const { casusnummer, id } = await regio.casusVan("Huishouden Brasserkerk");
    const fatou = await regio.als("professional1.zuid");
    const bram = await regio.als("professional2.zuid");
    const { id: bramId } = await regio.persoon("professional2.zuid");
    expect(await weigeringVan(bram.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
    await fatou.vervanging.stelIn({ vervangerId: bramId, van: dagOver(0), tot: dagOver(7) });
    expect(await bram.casus.bekijk({ casusnummer })).toMatchObject({
      beeld: "volledig",
      namens: true,
    });
    await bram.casus.noteer(metSleutel({ casusnummer, inhoud: "Gebeld." }));
    const [gebeurtenis] = await regio.eigenaar.execute<{ wie: string; namens: string }>(sql`
      select e.gebruiker_naam as wie, g.naam as namens from gebeurtenis e join gebruiker g on g.id = e.namens_id
       where e.casus_id = ${id} order by e.op desc limit 1`);
    expect(gebeurtenis).toEqual({ wie: "Bram Hoekzema", namens: "Fatou Diallo" });
    const verloop = await fatou.casus.verloop({ casusnummer });
    expect(verloop.rijen[0]).toMatchObject({ door: "Bram Hoekzema", namens: "Fatou Diallo" });
    const { rijen } = await fatou.vervanging.lijst({});
    await fatou.vervanging.beeindig({ vervangingId: rijen[0]!.id });
    expect(await weigeringVan(bram.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
  });

  test("is niet te regelen voor een ander, behalve door een coördinator, en niet te stoppen door een vreemde", async () => {
    const { id: fatou } = await regio.persoon("professional1.zuid");
    const { id: bram } = await regio.persoon("professional2.zuid");
    const invoer = { vervangenId: fatou, vervangerId: bram, van: dagOver(0), tot: dagOver(2) };
    const collega = await regio.als("professional3.zuid");
    expect(await weigeringVan(collega.vervanging.stelIn(invoer))).toBe("geen_bevoegdheid");
    const coordinator = await regio.als("coordinator.zuid");
    await coordinator.vervanging.stelIn(invoer);
    const { rijen } = await coordinator.vervanging.lijst({});
    const vreemd = await regio.als("coordinator.noord");
    expect((await vreemd.vervanging.lijst({})).rijen).toEqual([]);
    expect(await weigeringVan(vreemd.vervanging.beeindig({ vervangingId: rijen[0]!.id }))).toBe(
      "niet_gevonden",
    );
  });

  test("wordt niet doorgegeven: wie een vervanger vervangt, ziet de eerste niet", async () => {
    const { casusnummer } = await regio.casusVan("Huishouden Brasserkerk");
    const { id: derde } = await regio.persoon("professional3.zuid");
    await (await regio.als("professional2.zuid")).vervanging.stelIn({
      vervangerId: derde,
      van: dagOver(0),
      tot: dagOver(2),
    });
    const anouk = await regio.als("professional3.zuid");
    expect(await weigeringVan(anouk.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
  });
});
