import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { dagOver, voorstelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { metSleutel } from "../proef/nieuwe-casus.ts";
import { maakOverdrachtproef, openCasusNaar3 } from "../proef/overdrachtproef.ts";
import type { Aanroeper, Persoon, Proefregio } from "../proef/proefregio.ts";

const OVER_EEN_JAAR = dagOver(365);

let regio: Proefregio;
let noord: Aanroeper;
let oost: Aanroeper;
let casusnummer: string;
let overdrachtId: string;
let maaike: Persoon;
let emre: Persoon;

beforeAll(async () => {
  ({ regio, noord, oost, maaike, emre } = await maakOverdrachtproef());
  casusnummer = await openCasusNaar3(noord);
  for (const inhoud of ["De school bellen.", "Een rekening openen."])
    await noord.plan.voegActieToe(
      metSleutel({
        casusnummer,
        inhoud,
        houder: { soort: "professional" as const, id: maaike.id },
        voor: OVER_EEN_JAAR,
      }),
    );
  // Health data that Noord does not pass on yet.
  await noord.casus.noteer(
    metSleutel({
      casusnummer,
      inhoud: "Over de gezondheid.",
      categorie: "gezondheid" as const,
      voorwaarde: "instemming_nodig" as const,
    }),
  );
  const { acties } = await noord.plan.bekijk({ casusnummer });
  const uitkomst = await noord.overdracht.stelVoor(
    metSleutel({
      ...voorstelNaar3(casusnummer, emre.organisatieId),
      acties: acties.map(({ id }, i) => ({
        actieId: id,
        besluit: i === 0 ? ("gaat_mee" as const) : ("gesloten" as const),
      })),
    }),
  );
  overdrachtId = uitkomst.overdrachtId!;
});
afterAll(() => regio.sluit());

const vastgelegd = () =>
  regio.eigenaar.execute<{ inhoud: string; sha256: string }>(
    sql`select inhoud, sha256 from overdracht_document where overdracht_id = ${overdrachtId}`,
  );

describe("het overdrachtsdocument", () => {
  let eerste: string;

  test("is er nog niet zolang de overdracht open is", async () => {
    expect((await noord.overdracht.bekijk({ overdrachtId })).heeftDocument).toBe(false);
    for (const kant of [noord, oost])
      await expect(kant.overdracht.document({ overdrachtId })).rejects.toThrow("niet_gevonden");
  });

  test("ligt vast zodra de ontvanger accepteert, met beide kanten en wat er meeging", async () => {
    await oost.overdracht.accepteer(
      metSleutel({
        overdrachtId,
        regisseurId: emre.id,
        vorigeHouder: "leesrecht" as const,
        leesrechtTot: OVER_EEN_JAAR,
      }),
    );
    const { document, magExporteren } = await oost.overdracht.document({ overdrachtId });
    eerste = JSON.stringify(document);
    expect(magExporteren).toBe(true);
    expect(document).toMatchObject({
      casusnummer,
      niveauVan: 2,
      niveauNaar: 3,
      van: { organisatie: "Lokaal team Noord", afzender: "Maaike de Boer" },
      naar: {
        organisatie: "Regionaal veiligheidsteam Oost",
        geaccepteerdDoor: "Karin Zandstra",
      },
      vorigeHouder: "leesrecht",
      leesrechtTot: OVER_EEN_JAAR,
    });
    expect(document.regie.find((r) => r.soort === "procesregie")).toEqual({
      soort: "procesregie",
      organisatie: "Regionaal veiligheidsteam Oost",
      persoon: "Emre Kaplan",
    });
    expect(document.onderdelen[0]).toMatchObject({
      code: "reden",
      tekst: { inhoud: "Er is expertise over veiligheid nodig.", weggelaten: null },
    });
    expect(document.acties.map(({ lot, bij }) => [lot, bij])).toEqual([
      ["gaat_mee", "Regionaal veiligheidsteam Oost"],
      ["gesloten", "Lokaal team Noord"],
    ]);
    expect(document.nietMee).toEqual([
      { bron: "Lokaal team Noord", categorie: "gezondheid", aantal: 1 },
    ]);
  });

  test("is elke keer hetzelfde, op het scherm en als bestand, voor beide kanten", async () => {
    const leesrecht = await regio.als("coordinator.noord");
    for (const kant of [oost, leesrecht]) {
      expect(JSON.stringify((await kant.overdracht.document({ overdrachtId })).document)).toBe(
        eerste,
      );
      expect(JSON.stringify(await kant.overdracht.exporteerDocument({ overdrachtId }))).toBe(
        eerste,
      );
    }
  });

  test("verandert niet als de casus daarna verandert", async () => {
    const [voor] = await vastgelegd();
    await oost.casus.noteer(metSleutel({ casusnummer, inhoud: "Later." }));
    const { acties } = await oost.plan.bekijk({ casusnummer });
    const open = acties.find((a) => a.uitkomst === null)!;
    await oost.plan.rondActieAf(
      metSleutel({ casusnummer, actieId: open.id, uitkomst: "gedaan" as const, resultaat: "Ja." }),
    );
    await regio.eigenaar.execute(
      sql`update gebruiker set naam = 'Iemand Anders' where id = ${emre.id}`,
    );
    expect(JSON.stringify((await oost.overdracht.document({ overdrachtId })).document)).toBe(
      eerste,
    );
    expect(await vastgelegd()).toEqual([voor]);
  });

  test("bevat zelf geen tekst over mensen: die staat er als verwijzing", async () => {
    const [{ inhoud } = { inhoud: "" }] = await vastgelegd();
    for (const tekst of ["expertise over veiligheid", "De school bellen", "gezondheid."])
      expect(inhoud).not.toContain(tekst);
  });

  test("bestaat niet voor wie de casus niet leest", async () => {
    for (const adres of ["coordinator.ggz", "manager.rvt-oost", "fg"]) {
      const wie = await regio.als(adres);
      for (const lees of [wie.overdracht.document, wie.overdracht.exporteerDocument])
        await expect(lees({ overdrachtId })).rejects.toThrow("niet_gevonden");
    }
  });

  test("wie meeleest zonder partij te zijn, ziet het en neemt het niet mee", async () => {
    const { id: persoonId } = await regio.persoon("professional1.ggz");
    await oost.betrokkene.voegToe(
      metSleutel({ casusnummer, persoonId, doel: "Meekijken.", zicht: "lezen" as const }),
    );
    const ggz = await regio.als("professional1.ggz");
    expect((await ggz.overdracht.document({ overdrachtId })).magExporteren).toBe(false);
    await expect(ggz.overdracht.exporteerDocument({ overdrachtId })).rejects.toThrow(
      "geen_bevoegdheid",
    );
  });

  test("elke keer dat iemand het ziet of meeneemt, staat in het inzagelog", async () => {
    const rijen = await regio.eigenaar.execute<{ soort: string; aantal: number }>(sql`
      select i.soort, count(*)::int as aantal from inzage i join casus c on c.id = i.casus_id
       where c.casusnummer = ${casusnummer} and i.soort like 'overdrachtsdocument%' group by 1 order by 1`);
    expect(rijen).toEqual([
      { soort: "overdrachtsdocument", aantal: 5 },
      { soort: "overdrachtsdocument_export", aantal: 2 },
    ]);
  });

  test("zegt van een vernietigde tekst dat hij vernietigd is, en houdt zijn hash", async () => {
    const { document } = await oost.overdracht.document({ overdrachtId });
    const reden = document.onderdelen[0]!.tekst;
    await regio.eigenaar.transaction(async (tx) => {
      await tx.execute(sql`alter table tekst disable trigger user`);
      await tx.execute(
        sql`update tekst set inhoud = null, vernietigd_op = nu() where sha256 = ${reden.sha256}`,
      );
      await tx.execute(sql`alter table tekst enable trigger user`);
    });
    const { document: na } = await oost.overdracht.document({ overdrachtId });
    expect(na.onderdelen[0]!.tekst).toEqual({
      sha256: reden.sha256,
      inhoud: null,
      weggelaten: "vernietigd",
    });
    expect(na.sha256).toBe(document.sha256);
  });
});
