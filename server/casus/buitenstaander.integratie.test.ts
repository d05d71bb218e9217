import { sql } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Databank } from "#db/databank";
import { type Doel, LIJSTEN, OP_CASUS, ZONDER_CASUS } from "../proef/aanroepen.ts";
import { doelVan, noemtHuishouden } from "../proef/doel.ts";
import { alsNiemand, maakProefregio, type Proefregio } from "../proef/proefregio.ts";
import { weigeringVan } from "../proef/weigering.ts";
import { appRouter } from "../router.ts";

let regio: Proefregio;
let doel: Doel;

beforeAll(async () => {
  regio = await maakProefregio();
  doel = await doelVan(regio);
});
afterAll(() => regio.sluit());

const PROCEDURES = Object.keys(OP_CASUS);
const BUITENSTAANDERS = [
  "coordinator.zuid",
  "professional2.noord",
  "professional1.rvt-oost",
  "coordinator.ggz",
  "fg",
  "beheerder",
];
/** Who knows of a casus by its stand is refused by name, or finds nothing; never more. */
const NIET_VOOR_HEM = "item.nietDoorgegeven";
const GEWEIGERD = ["niet_gevonden", "geen_bevoegdheid", "afzender_mag_niet_antwoorden"];
/** The guard with and without row level security behind it: each layer holds by itself. */
const LAGEN: [string, (r: Proefregio) => Databank][] = [
  ["met regels per rij", (r) => r.db],
  ["zonder regels per rij", (r) => r.eigenaar],
];

test("elke procedure van het portaal staat in een van de drie lijsten", () => {
  const { procedures } = appRouter._def as unknown as { procedures: Record<string, unknown> };
  const bekend = [...PROCEDURES, ...Object.keys(LIJSTEN), ...ZONDER_CASUS];
  expect(bekend.toSorted()).toEqual(Object.keys(procedures).toSorted());
});

describe.each(LAGEN)("de bewaking, %s,", (_laag, kies) => {
  describe.each(BUITENSTAANDERS)("laat %s", (adres) => {
    test.each(PROCEDURES)("bij %s niets vinden", async (naam) => {
      const aanroeper = await regio.als(adres, kies(regio));
      expect(await weigeringVan(OP_CASUS[naam]!(aanroeper, doel))).toBe("niet_gevonden");
    });

    test("in geen lijst iets van het huishouden zien, ook niet het nummer", async () => {
      const aanroeper = await regio.als(adres, kies(regio));
      for (const [naam, lijst] of Object.entries(LIJSTEN)) {
        const gekregen = JSON.stringify(await lijst(aanroeper));
        expect(gekregen, naam).not.toContain(doel.casusnummer);
        expect(noemtHuishouden(gekregen), naam).toBe(false);
      }
    });
  });

  test("wie helemaal nergens bij hoort, heeft lege lijsten", async () => {
    for (const adres of ["professional2.linde", "fg", "beheerder"]) {
      const aanroeper = await regio.als(adres, kies(regio));
      expect(await aanroeper.casus.lijst({})).toMatchObject({ rijen: [], aantal: 0 });
      expect(await aanroeper.overdracht.lijst({})).toEqual({
        ontvangen: [],
        verstuurd: [],
        afgehandeldVerstuurd: [],
        antwoorden: [],
        terugkoppelingen: [],
      });
    }
  });

  test("een manager ziet alleen de stand", async () => {
    const manager = await regio.als("manager.noord", kies(regio));
    const beeld = await manager.casus.bekijk({ casusnummer: doel.casusnummer });
    expect(beeld).toMatchObject({ beeld: "stand", niveau: 2, procesregieBij: "Lokaal team Noord" });
    expect(noemtHuishouden(beeld)).toBe(false);
    expect(JSON.stringify(beeld)).not.toContain("Selin");
    const blad = await OP_CASUS["bestuurlijk.bekijk"]!(manager, doel);
    expect(noemtHuishouden(blad)).toBe(false);
    expect(JSON.stringify(blad)).not.toContain("Selin");
    const verzoeken = await manager.regie.verzoeken({ casusnummer: doel.casusnummer });
    expect(verzoeken).toMatchObject({ magVragen: false, houder: true, verzoeken: [] });
    // To say that one knows the household is open to whoever sees anything of it.
    const magWel = [
      "casus.bekijk",
      "bestuurlijk.bekijk",
      "regie.verzoeken",
      "uitsluiting.meldZelf",
      NIET_VOOR_HEM,
    ];
    expect(await manager.item.nietDoorgegeven({ casusnummer: doel.casusnummer })).toEqual([]);
    for (const naam of PROCEDURES.filter((p) => !magWel.includes(p)))
      expect(GEWEIGERD, naam).toContain(await weigeringVan(OP_CASUS[naam]!(manager, doel)));
    expect((await manager.overdracht.lijst({})).verstuurd).toEqual([]);
  });

  test("een nummer dat niet bestaat, geeft hetzelfde als een casus van een ander", async () => {
    const vreemde = await regio.als("coordinator.zuid", kies(regio));
    const geen = { ...doel, casusnummer: "R-2019-9999", overdrachtId: crypto.randomUUID() };
    for (const naam of PROCEDURES)
      expect(await weigeringVan(OP_CASUS[naam]!(vreemde, geen)), naam).toBe("niet_gevonden");
  });

  test.each([...PROCEDURES, ...Object.keys(LIJSTEN)])(
    "%s vraagt een sessie, ook als die ooit bestond",
    async (naam) => {
      const oud = await regio.sessieVan("professional1.noord");
      await regio.eigenaar.execute(sql`select trek_sessie_in(${oud}::uuid)`);
      for (const sessieId of [null, crypto.randomUUID(), oud]) {
        const niemand = alsNiemand(kies(regio), sessieId);
        const poging = OP_CASUS[naam]?.(niemand, doel) ?? LIJSTEN[naam]!(niemand);
        expect(await weigeringVan(poging)).toBe("sessie_verlopen");
      }
    },
  );
});

test("wie er wel bij hoort, vindt de casus: dat de anderen niets vinden, ligt niet aan de vraag", async () => {
  const selin = await regio.als("professional1.noord");
  expect(noemtHuishouden(await OP_CASUS["casus.bekijk"]!(selin, doel))).toBe(true);
  for (const naam of ["casus.verloop", "beoordeling.lijst", "overdracht.bekijk"])
    await OP_CASUS[naam]!(selin, doel);
});

test.each(LAGEN)("een ontvanger leest %s voor het antwoord alleen wat mag", async (_laag, kies) => {
  const oost = await regio.als("coordinator.rvt-oost", kies(regio));
  const { inhoud } = await oost.overdracht.bekijk({ overdrachtId: doel.overdrachtId });
  expect(inhoud.map((i) => i.onderdeel)).toEqual(["reden", "doel", "samenvatting"]);
  for (const lijst of Object.values(LIJSTEN))
    expect(noemtHuishouden(await lijst(oost))).toBe(false);
});
