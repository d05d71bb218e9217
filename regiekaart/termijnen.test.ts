import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NIVEAUS } from "./begrippen.ts";
import {
  beslistermijn,
  eindeVanTermijn,
  momentVan,
  naWerktijd,
  SIGNAAL_DEEL,
  verschoven,
  werktijd,
} from "./termijnen.ts";
import { isWerkdag } from "./werkdagen.ts";

const op = (moment: string) => Date.parse(`${moment.replace(" ", "T")}:00Z`);
const tekst = (moment: number) => new Date(moment).toISOString().slice(0, 16).replace("T", " ");
const team = { soort: "veiligheidsteam" } as const;
const zvh = { soort: "zorg_en_veiligheidshuis" } as const;

describe("hoe lang een ontvanger heeft", () => {
  test("gewoon: werkdagen naar niveau", () => {
    expect(
      NIVEAUS.map((niveau) => beslistermijn({ niveau, spoed: false, ontvanger: team })),
    ).toEqual([5, 5, 2, 2, 1].map((aantal) => ({ soort: "werkdagen", aantal })));
  });

  test("het zorg- en veiligheidshuis: de volgende triagedag, die van de organisatie zelf", () => {
    const bij = (triagedag: number | null) =>
      beslistermijn({ niveau: 4, spoed: false, ontvanger: { ...zvh, triagedag } });
    expect(bij(null)).toEqual({ soort: "triagedag", weekdag: 2 });
    expect(bij(4)).toEqual({ soort: "triagedag", weekdag: 4 });
  });

  test("spoed: klokuren, ook voor het zorg- en veiligheidshuis", () => {
    expect(beslistermijn({ niveau: 4, spoed: true, ontvanger: zvh })).toEqual({
      soort: "klokuren",
      aantal: 4,
    });
    expect(beslistermijn({ niveau: 5, spoed: true, ontvanger: team })).toMatchObject({ aantal: 2 });
  });
});

describe("wanneer een termijn eindigt", () => {
  test.each([
    ["op vrijdag twee werkdagen", "2026-11-20 16:00", 2, "2026-11-24 17:00"],
    ["op zaterdag een werkdag", "2026-11-21 10:00", 1, "2026-11-23 17:00"],
    ["voor Koningsdag een werkdag", "2027-04-26 09:00", 1, "2027-04-28 17:00"],
  ])("%s", (_, van, aantal, tot) => {
    expect(tekst(eindeVanTermijn(op(van), { soort: "werkdagen", aantal }))).toBe(tot);
  });

  test.each([
    ["op maandag: morgen", "2026-11-23 09:00", "2026-11-24 17:00"],
    ["op de triagedag zelf: een week later", "2026-11-24 09:00", "2026-12-01 17:00"],
    ["als de triagedag Koningsdag is: de dag erna", "2027-04-22 09:00", "2027-04-28 17:00"],
  ])("triagedag dinsdag, %s", (_, van, tot) => {
    expect(tekst(eindeVanTermijn(op(van), { soort: "triagedag", weekdag: 2 }))).toBe(tot);
  });
});

describe("wanneer stilte wordt gemeld", () => {
  const term = { van: op("2026-11-20 16:00"), tot: op("2026-11-24 17:00"), klokuren: false };

  test("halverwege, aan het eind en na anderhalf keer de werktijd: het weekend telt niet", () => {
    const momenten = Object.values(SIGNAAL_DEEL).map((deel) => tekst(momentVan(term, deel)));
    expect(momenten).toEqual(["2026-11-23 16:30", "2026-11-24 17:00", "2026-11-25 17:30"]);
  });

  test("spoed loopt door in het weekend", () => {
    const spoed = { van: op("2026-11-21 22:00"), tot: op("2026-11-22 02:00"), klokuren: true };
    expect(Object.values(SIGNAAL_DEEL).map((deel) => tekst(momentVan(spoed, deel)))).toEqual([
      "2026-11-22 00:00",
      "2026-11-22 02:00",
      "2026-11-22 04:00",
    ]);
  });

  test("een termijn die stilstond schuift op met de werktijd die voorbij ging", () => {
    const na = verschoven(term, op("2026-11-23 10:00"), op("2026-11-25 10:00"));
    expect([tekst(na.van), tekst(na.tot)]).toEqual(["2026-11-24 16:00", "2026-11-26 17:00"]);
  });
});

describe("werktijd", () => {
  const moment = fc.integer({ min: op("2026-01-01 00:00"), max: op("2040-12-31 00:00") });
  const duur = fc.integer({ min: 1, max: 20 * 86_400_000 });

  test("tellen en optellen zijn elkaars omgekeerde, tot 2040", () => {
    fc.assert(
      fc.property(moment, duur, (van, hoeveel) => {
        const tot = naWerktijd(van, hoeveel);
        expect(werktijd(van, tot)).toBe(hoeveel);
        expect(isWerkdag(new Date(tot - 1).toISOString().slice(0, 10))).toBe(true);
      }),
    );
  });

  test("de drie signalen volgen op elkaar", () => {
    fc.assert(
      fc.property(moment, duur, fc.boolean(), (van, hoeveel, klokuren) => {
        const tot = klokuren ? van + hoeveel : naWerktijd(van, hoeveel);
        const [half, heel, meer] = Object.values(SIGNAAL_DEEL).map((deel) =>
          momentVan({ van, tot, klokuren }, deel),
        ) as [number, number, number];
        expect(half).toBeGreaterThanOrEqual(van);
        expect(half).toBeLessThanOrEqual(heel);
        expect(heel).toBeLessThanOrEqual(meer);
      }),
    );
  });
});
