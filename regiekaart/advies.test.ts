import { describe, expect, it } from "vitest";
import { adviseer, herbeoordeel } from "./advies.ts";
import {
  type Antwoorden,
  NIVEAUS,
  type Niveau,
  VOORWAARDEN,
  type Voorwaarde,
} from "./begrippen.ts";
import { alleTekens, antwoorden } from "./voorbeelden.ts";

/** Conditions in the order of the card; j ja, n nee, ? weet ik niet. */
const LADDER_TABEL: [string, Niveau, Voorwaarde | null, string][] = [
  ["nnnn nnn", 1, "draagkracht_uit_balans", "er is niets aan de hand"],
  ["???? ???", 1, "draagkracht_uit_balans", "er is nog niets beoordeeld"],
  ["jnnn nnn", 1, "zelfredzaamheid_beperkt", "alleen de draagkracht is uit balans"],
  ["jjjn nnn", 1, "andere_hulp_nodig", "er is geen andere hulp nodig"],
  ["jjj? nnn", 1, "andere_hulp_nodig", "niemand weet of er andere hulp nodig is"],
  ["jjjj nnn", 2, "signalen_van_onveiligheid", "de hele uitgangssituatie van niveau 2 klopt"],
  ["jjjj ?nn", 2, "signalen_van_onveiligheid", "niemand weet of het veilig is"],
  ["jjjj jnn", 3, "ketenoverstijgend_nodig", "er zijn signalen van onveiligheid"],
  ["jjjj jjn", 4, "escalatie_of_onrust_dreigt", "de ketens moeten samenwerken"],
  ["jjjj jjj", 5, null, "er dreigt totale escalatie"],
  ["njjj jjj", 1, "draagkracht_uit_balans", "de eerste voorwaarde ontbreekt"],
  ["jjjj njj", 2, "signalen_van_onveiligheid", "een tree van de ladder ontbreekt"],
];

describe("adviseer leest de ladder van de kaart", () => {
  it.each(LADDER_TABEL)(
    "%s geeft niveau %i; als eerste ontbreekt %s (%s)",
    (tekens, niveau, eerst) => {
      const advies = adviseer(antwoorden(tekens));
      expect(advies.niveau).toBe(niveau);
      expect(advies.eerstOntbrekend).toBe(eerst);
    },
  );

  it("noemt de voorwaarden die het niveau dragen en die onbekend zijn", () => {
    const advies = adviseer(antwoorden("jjjj ?j?"));
    expect(advies.dragend).toEqual(VOORWAARDEN.slice(0, 4));
    expect(advies.onbekend).toEqual(["signalen_van_onveiligheid", "escalatie_of_onrust_dreigt"]);
  });
});

describe("veiligheid gaat voor de ladder", () => {
  it.each<[string, Niveau[], string]>([
    ["nnnn jnn", [3], "alleen een signaal van onveiligheid: niveau 3 aanvragen mag"],
    ["nnnn nnj", [5], "alleen dreigende escalatie: niveau 5 aanvragen mag"],
    ["jjjj njj", [5], "escalatie terwijl een tree ontbreekt: niveau 5 aanvragen mag"],
    ["nnnn jnj", [3, 5], "allebei: beide mogen"],
    ["jjjj jnj", [5], "wat het advies al geeft, hoeft niemand aan te vragen"],
    ["jjjj jjj", [], "boven niveau 5 is niets"],
    ["nnnn ??n", [], "weet ik niet is geen ja"],
  ])("%s: aanvraagbaar %j (%s)", (tekens, aanvraagbaar) => {
    expect(adviseer(antwoorden(tekens)).aanvraagbaar).toEqual(aanvraagbaar);
  });

  it("vraagt om de Meldcode bij elk signaal van onveiligheid, en om spoed bij dreigende escalatie", () => {
    expect(adviseer(antwoorden("nnnn jnn"))).toMatchObject({ meldcodeCheck: true, spoed: false });
    expect(adviseer(antwoorden("nnnn nnj"))).toMatchObject({ meldcodeCheck: false, spoed: true });
  });
});

