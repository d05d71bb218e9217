import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Databank, openDatabank } from "#db/databank";
import { type Consultcasus, type Consultproef, maakConsultproef } from "../proef/consultproef.ts";
import { stelKlokIn } from "../proef/klok.ts";
import type { Aanroeper, Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";
import { signaleer } from "../werker/signaleer.ts";

let proef: Consultproef;
let regio: Proefregio;
let oost: Aanroeper;
let rvt: string;
let casus: Consultcasus;
let casusnummer: string;
let casusId: string;

beforeAll(async () => {
  proef = await maakConsultproef();
  ({ regio, oost, rvt } = proef);
});
afterAll(() => regio.sluit());
beforeEach(async () => {
  casus = await proef.nieuw();
  ({ casusnummer, casusId } = casus);
});

describe("een consult zonder naam", () => {
  test("vertelt wie gevraagd is de vraag en wie belt, en nergens welke casus het is", async () => {
    await casus.vraag();
    const id = await casus.consultId();
    const { consult, leden } = await oost.consult.bekijk({ consultId: id });
    expect(consult).toMatchObject({ casusnummer: null, aanOns: true, niveau: 2, status: "open" });
    expect(consult.vraag).toContain("durft niet naar huis");
    expect(consult.door.telefoon).not.toBe("");
    expect(leden).toEqual([]);
    const gekregen = [
      await oost.consult.lijst({}),
      await oost.consult.bekijk({ consultId: id }),
      await oost.dashboard.mijnDag({}),
      await oost.bericht.lijst({}),
      await oost.casus.lijst({}),
      await proef.advies(id),
      await oost.bericht.lijst({}),
    ];
    const tekst = JSON.stringify(gekregen);
    expect(tekst).toContain(id);
    for (const geheim of [casusnummer, casusId, "Robin"]) expect(tekst).not.toContain(geheim);
    expect(await weigeringVan(oost.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
  });

  test("geeft in de databank geen rij en geen toegang, ook niet buiten onze vragen om", async () => {
    await casus.vraag();
    const sessieId = await regio.sessieVan("coordinator.rvt-oost");
    const zichtbaar = await regio.db.transaction(async (tx) => {
      await tx.execute(sql`select 1 from betreed(${sessieId}::uuid)`);
      const rijen = await tx.execute<{ wat: string }>(sql`
        select 'consult' as wat from consult where casus_id = ${casusId}
        union all select 'tekst' from tekst where casus_id = ${casusId}
        union all select 'toegang' from toegang where casus_id = ${casusId}`);
      return rijen.map((r) => r.wat);
    });
    expect(zichtbaar).toEqual([]);
  });

  test("gaat niet weg met een naam of een nummer erin", async () => {
    const [lid] = (await casus.bekijk()).leden;
    const eerste = lid!.naam.split(" ")[0]!;
    expect(await weigeringVan(casus.vraag({ vraag: `Is ${eerste} veilig?` }))).toBe(
      "consult_is_herleidbaar",
    );
    expect(await weigeringVan(casus.vraag({ vraag: `Het gaat om ${casusnummer}.` }))).toBe(
      "consult_is_herleidbaar",
    );
  });

  test("bestaat niet voor wie daar is uitgesloten, of er niet over gaat", async () => {
    await casus.vraag();
    const id = await casus.consultId();
    const ander = await regio.als("professional1.rvt-oost");
    expect(await weigeringVan(ander.consult.bekijk({ consultId: id }))).toBe("niet_gevonden");
    expect(await weigeringVan(proef.advies(id, ander))).toBe("niet_gevonden");
    const { id: wie } = await regio.persoon("coordinator.rvt-oost");
    await regio.eigenaar.execute(
      sql`insert into uitsluiting (casus_id, gebruiker_id, door_zichzelf, van) values (${casusId}, ${wie}, false, nu())`,
    );
    expect(await weigeringVan(oost.consult.bekijk({ consultId: id }))).toBe("niet_gevonden");
    expect(await weigeringVan(proef.advies(id))).toBe("niet_gevonden");
  });

  test("staat bij de casus in de inzage als ernaar gekeken is", async () => {
    await casus.vraag();
    await oost.consult.bekijk({ consultId: await casus.consultId() });
    const [rij] = await regio.eigenaar.execute<{ grond: string; organisatieId: string }>(
      sql`select grond, organisatie_id as "organisatieId" from inzage where casus_id = ${casusId} and soort = 'consult_bekijken'`,
    );
    expect(rij).toEqual({ grond: "consult", organisatieId: rvt });
    expect(
      (await casus.bekijk()).laatstBekeken,
      "who reads a consult did not look at the casus",
    ).toBeNull();
  });
});

test("een consult dat wacht wordt op de helft en aan het eind één keer gemeld, zonder het nummer", async () => {
  const werker: Databank = openDatabank(regio.proef.werkerUrl, 1);
  const zet = await stelKlokIn(regio);
  await zet("2027-03-08 09:00");
  const toen = await proef.nieuw(await regio.als("professional1.noord"));
  await toen.vraag();
  for (const moment of [
    "2027-03-09 17:00",
    "2027-03-10 09:00",
    "2027-03-11 17:01",
    "2027-03-12 09:00",
  ]) {
    await zet(moment);
    await Promise.all([signaleer(werker), signaleer(werker)]);
  }
  const rijen = await regio.eigenaar.execute<{ soort: string; email: string; nummer: string }>(sql`
    select b.soort, split_part(g.email, '@', 1) as email, b.casusnummer as nummer
      from bericht b join gebruiker g on g.id = b.ontvanger_id join casus c on c.id = b.casus_id
     where c.casusnummer = ${toen.casusnummer} and b.signaal_id is not null and b.soort like 'consult%' order by 1, 2`);
  const bij = (soort: string, email: string) =>
    rijen.filter((r) => r.soort === soort && r.email === email).map((r) => r.nummer);
  expect(bij("consult_herinnerd", "coordinator.rvt-oost")).toEqual(["Consult"]);
  expect(bij("consult_herinnerd", "professional1.noord")).toEqual([toen.casusnummer]);
  expect(bij("consult_verlopen", "manager.noord")).toEqual([toen.casusnummer]);
  expect(bij("consult_verlopen", "coordinator.rvt-oost")).toEqual(["Consult"]);
  await werker.$client.end();
});
