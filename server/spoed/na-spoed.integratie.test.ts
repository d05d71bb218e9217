import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import type { Aanroeper, Proefregio } from "../proef/proefregio.ts";
import { maakSpoedproef, type Spoedcasus, type Spoedproef } from "../proef/spoedproef.ts";
import { weigeringVan } from "../proef/weigering.ts";

let proef: Spoedproef;
let regio: Proefregio;
let noord: Aanroeper;
let spoed: Spoedcasus;
let casusnummer: string;
let rvt: string;
let zvh: string;
let gemeente: string;
let ikId: string;

beforeAll(async () => {
  proef = await maakSpoedproef();
  ({ regio, noord, rvt, zvh, gemeente, ikId } = proef);
});
afterAll(() => regio.sluit());
beforeEach(async () => {
  spoed = await proef.nieuw();
  ({ casusnummer } = spoed);
});

describe("na spoed", () => {
  async function taakId(soort: "motivering" | "overdracht" | "profiel"): Promise<string> {
    return (await noord.spoed.taak({ casusnummer, soort })).id;
  }

  test("de motivering achteraf rondt haar taak af, en maar één keer", async () => {
    await spoed.start();
    const invoer = {
      casusnummer,
      taakId: await taakId("motivering"),
      toelichting: "Er was gevaar.",
    };
    await noord.spoed.rondTaakAf({ ...invoer, sleutel: randomUUID() });
    expect(await spoed.openTaken()).not.toContain("motivering");
    expect(await weigeringVan(noord.spoed.rondTaakAf({ ...invoer, sleutel: randomUUID() }))).toBe(
      "al_afgerond",
    );
  });

  test("wie alarm sloeg en niet meer meedoet, houdt de stand tot de motivering er is", async () => {
    const { id: persoonId } = await regio.persoon("professional1.linde");
    const basis = { casusnummer, sleutel: randomUUID() };
    const meedoen = { persoonId, doel: "Meekijken", zicht: "bijdragen" as const };
    await noord.betrokkene.voegToe({ ...basis, ...meedoen });
    const belde = await regio.als("professional1.linde");
    await spoed.start({ naarOrganisatieId: zvh, wgsNoodzakelijk: true }, belde);
    const [mee] = await regio.eigenaar.execute<{ id: string }>(
      sql`select b.id from betrokkenheid b join casus c on c.id = b.casus_id where casusnummer = ${casusnummer} and tot is null`,
    );
    const einde = { casusnummer, betrokkenheidId: mee!.id, sleutel: randomUUID() };
    await noord.betrokkene.beeindig(einde);
    expect(await weigeringVan(belde.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
    const coordinator = await regio.als("coordinator.linde");
    const { id } = await coordinator.spoed.taak({ casusnummer, soort: "motivering" });
    const wat = { casusnummer, toelichting: "Er was gevaar.", sleutel: randomUUID() };
    await coordinator.spoed.rondTaakAf({ ...wat, taakId: id });
    // What else was left out is still theirs; with that done too, nothing ties them to the casus.
    const { inhoud } = voorstelNaar3(casusnummer, zvh);
    const rest = await coordinator.spoed.taak({ casusnummer, soort: "overdracht" });
    const vul = { casusnummer, taakId: rest.id, inhoud, sleutel: randomUUID() };
    await coordinator.spoed.vulOverdrachtAan(vul);
    expect(await weigeringVan(coordinator.casus.bekijk({ casusnummer }))).toBe("niet_gevonden");
  });

  test("na een terugval onder 5 vraagt niemand meer wie bestuurlijk verantwoordelijk is", async () => {
    await spoed.start({ niveau: 5, naarOrganisatieId: gemeente });
    const coordinator = await regio.als("coordinator.noord");
    const [o] = await regio.eigenaar.execute<{ id: string }>(
      sql`select o.id from overdracht o join casus c on c.id = o.casus_id where casusnummer = ${casusnummer} and afgehandeld_op is null`,
    );
    const basis = () => ({ casusnummer, sleutel: randomUUID() });
    await coordinator.overdracht.trekIn({ overdrachtId: o!.id, sleutel: randomUUID() });
    const sluit = { reden: "uit_beeld" as const, toelichting: "Vertrokken zonder bericht." };
    await coordinator.afsluiting.sluitAf({ ...basis(), ...sluit });
    expect(await spoed.openTaken()).toContain("bestuurlijk");
    await coordinator.afsluiting.heropen({
      ...basis(),
      niveau: 3,
      aanleiding: "Zij zijn terug.",
      procesregisseurId: ikId,
      casusregisseurId: ikId,
      zichtOpVeiligheidId: ikId,
      profielMotivering: "Zij kent het huishouden.",
    });
    expect(await spoed.openTaken()).not.toContain("bestuurlijk");
  });

  test("een ander team rondt die taak niet af", async () => {
    await spoed.start();
    const invoer = {
      casusnummer,
      taakId: await taakId("motivering"),
      toelichting: "Er was gevaar.",
    };
    const ander = await regio.als("coordinator.rvt-oost");
    expect(await weigeringVan(ander.spoed.rondTaakAf({ ...invoer, sleutel: randomUUID() }))).toBe(
      "geen_bevoegdheid",
    );
  });

  test("de rest van de overdracht wordt aangevuld, en onvolledig gaat dat niet", async () => {
    await spoed.start();
    const taak = { casusnummer, taakId: await taakId("overdracht") };
    const { inhoud } = voorstelNaar3(casusnummer, rvt);
    const vul = (deel: object) =>
      noord.spoed.vulOverdrachtAan({ ...taak, sleutel: randomUUID(), inhoud: deel });
    expect(await weigeringVan(vul({ doel: "Rust." }))).toBe("onderdeel_ontbreekt");
    await vul(inhoud);
    expect(await spoed.openTaken()).not.toContain("overdracht");
  });

  test("een beoordeling rondt haar taak af, en ineens terug naar 2 kan als de gronden nee zijn", async () => {
    await spoed.start();
    const voor = await noord.beoordeling.bereidVoor({ casusnummer });
    expect(voor.naSpoed).toBe(true);
    await noord.beoordeling.legVast({
      casusnummer,
      sleutel: randomUUID(),
      gezienVolgnr: voor.niveauVolgnr,
      antwoorden: {
        draagkracht_uit_balans: "ja",
        zelfredzaamheid_beperkt: "ja",
        basiszorg_ontoereikend: "ja",
        andere_hulp_nodig: "ja",
        signalen_van_onveiligheid: "nee",
        ketenoverstijgend_nodig: "nee",
        escalatie_of_onrust_dreigt: "nee",
      },
      onderbouwing: "Het bleek loos alarm.",
      zienswijze: "De ouder is opgelucht.",
      besluit: 2,
    });
    expect((await spoed.stappen()).niveau.at(-1)).toMatchObject({
      niveau: 2,
      aard: "terugkeer_na_spoed",
    });
    expect(await spoed.openTaken()).not.toContain("beoordeling");
  });
});