describe("herbeoordeel houdt een lopende casus vast", () => {
  it.each<[Niveau, string, Niveau, string]>([
    [4, "jjnn jjn", 4, "hulp werkt, maar de ketens zijn nog nodig: geen advies 1"],
    [4, "jjnn jnn", 3, "de ketens zijn niet meer nodig"],
    [4, "jjnn j?n", 4, "niemand weet of de ketens nog nodig zijn"],
    [4, "nnnn nnn", 3, "ook als alles nee is: één stap"],
    [4, "jjjj jnj", 4, "de ketens niet meer, maar er dreigt escalatie: niet omlaag"],
    [3, "jjjj nnn", 2, "geen signalen van onveiligheid meer"],
    [3, "jjjj ?nn", 3, "niemand weet of het veilig is"],
    [2, "jjjj jjn", 4, "omhoog mag niveaus overslaan"],
    [2, "nnnn nnn", 1, "de hele uitgangssituatie van niveau 1 klopt"],
    [2, "nnnn ?nn", 2, "de veiligheid is niet beoordeeld, dus niet naar niveau 1"],
    [2, "nnjn nnn", 2, "de basiszorg is nog niet genoeg"],
    [2, "nnnn nn?", 2, "een voorwaarde hogerop is niet beoordeeld, dus niet naar niveau 1"],
    [1, "nnnn nnn", 1, "lager dan 1 is er niet"],
    [5, "jjjj jjn", 4, "er dreigt geen escalatie meer"],
  ])("op niveau %i met %s: advies %i (%s)", (huidig, tekens, verwacht) => {
    expect(herbeoordeel(huidig, antwoorden(tekens)).advies).toBe(verwacht);
  });

  it.each<[Niveau, string, Niveau, string]>([
    [5, "jjjj jnn", 3, "ineens terug naar waar de grond nog geldt"],
    [5, "jjjj ?nn", 3, "onbekend telt als nog geldig"],
    [5, "jjjj j?n", 4, "onbekende ketens houden niveau 4 vast"],
    [5, "jjjj nnn", 2, "alle gronden voor veiligheid zijn weg"],
    [5, "nnnn nnn", 1, "er is niets meer aan de hand"],
    [5, "jjjj nn?", 5, "niemand weet of escalatie nog dreigt"],
    [4, "nnnn nnj", 4, "er dreigt escalatie: niet omlaag"],
  ])("na spoed op niveau %i met %s: advies %i (%s)", (huidig, tekens, verwacht) => {
    expect(herbeoordeel(huidig, antwoorden(tekens), { naSpoed: true }).advies).toBe(verwacht);
  });

  it("noemt wat nog nee moet worden om een niveau omlaag te gaan", () => {
    expect(herbeoordeel(4, antwoorden("jjjj jjn")).omlaagNodig).toEqual([
      "ketenoverstijgend_nodig",
    ]);
    expect(herbeoordeel(2, antwoorden("nnjn ?nn")).omlaagNodig).toEqual([
      "basiszorg_ontoereikend",
      "signalen_van_onveiligheid",
    ]);
    expect(herbeoordeel(3, antwoorden("jjjj nnn"))).toMatchObject({
      omlaagNodig: [],
      omlaagMag: true,
    });
    expect(herbeoordeel(1, antwoorden("nnnn nnn"))).toMatchObject({
      omlaagNodig: [],
      omlaagMag: false,
    });
  });

  it("noemt op een vastgehouden niveau wat voor het volgende niveau ontbreekt", () => {
    expect(herbeoordeel(4, antwoorden("jjnn jjn")).eerstOntbrekend).toBe(
      "escalatie_of_onrust_dreigt",
    );
  });
});

describe("voor alle 2187 manieren om te antwoorden", () => {
  const alle = alleTekens();

  it("telt het advies precies de aaneengesloten ja's vanaf de eerste voorwaarde", () => {
    expect(alle).toHaveLength(3 ** 7);
    for (const tekens of alle) {
      const ja = tekens.match(/^j*/)?.[0].length ?? 0;
      const advies = adviseer(antwoorden(tekens));
      expect(advies.niveau, tekens).toBe(ja < 4 ? 1 : ja - 2);
      expect(advies.eerstOntbrekend, tekens).toBe(VOORWAARDEN[ja] ?? null);
    }
  });

  it("gaat het advies nooit omlaag als een antwoord ja wordt, vers en lopend", () => {
    const adviezen = new Map(alle.map((tekens) => [tekens, alleAdviezen(antwoorden(tekens))]));
    for (const [tekens, nu] of adviezen)
      for (let i = 0; i < 7; i++) {
        const meer = adviezen.get(`${tekens.slice(0, i)}j${tekens.slice(i + 1)}`);
        nu.forEach((niveau, stand) => {
          if ((meer?.[stand] ?? 0) < niveau)
            expect.fail(`${tekens}: ja op plaats ${i + 1} verlaagt advies ${niveau}`);
        });
      }
  });

  it("zakt een lopende casus alleen als de grond van zijn niveau met nee is beantwoord", () => {
    for (const tekens of alle)
      for (const { huidig, naSpoed } of STANDEN) {
        const uitkomst = herbeoordeel(huidig, antwoorden(tekens), { naSpoed });
        expect(uitkomst.niveau, tekens).toBe(uitkomst.advies);
        if (uitkomst.advies >= huidig) continue;
        const grond = huidig === 2 ? tekens : tekens[huidig + 1];
        if (/[j?]/.test(grond ?? "j")) expect.fail(`${tekens} zakt van niveau ${huidig}`);
        if (!naSpoed && uitkomst.advies !== huidig - 1) expect.fail(`${tekens}: meer dan één stap`);
        if (/j/.test(tekens.slice(huidig + 1)))
          expect.fail(`${tekens}: zakt onder een geldende grond`);
      }
  });

  it("staat een lager advies nooit kaal als er onveiligheid of escalatie is", () => {
    for (const tekens of alle)
      for (const { huidig, naSpoed } of STANDEN) {
        const { advies: niveau, aanvraagbaar } = herbeoordeel(huidig, antwoorden(tekens), {
          naSpoed,
        });
        const gevraagd = [...(tekens[4] === "j" ? [3] : []), ...(tekens[6] === "j" ? [5] : [])];
        for (const n of gevraagd)
          if (niveau < n && !aanvraagbaar.includes(n as Niveau))
            expect.fail(`${tekens} op niveau ${huidig}: ${n} is niet aan te vragen`);
      }
  });
});

const STANDEN = NIVEAUS.flatMap((huidig) => [false, true].map((naSpoed) => ({ huidig, naSpoed })));

/** The advice for a new household, and for a running one on each niveau, with and without spoed before. */
function alleAdviezen(gegeven: Antwoorden): Niveau[] {
  const lopend = STANDEN.map(({ huidig, naSpoed }) => herbeoordeel(huidig, gegeven, { naSpoed }));
  return [adviseer(gegeven).niveau, ...lopend.map((uitkomst) => uitkomst.advies)];
}
