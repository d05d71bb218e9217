import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { beoordeelNaar3, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { WGS_CRITERIUM_CODES } from "#regiekaart/wgs";
import { metSleutel } from "../proef/nieuwe-casus.ts";
import { maakOverdrachtproef, openCasusNaar3 } from "../proef/overdrachtproef.ts";
import type { Aanroeper, Persoon, Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";

let regio: Proefregio;
let noord: Aanroeper;
let oost: Aanroeper;
let emre: Persoon;
let rvt: Aanroeper;
let zvh: Aanroeper;
let casusnummer: string;
/** To the veiligheidsteam. */
let overdrachtId: string;

beforeAll(async () => {
  ({ regio, noord, oost, emre } = await maakOverdrachtproef());
  rvt = await regio.als("professional1.rvt-oost");
  zvh = await regio.als("coordinator.zvh");
});
afterAll(() => regio.sluit());

beforeEach(async () => {
  casusnummer = await openCasusNaar3(noord);
  const voorstel = metSleutel(voorstelNaar3(casusnummer, emre.organisatieId));
  overdrachtId = (await noord.overdracht.stelVoor(voorstel)).overdrachtId!;
});

describe("namen vrijgeven voor triage", () => {
  const toets = { doel: "systeemgericht" as const, criteria: [...WGS_CRITERIUM_CODES] };

  beforeEach(async () => {
    await oost.overdracht.accepteer(
      metSleutel({ overdrachtId, regisseurId: emre.id, vorigeHouder: "stand" as const }),
    );
    const naar4 = beoordeelNaar3(casusnummer, "nu", 2);
    const antwoorden = { ...naar4.antwoorden, ketenoverstijgend_nodig: "ja" as const };
    await rvt.beoordeling.legVast(metSleutel({ ...naar4, antwoorden, besluit: 4 as const }));
  });

  const stelVoor = async (wgsToets: typeof toets | null) => {
    const { organisatieId } = await regio.persoon("coordinator.zvh");
    const voorstel = { ...voorstelNaar3(casusnummer, organisatieId), niveauNaar: null, wgsToets };
    return rvt.overdracht.stelVoor(metSleutel({ ...voorstel, gezienVolgnr: 3 }));
  };

  test("delen met het zorg- en veiligheidshuis vraagt eerst de hele toets, en die staat vast", async () => {
    expect(await weigeringVan(stelVoor(null))).toBe("wgs_toets_ontbreekt");
    expect(await weigeringVan(stelVoor({ ...toets, criteria: ["noodzakelijk"] }))).toBe(
      "wgs_toets_ontbreekt",
    );
    await stelVoor(toets);
    const rijen = await regio.eigenaar.execute(sql`
      select w.doel, cardinality(w.criteria) as aantal from wgs_toets w join casus c on c.id = w.casus_id
       where c.casusnummer = ${casusnummer}`);
    expect(rijen).toEqual([{ doel: "systeemgericht", aantal: WGS_CRITERIUM_CODES.length }]);
  });

  test("ook wie daar om zicht op veiligheid wordt gevraagd, pas na de toets; daarna telt die voor alles", async () => {
    const { id: persoonId } = await regio.persoon("professional1.zvh");
    const vraag = (wgsToets: typeof toets | null) =>
      rvt.zichtOpVeiligheid.vraag(metSleutel({ casusnummer, persoonId, wgsToets }));
    expect(await weigeringVan(vraag(null))).toBe("wgs_toets_ontbreekt");
    await vraag(toets);
    await stelVoor(null);
  });

  test("de ontvanger ziet de namen pas na vrijgeven, en na het antwoord niet meer", async () => {
    const bijZvh = { overdrachtId: (await stelVoor(toets)).overdrachtId! };
    const beeld = () => zvh.overdracht.bekijk(bijZvh);
    expect((await beeld()).namen).toBeNull();
    await rvt.overdracht.geefNamenVrij(metSleutel(bijZvh));
    const gezien = await beeld();
    expect(gezien.namen).toEqual([
      { naam: "Robin Proef", rol: "ouder", leeftijdsgroep: "16_plus" },
    ]);
    expect(gezien.inhoud.map((i) => i.onderdeel)).not.toContain("veiligheid_nu");
    const weer = rvt.overdracht.geefNamenVrij(metSleutel(bijZvh));
    expect(await weigeringVan(weer)).toBe("namen_al_vrijgegeven");
    await zvh.overdracht.accepteerNiet(
      metSleutel({
        ...bijZvh,
        reden: "voldoet_niet_aan_criteria" as const,
        toelichting: "Het lukt zonder ons.",
      }),
    );
    expect(await weigeringVan(beeld())).toBe("niet_gevonden");
  });
});

test("aan een ander dan het zorg- en veiligheidshuis worden geen namen vrijgegeven", async () => {
  const vrij = noord.overdracht.geefNamenVrij(metSleutel({ overdrachtId }));
  expect(await weigeringVan(vrij)).toBe("geen_triage");
});
