import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { beoordeelNaar3, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { wieHoorde } from "../proef/berichten.ts";
import { metSleutel } from "../proef/nieuwe-casus.ts";
import { maakOverdrachtproef, openCasusNaar3 } from "../proef/overdrachtproef.ts";
import type { Aanroeper, Persoon, Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
let noord: Aanroeper;
let oost: Aanroeper;
let emre: Persoon;
let casusnummer: string;
let overdrachtId: string;

const GESPREK = new Date(Date.now() + 3 * 86_400_000).toISOString();

beforeAll(async () => {
  ({ regio, noord, oost, emre } = await maakOverdrachtproef());
});
afterAll(() => regio.sluit());

beforeEach(async () => {
  casusnummer = await openCasusNaar3(noord);
  const voorstel = metSleutel(voorstelNaar3(casusnummer, emre.organisatieId));
  overdrachtId = (await noord.overdracht.stelVoor(voorstel)).overdrachtId!;
});

const zegToe = (warmGesprekOp: string | null = GESPREK) =>
  oost.overdracht.zegToe(metSleutel({ overdrachtId, warmGesprekOp }));
const accepteer = () =>
  oost.overdracht.accepteer(
    metSleutel({ overdrachtId, regisseurId: emre.id, vorigeHouder: "stand" as const }),
  );
const vraag = (tekst = "Wie let er nu op het jongste kind?") =>
  oost.overdracht.vraagAanvulling(metSleutel({ overdrachtId, vraag: tekst }));
const vulAan = (antwoord = "De school, tot vrijdag.") =>
  noord.overdracht.vulAan(metSleutel({ overdrachtId, antwoord }));
const beeld = (wie: Aanroeper) => wie.overdracht.bekijk({ overdrachtId });

/** Moves the termijn and the moment at which the clock stopped, as if days had gone by. */
const schuif = (stil: string, termijn: string) =>
  regio.eigenaar.execute(
    sql`update overdracht set klok_vanaf = ${stil}::timestamptz, klok_stil_sinds = ${stil}::timestamptz,
      termijn_op = ${termijn}::timestamptz where id = ${overdrachtId}`,
  );

const gehoord = (soort: string) => wieHoorde(regio, casusnummer, soort);
const BEIDE = ["coordinator.noord", "coordinator.rvt-oost"];

describe("toezeggen", () => {
  test("zet de klok stil, en de regie blijft waar zij is tot het gesprek is gevoerd", async () => {
    await zegToe();
    const { overdracht } = await beeld(noord);
    expect(overdracht).toMatchObject({ status: "toegezegd", warmGesprekOp: GESPREK });
    await schuif("2026-01-05T10:00:00Z", "2026-01-06T16:00:00Z");
    expect((await beeld(noord)).overdracht.verlopen).toBe(false);
    expect(await noord.casus.bekijk({ casusnummer })).toMatchObject({
      niveau: 2,
      procesregieBij: "Lokaal team Noord",
    });
    expect(await gehoord("overdracht_toegezegd")).toEqual(BEIDE);
    await accepteer();
    expect(await oost.casus.bekijk({ casusnummer })).toMatchObject({
      niveau: 3,
      procesregieBij: "Regionaal veiligheidsteam Oost",
    });
  });

  test("vraagt een moment dat nog komt", async () => {
    for (const op of [null, "2020-01-01T10:00:00Z"])
      expect(await weigeringVan(zegToe(op))).toBe("gesprek_ontbreekt");
  });

  test("bindt niemand: de afzender trekt in, of de ontvanger accepteert alsnog niet", async () => {
    await zegToe();
    expect(await weigeringVan(zegToe())).toBe("al_toegezegd");
    await oost.overdracht.accepteerNiet(
      metSleutel({ overdrachtId, reden: "geen_ruimte" as const, toelichting: "Toch te vol." }),
    );
    const opnieuw = metSleutel(voorstelNaar3(casusnummer, emre.organisatieId));
    overdrachtId = (await noord.overdracht.stelVoor(opnieuw)).overdrachtId!;
    await zegToe();
    await noord.overdracht.trekIn(metSleutel({ overdrachtId }));
    expect(await weigeringVan(accepteer())).toBe("al_afgehandeld");
  });

  test("verandert het niveau, dan bevestigt de afzender eerst opnieuw", async () => {
    await zegToe();
    await noord.beoordeling.legVast(metSleutel(beoordeelNaar3(casusnummer, "nu")));
    expect(await weigeringVan(accepteer())).toBe("wacht_op_aanvulling");
    await noord.overdracht.herbevestig(metSleutel({ overdrachtId }));
    await accepteer();
  });
});

describe("een aanvulling vragen en geven", () => {
  test("legt de bal bij de afzender; de ontvanger leest het antwoord voor zij beslist", async () => {
    await vraag();
    expect(await weigeringVan(accepteer())).toBe("wacht_op_aanvulling");
    expect(await weigeringVan(vraag())).toBe("wacht_op_aanvulling");
    expect(await beeld(noord)).toMatchObject({ magAanvullen: true, magHerbevestigen: false });
    expect(await gehoord("overdracht_aanvulling_gevraagd")).toEqual(BEIDE);
    await vulAan();
    const { aanvullingen, overdracht } = await beeld(oost);
    expect(overdracht.status).toBe("voorgesteld");
    expect(aanvullingen.map((a) => [a.soort, a.inhoud])).toEqual([
      ["vraag", "Wie let er nu op het jongste kind?"],
      ["antwoord", "De school, tot vrijdag."],
    ]);
    expect(await gehoord("overdracht_aangevuld")).toEqual(BEIDE);
    await accepteer();
  });

  test("de klok loopt verder met wat er over was van de termijn", async () => {
    await vraag();
    // Three working days were left, from Friday to Wednesday.
    await schuif("2026-11-20T10:00:00Z", "2026-11-25T16:00:00Z");
    await vulAan();
    const [rij] = await regio.eigenaar.execute<{ goed: boolean }>(sql`
      select termijn_op > nu() + interval '2 days' and klok_stil_sinds is null as goed from overdracht where id = ${overdrachtId}`);
    expect(rij).toEqual({ goed: true });
  });

  test("een antwoord noemt niemand, en wat er stond blijft staan", async () => {
    await vraag();
    expect(await weigeringVan(vulAan("Robin past op."))).toBe("naam_in_voorstel");
    await vulAan();
    expect(await weigeringVan(vulAan())).toBe("niets_gevraagd");
    await expect(regio.eigenaar.execute(sql`delete from overdracht_aanvulling`)).rejects.toThrow();
  });

  test("is er ook een ander niveau, dan bevestigt het antwoord meteen", async () => {
    await vraag();
    await noord.beoordeling.legVast(metSleutel(beoordeelNaar3(casusnummer, "nu")));
    expect(await weigeringVan(noord.overdracht.herbevestig(metSleutel({ overdrachtId })))).toBe(
      "aanvulling_nodig",
    );
    await vulAan();
    expect((await beeld(oost)).overdracht).toMatchObject({ niveauVan: 3, niveauNaar: 3 });
    await accepteer();
  });
});

describe("ontvangst en herinnering", () => {
  test("de ontvanger bevestigt één keer dat het er is, en de afzender hoort dat", async () => {
    expect(await beeld(oost)).toMatchObject({ magBevestigen: true });
    await oost.overdracht.bevestigOntvangst(metSleutel({ overdrachtId }));
    const weer = oost.overdracht.bevestigOntvangst(metSleutel({ overdrachtId }));
    expect(await weigeringVan(weer)).toBe("ontvangst_al_bevestigd");
    expect((await beeld(noord)).overdracht.ontvangenOp).not.toBeNull();
    expect(await gehoord("overdracht_ontvangen")).toEqual(BEIDE);
  });

  test("de afzender herinnert hooguit één keer per werkdag, en de ontvanger nooit", async () => {
    const herinner = (wie: Aanroeper) => wie.overdracht.herinner(metSleutel({ overdrachtId }));
    expect(await weigeringVan(herinner(oost))).toBe("geen_bevoegdheid");
    await herinner(noord);
    expect(await weigeringVan(herinner(noord))).toBe("al_herinnerd");
    await regio.eigenaar.execute(
      sql`update overdracht set herinnerd_op = nu() - interval '4 days' where id = ${overdrachtId}`,
    );
    await herinner(noord);
    expect(await gehoord("overdracht_herinnering_gestuurd")).toEqual(
      [...BEIDE, ...BEIDE].toSorted(),
    );
  });
});
