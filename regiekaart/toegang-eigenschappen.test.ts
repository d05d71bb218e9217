import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NIVEAUS, ORGANISATIE_SOORTEN, REGIE_SOORTEN } from "./begrippen.ts";
import { inInzet } from "./inzet.ts";
import { berekenToegang } from "./toegang.ts";
import type { ToegangFeiten, ToegangRij } from "./toegang-feiten.ts";
import { DAG } from "./voorbeelden.ts";
import { magMinstens } from "./zicht.ts";

/** Eleven organisations, each with a fixed kind, and three people each: enough to collide often. */
const organisatie = fc.integer({ min: 0, max: 10 }).map((i) => ({
  organisatieId: `organisatie ${i}`,
  organisatieSoort: ORGANISATIE_SOORTEN[i % ORGANISATIE_SOORTEN.length]!,
}));
const persoonVan = (organisatieId: string, i: number) => `persoon ${i} van ${organisatieId}`;
const mens = fc
  .record({ organisatie, i: fc.integer({ min: 0, max: 2 }) })
  .map(({ organisatie: o, i }) => ({ ...o, gebruikerId: persoonVan(o.organisatieId, i) }));
const dag = fc.integer({ min: 1, max: 28 }).map(DAG);
const tot = fc.option(dag);
const regie = fc.option(
  fc.record({ mens, zonder: fc.boolean(), sinds: dag }).map(({ mens: m, zonder, sinds }) => ({
    ...m,
    persoonId: zonder ? null : m.gebruikerId,
    sinds,
  })),
);
const recht = fc.record({ mens, van: dag, tot: dag }).map(({ mens: m, ...r }) => ({ ...m, ...r }));

const feiten: fc.Arbitrary<ToegangFeiten> = fc.record({
  niveau: fc.constantFrom(...NIVEAUS),
  afsluiting: fc.constant(null),
  sinds: fc.constant(DAG(1)),
  regie: fc.record({ procesregie: regie, casusregie: regie, zicht_op_veiligheid: regie }),
  betrokken: fc.array(
    fc
      .record({
        mens,
        zicht: fc.constantFrom("lezen" as const, "bijdragen" as const),
        van: dag,
        tot,
        afwijking: fc.boolean(),
      })
      .map(({ mens: m, ...b }) => ({ ...m, ...b })),
    { maxLength: 6 },
  ),
  ontvangers: fc.array(
    fc
      .record({
        mens,
        metPersoon: fc.boolean(),
        spoed: fc.boolean(),
        triage: fc.boolean(),
        sinds: dag,
      })
      .map(({ mens: m, metPersoon, ...o }) => ({
        ...m,
        ...o,
        persoonId: metPersoon ? m.gebruikerId : null,
      })),
    { maxLength: 2 },
  ),
  consulten: fc.array(
    fc
      .record({ mens, metPersoon: fc.boolean(), sinds: dag })
      .map(({ mens: m, metPersoon, ...c }) => ({
        ...m,
        ...c,
        persoonId: metPersoon ? m.gebruikerId : null,
      })),
    { maxLength: 2 },
  ),
  gevraagd: fc.array(
    fc.record({ mens, sinds: dag }).map(({ mens: m, ...g }) => ({ ...m, ...g })),
    { maxLength: 2 },
  ),
  leesrechten: fc.array(recht, { maxLength: 3 }),
  standrechten: fc.array(
    fc.record({ organisatie, van: dag, tot }).map(({ organisatie: o, ...s }) => ({ ...o, ...s })),
    { maxLength: 2 },
  ),
  noodtoegangen: fc.array(recht, { maxLength: 2 }),
  voorgelegd: fc.array(recht, { maxLength: 2 }),
});

const sleutel = (r: ToegangRij) => `${r.grond}|${r.gebruikerId}|${r.organisatieId}|${r.functie}`;
const organisatieVan = (r: ToegangRij) =>
  r.organisatieId ?? r.gebruikerId?.replace(/^persoon \d van /, "");
const soortVan = (id: string) =>
  ORGANISATIE_SOORTEN[Number(id.replace("organisatie ", "")) % ORGANISATIE_SOORTEN.length]!;
const voorElke = (eigenschap: (f: ToegangFeiten, rijen: ToegangRij[]) => void) =>
  fc.assert(
    fc.property(feiten, (f) => eigenschap(f, berekenToegang(f))),
    { numRuns: 1000 },
  );

