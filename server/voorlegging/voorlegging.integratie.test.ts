import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openCasus } from "../proef/nieuwe-casus.ts";
import { type Aanroeper, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
let regisseur: Aanroeper;
let onzeManager: Aanroeper;
let ggz: Aanroeper;
let ggzId: string;
let casusnummer: string;

beforeAll(async () => {
  regio = await maakProefregio();
  regisseur = await regio.als("professional1.noord");
  onzeManager = await regio.als("manager.noord");
  ggz = await regio.als("coordinator.ggz");
  ggzId = (await regio.persoon("coordinator.ggz")).organisatieId;
});
afterAll(() => regio.sluit());

beforeEach(async () => {
  casusnummer = await openCasus(regisseur);
  await regisseur.betrokkene.voegToe({
    casusnummer,
    sleutel: randomUUID(),
    persoonId: (await regio.persoon("professional2.ggz")).id,
    doel: "Behandeling",
    zicht: "lezen",
  });
});

const metSleutel = <T extends object>(invoer: T) => ({
  casusnummer,
  sleutel: randomUUID(),
  ...invoer,
});
const VRAAG = { vraag: "Moet eerst de behandeling beginnen?", visie: "Nee, eerst rust in huis." };
async function legVoor(): Promise<string> {
  await regisseur.voorlegging.legVoor(metSleutel({ anderId: ggzId, ...VRAAG }));
  const { rijen } = await onzeManager.voorlegging.lijst({});
  return rijen.find((r) => r.casusnummer === casusnummer)!.id;
}
const rondAf = (wie: Aanroeper, voorleggingId: string) =>
  wie.voorlegging.rondAf(
    metSleutel({ voorleggingId, uitkomst: "besloten" as const, toelichting: "Eerst rust." }),
  );

describe("een visieverschil voorleggen", () => {
  test("de managers lezen de vraag en beide visies, en niets van het huishouden", async () => {
    const voorleggingId = await legVoor();
    await ggz.voorlegging.geefVisie(metSleutel({ voorleggingId, visie: "Ja, meteen." }));
    const beeld = await onzeManager.voorlegging.bekijk({ voorleggingId });
    expect(beeld).toMatchObject({
      vraag: VRAAG.vraag,
      visies: [{ inhoud: VRAAG.visie }, { inhoud: "Ja, meteen." }],
      mag: { visie: false, afronden: true, naarBestuur: true },
    });
    expect(await onzeManager.casus.bekijk({ casusnummer })).toMatchObject({ beeld: "stand" });
    expect(JSON.stringify(beeld)).not.toContain("Robin");
  });

  test("een naam uit het huishouden komt er niet in", async () => {
    const metNaam = { anderId: ggzId, ...VRAAG, vraag: "Mag Robin eerst naar school?" };
    expect(await weigeringVan(regisseur.voorlegging.legVoor(metSleutel(metNaam)))).toBe(
      "naam_in_voorstel",
    );
  });

  test("ook niet in de visie van de ander of in de uitkomst", async () => {
    const voorleggingId = await legVoor();
    const visie = metSleutel({ voorleggingId, visie: "Robin moet eerst naar school." });
    expect(await weigeringVan(ggz.voorlegging.geefVisie(visie))).toBe("naam_in_voorstel");
    await ggz.voorlegging.geefVisie(metSleutel({ voorleggingId, visie: "Ja, meteen." }));
    const uitkomst = { uitkomst: "besloten" as const, toelichting: "Robin gaat naar school." };
    expect(
      await weigeringVan(
        onzeManager.voorlegging.rondAf(metSleutel({ voorleggingId, ...uitkomst })),
      ),
    ).toBe("naam_in_voorstel");
  });

  test("alleen met wie meedoet, en niet twee keer tegelijk; elke kant zegt het één keer", async () => {
    const rvt = (await regio.persoon("coordinator.rvt-oost")).organisatieId;
    const vreemd = metSleutel({ anderId: rvt, ...VRAAG });
    expect(await weigeringVan(regisseur.voorlegging.legVoor(vreemd))).toBe(
      "organisatie_doet_niet_mee",
    );
    const voorleggingId = await legVoor();
    expect(
      await weigeringVan(regisseur.voorlegging.legVoor(metSleutel({ anderId: ggzId, ...VRAAG }))),
    ).toBe("voorlegging_loopt_al");
    const visie = () =>
      ggz.voorlegging.geefVisie(metSleutel({ voorleggingId, visie: "Ja, meteen." }));
    await visie();
    expect(await weigeringVan(visie())).toBe("visie_al_gegeven");
    expect(
      await weigeringVan(ggz.voorlegging.brengNaarBestuur(metSleutel({ voorleggingId }))),
    ).toBe("geen_bevoegdheid");
  });

  test("een vraag hoort bij haar eigen casus", async () => {
    const voorleggingId = await legVoor();
    await ggz.voorlegging.geefVisie(metSleutel({ voorleggingId, visie: "Ja, meteen." }));
    const { rijen } = await onzeManager.casus.lijst({});
    const andere = rijen.find((r) => r.casusnummer !== casusnummer)!.casusnummer;
    const onder = { ...metSleutel({ voorleggingId }), casusnummer: andere };
    const uitkomst = { uitkomst: "besloten" as const, toelichting: "Eerst rust." };
    expect(await weigeringVan(onzeManager.voorlegging.rondAf({ ...onder, ...uitkomst }))).toBe(
      "niet_gevonden",
    );
  });

  test("wie de namen niet leest, staat in het log met elke geweigerde poging er een te noemen", async () => {
    const voorleggingId = await legVoor();
    const { id } = await regio.persoon("coordinator.ggz");
    const pogingen = async () => {
      const [rij] = await regio.eigenaar.execute<{ n: number }>(sql`
        select count(*)::int as n from inzage i join casus c on c.id = i.casus_id
         where c.casusnummer = ${casusnummer} and i.gebruiker_id = ${id} and i.soort = 'naam_geweigerd'`);
      return rij!.n;
    };
    const raad = (visie: string) => ggz.voorlegging.geefVisie(metSleutel({ voorleggingId, visie }));
    expect(await weigeringVan(raad("Robin moet eerst naar school."))).toBe("naam_in_voorstel");
    expect(await weigeringVan(raad("robin's school"))).toBe("naam_in_voorstel");
    expect(await pogingen()).toBe(2);
    await raad("Ja, meteen.");
    expect(await weigeringVan(raad("Robin"))).toBe("visie_al_gegeven");
    expect(await pogingen()).toBe(2);
    const wat = (await regisseur.inzage.lijst({ casusnummer })).rijen.map((r) => r.wat);
    expect(wat).toContain("Tekst geweigerd: er stond een naam in");
    const eigen = { anderId: ggzId, ...VRAAG, vraag: "Mag Robin naar school?" };
    await weigeringVan(regisseur.voorlegging.legVoor(metSleutel(eigen)));
    expect(await pogingen()).toBe(2);
  });

  test("niveau en regie blijven, en wie er niet bij hoort vindt niets", async () => {
    const voor = await regisseur.casus.bekijk({ casusnummer });
    const voorleggingId = await legVoor();
    const na = await regisseur.casus.bekijk({ casusnummer });
    expect([na.niveau, na.procesregieBij]).toEqual([voor.niveau, voor.procesregieBij]);
    for (const adres of ["manager.rvt-west", "fg", "beheerder", "coordinator.zuid"]) {
      const vreemd = await regio.als(adres);
      expect(await weigeringVan(vreemd.voorlegging.bekijk({ voorleggingId })), adres).toBe(
        "niet_gevonden",
      );
      expect((await vreemd.voorlegging.lijst({})).rijen.map((r) => r.id)).not.toContain(
        voorleggingId,
      );
    }
  });

  test("afronden kan pas met beide visies, en alleen door de manager die beslist", async () => {
    const voorleggingId = await legVoor();
    expect(await weigeringVan(rondAf(onzeManager, voorleggingId))).toBe("visie_ontbreekt");
    await ggz.voorlegging.geefVisie(metSleutel({ voorleggingId, visie: "Ja, meteen." }));
    expect(await weigeringVan(rondAf(ggz, voorleggingId))).toBe("geen_bevoegdheid");
    await rondAf(onzeManager, voorleggingId);
    expect(await ggz.voorlegging.bekijk({ voorleggingId })).toMatchObject({
      voorlegging: { status: "afgerond", uitkomst: "besloten" },
      uitkomstTekst: "Eerst rust.",
    });
    const { rijen } = await regisseur.bericht.lijst({});
    expect(rijen[0]?.zin).toContain("heeft een uitkomst");
  });

  test("komen zij er niet uit, dan beslist de gemeente namens het bestuur", async () => {
    const voorleggingId = await legVoor();
    await ggz.voorlegging.geefVisie(metSleutel({ voorleggingId, visie: "Ja, meteen." }));
    await onzeManager.voorlegging.brengNaarBestuur(metSleutel({ voorleggingId }));
    expect(await weigeringVan(rondAf(onzeManager, voorleggingId))).toBe("geen_bevoegdheid");
    const gemeente = await regio.als("manager.gemeente-voorbeelddam");
    await rondAf(gemeente, voorleggingId);
    expect(await weigeringVan(gemeente.casus.verloop({ casusnummer }))).toBe("niet_gevonden");
  });
});
