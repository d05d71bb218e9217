import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { voorstelCasusregie } from "#db/voorbeeldregio/proef-invoer";
import { stelKlokIn } from "../proef/klok.ts";
import { metSleutel, openCasus } from "../proef/nieuwe-casus.ts";
import { maakProefregio, type Proefregio } from "../proef/proefregio.ts";

let regio: Proefregio;
let zet: (moment: string) => Promise<void>;
let casusnummer: string;
let overdrachtId: string;

/** A session lasts hours: each call begins one at the moment of now. */
const taken = async (wie: string) =>
  (await (await regio.als(wie)).dashboard.mijnDag({})).nuDoen
    .filter((t) => t.overdrachtId === overdrachtId)
    .map((t) => t.soort);
const beeld = async (wie = "coordinator.noord") =>
  (await regio.als(wie)).overdracht.bekijk({ overdrachtId });

/** Casusregie of a new casus is proposed to a ketenpartner. */
async function stelVoor(moment: string): Promise<void> {
  await zet(moment);
  const selin = await regio.als("professional1.noord");
  casusnummer = await openCasus(selin);
  const { organisatieId } = await regio.persoon("coordinator.ggz");
  const voorstel = voorstelCasusregie(casusnummer, organisatieId);
  overdrachtId = (await selin.overdracht.stelVoor(metSleutel(voorstel))).overdrachtId!;
}

/** On Monday: received before Tuesday 17.00, decided before the next Monday. */
beforeAll(async () => {
  regio = await maakProefregio();
  zet = await stelKlokIn(regio);
  await stelVoor("2027-03-08 09:00");
});
afterAll(() => regio.sluit());

describe("de ontvanger zwijgt", () => {
  test("na de termijn van de ontvangstbevestiging staat dat bij de afzender en de coördinator", async () => {
    await zet("2027-03-09 16:00");
    expect(await taken("professional1.noord")).toEqual([]);
    await zet("2027-03-09 17:00");
    for (const wie of ["professional1.noord", "coordinator.noord"])
      expect(await taken(wie), wie).toEqual(["ontvangst_uitgebleven"]);
    expect(await beeld()).toMatchObject({ stilte: "ontvangst_uitgebleven", elders: [] });
    expect(await taken("professional3.noord")).toEqual([]);
    const ggz = await regio.als("coordinator.ggz");
    expect((await ggz.overdracht.bekijk({ overdrachtId })).stilte).toBeNull();
    await ggz.overdracht.bevestigOntvangst(metSleutel({ overdrachtId }));
    expect(await taken("professional1.noord")).toEqual([]);
  });

  test("na anderhalve termijn kan de afzender een andere organisatie vragen", async () => {
    await zet("2027-03-18 08:00");
    expect(await taken("professional1.noord")).toEqual([]);
    await zet("2027-03-18 09:01");
    for (const wie of ["professional1.noord", "coordinator.noord"])
      expect(await taken(wie), wie).toEqual(["overdracht_elders"]);
    const { elders } = await beeld();
    expect(elders.map((e) => e.naam)).toContain("Huisartsenpraktijk De Linde");
    expect(elders.map((e) => e.naam)).not.toContain("GGZ Voorbeeldland");
  });

  test("en wat was geschreven, staat dan klaar; de regie is nergens heen gegaan", async () => {
    const noord = await regio.als("professional1.noord");
    await noord.overdracht.trekIn(metSleutel({ overdrachtId }));
    const { eerder, bekend } = await noord.overdracht.bereidVoor({
      casusnummer,
      soort: "casusregie",
    });
    expect(eerder).toMatchObject({ status: "ingetrokken", door: "GGZ Voorbeeldland" });
    const { doel, veiligheid_nu, samenvatting } = voorstelCasusregie(casusnummer, "").inhoud;
    expect(bekend).toMatchObject({ doel, veiligheid_nu, samenvatting });
    expect(await taken("professional1.noord")).toEqual([]);
    // The samenvatting is known for the other regie as well.
    const ook = await noord.overdracht.bereidVoor({ casusnummer });
    expect(ook.eerder).toBeNull();
    expect(ook.bekend.samenvatting).toBe(samenvatting);
  });
});

describe("wie reageerde, zwijgt niet", () => {
  test("na een toezegging wacht de afzender op het gesprek, hoe lang dat ook duurt", async () => {
    await stelVoor("2027-06-07 09:00");
    await zet("2027-06-07 10:00");
    const warmGesprekOp = "2027-07-01T10:00:00.000Z";
    await (await regio.als("coordinator.ggz")).overdracht.zegToe(
      metSleutel({ overdrachtId, warmGesprekOp }),
    );
    await zet("2027-06-30 09:00");
    expect(await beeld()).toMatchObject({ stilte: null, overdracht: { status: "toegezegd" } });
  });

  test("wie om een aanvulling vroeg, hoeft de ontvangst niet meer te bevestigen", async () => {
    await stelVoor("2027-07-05 09:00");
    await zet("2027-07-05 10:00");
    const ggz = await regio.als("coordinator.ggz");
    await ggz.overdracht.vraagAanvulling(
      metSleutel({ overdrachtId, vraag: "Wie belt de school?" }),
    );
    await zet("2027-07-05 11:00");
    const noord = await regio.als("professional1.noord");
    await noord.overdracht.vulAan(metSleutel({ overdrachtId, antwoord: "De leerkracht." }));
    await zet("2027-07-07 09:00");
    expect((await beeld()).stilte).toBeNull();
  });
});

test("het formulier zegt tot wanneer elke ontvanger heeft: het zorg- en veiligheidshuis tot de triagedag", async () => {
  await zet("2027-03-10 09:00");
  const { casusnummer: nummer } = await regio.casusVan("Huishouden Abbenbroeker");
  const rvt = await regio.als("professional3.rvt-west");
  const open = (await rvt.casus.bekijk({ casusnummer: nummer })).overdrachten[0];
  if (open) await rvt.overdracht.trekIn(metSleutel({ overdrachtId: open.id }));
  const { ontvangers } = await rvt.overdracht.bereidVoor({ casusnummer: nummer });
  const zvh = ontvangers.find((o) => o.soort === "zorg_en_veiligheidshuis");
  // From Wednesday the next Tuesday, 17.00 in winter time.
  expect(zvh).toMatchObject({ triagedag: true, termijnOp: "2027-03-16T16:00:00.000Z" });
});