describe("de toegang tot een casus, bij elke samenloop van feiten", () => {
  it("heeft per drager en grond één rij, en als drager een persoon of een functie bij een organisatie", () => {
    voorElke((_f, rijen) => {
      expect(new Set(rijen.map(sleutel)).size).toBe(rijen.length);
      for (const r of rijen) {
        expect(r.gebruikerId === null).toBe(r.organisatieId !== null);
        expect(r.organisatieId === null).toBe(r.functie === null);
      }
    });
  });

  it("hangt niet af van de volgorde van de feiten", () => {
    voorElke((f, rijen) => {
      const om = <T>(lijst: T[]) => [...lijst].reverse();
      const omgekeerd = {
        ...f,
        betrokken: om(f.betrokken),
        ontvangers: om(f.ontvangers),
        consulten: om(f.consulten),
        gevraagd: om(f.gevraagd),
        leesrechten: om(f.leesrechten),
        noodtoegangen: om(f.noodtoegangen),
        voorgelegd: om(f.voorgelegd),
        standrechten: om(f.standrechten),
      };
      expect(berekenToegang(omgekeerd)).toEqual(rijen);
    });
  });

  it("geeft buiten de inzet nooit meer dan triage, behalve aan de uitzonderingen die er staan", () => {
    voorElke((f, rijen) => {
      for (const r of rijen) {
        const organisatieId = organisatieVan(r)!;
        if (!magMinstens(r.zicht, "lezen") || inInzet(f.niveau, soortVan(organisatieId))) continue;
        const uitzondering =
          organisatieId === f.regie.procesregie?.organisatieId ||
          r.grond === "leesrecht" ||
          r.grond === "noodtoegang" ||
          (r.grond === "betrokken" &&
            f.betrokken.some((b) => b.afwijking && b.gebruikerId === r.gebruikerId));
        expect(uitzondering, JSON.stringify(r)).toBe(true);
      }
    });
  });

  it("geeft niemand iets zonder een feit dat de organisatie noemt", () => {
    voorElke((f, rijen) => {
      const genoemd = new Set([
        ...REGIE_SOORTEN.map((s) => f.regie[s]?.organisatieId),
        ...[
          f.betrokken,
          f.ontvangers,
          f.consulten,
          f.gevraagd,
          f.leesrechten,
          f.standrechten,
          f.noodtoegangen,
          f.voorgelegd,
        ]
          .flat()
          .map((x) => x.organisatieId),
      ]);
      for (const r of rijen) expect(genoemd.has(organisatieVan(r))).toBe(true);
    });
  });

  it("laat een ontvanger niets meer zien na intrekken of niet accepteren", () => {
    fc.assert(
      fc.property(feiten, organisatie, (f, { organisatieId }) => {
        const vreemd = (o: { organisatieId: string }) => o.organisatieId !== organisatieId;
        const anderen: ToegangFeiten = {
          ...f,
          regie: Object.fromEntries(
            REGIE_SOORTEN.map((s) => [s, f.regie[s] && vreemd(f.regie[s]) ? f.regie[s] : null]),
          ) as ToegangFeiten["regie"],
          betrokken: f.betrokken.filter(vreemd),
          consulten: f.consulten.filter(vreemd),
          gevraagd: f.gevraagd.filter(vreemd),
          leesrechten: f.leesrechten.filter(vreemd),
          standrechten: f.standrechten.filter(vreemd),
          noodtoegangen: f.noodtoegangen.filter(vreemd),
          voorgelegd: f.voorgelegd.filter(vreemd),
          ontvangers: [
            { organisatieId, persoonId: null, spoed: true, triage: true, sinds: DAG(2) },
          ],
        };
        const vanHen = (rijen: ToegangRij[]) =>
          rijen.filter((r) => organisatieVan(r) === organisatieId);
        expect(vanHen(berekenToegang(anderen)).length).toBeGreaterThan(0);
        expect(vanHen(berekenToegang({ ...anderen, ontvangers: [] }))).toEqual([]);
      }),
    );
  });

  it("geeft wie alleen gevraagd is om zicht op veiligheid nooit meer dan de stand", () => {
    voorElke((f) => {
      const leeg = {
        betrokken: [],
        ontvangers: [],
        consulten: [],
        leesrechten: [],
        noodtoegangen: [],
      };
      const geen = { procesregie: null, casusregie: null, zicht_op_veiligheid: null };
      for (const r of berekenToegang({ ...f, ...leeg, regie: geen })) expect(r.zicht).toBe("stand");
    });
  });

  it("geeft alleen de houder van procesregie het zicht regie, en na het afsluiten niemand", () => {
    voorElke((f, rijen) => {
      for (const r of rijen.filter((x) => x.zicht === "regie")) {
        expect(organisatieVan(r)).toBe(f.regie.procesregie?.organisatieId);
      }
      const afsluiting = { doorOrganisatieId: "organisatie 0", op: DAG(2) };
      for (const r of berekenToegang({ ...f, afsluiting })) expect(r.zicht).toBe("stand");
    });
  });
});
