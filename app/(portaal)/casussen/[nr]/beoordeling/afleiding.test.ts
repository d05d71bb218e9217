import { describe, expect, test } from "vitest";
import { leidAf, niveauKeuzes } from "./afleiding.ts";
import { controleerStap } from "./controle.ts";
import { BEGIN, type Voorbereiding } from "./staat.ts";
import { antwoorden, ingevuld, op, V } from "./voorbeeld.ts";
import { aanvraagZin, gevolgZin } from "./zinnen.ts";

describe("wat niet beantwoord is", () => {
  test("telt als weet ik niet, nooit als nee", () => {
    const af = leidAf(V, BEGIN);
    expect(af.onbeantwoord).toBe(7);
    expect(Object.values(af.antwoorden)).toEqual(Array(7).fill("onbekend"));
    expect(af.advies.advies).toBe(2);
  });

  test("houdt de stap tegen, met een zin per voorwaarde", () => {
    const fouten = controleerStap(2, { v: V, staat: BEGIN, af: leidAf(V, BEGIN) });
    expect(fouten).toHaveLength(8);
    expect(fouten[0]?.veld).toBe("antwoorden.draagkracht_uit_balans");
  });
});

describe("wie onder het profiel zou blijven", () => {
  const naar4 = ingevuld({ antwoorden: antwoorden(6), keuze: "volgen", moment: "nu" });
  const v: Voorbereiding = { ...V, niveau: 3, houderSoort: "veiligheidsteam" };
  const duo = (profiel: "A" | "B") => [
    { organisatieSoort: "zorg_en_veiligheidshuis" as const, profiel },
  ];

  test.each([
    ["staat er met naam, zonder duo-partner", [], ["procesregisseur"]],
    ["ook naast een duo-partner die het profiel niet heeft", duo("A"), ["procesregisseur"]],
    ["niet naast een duo-partner met het profiel", duo("B"), []],
  ])("%s", (_titel, duoPartners, rollen) => {
    const { onderProfiel } = leidAf({ ...v, duoPartners }, naar4);
    expect(onderProfiel.map((p) => p.rol)).toEqual(rollen);
  });
});

describe("wat een besluit betekent voor de procesregie", () => {
  test.each([
    ["2 naar 3 bij het lokale team", op(2, "lokaal_team"), 5, "mag_blijven"],
    ["3 naar 4 bij het lokale team", op(3, "lokaal_team"), 6, "wordt_waarnemend"],
    [
      "4 naar 3 bij het zorg- en veiligheidshuis",
      op(4, "zorg_en_veiligheidshuis"),
      5,
      "alleen_overdracht",
    ],
    ["3 blijft 3", op(3, "veiligheidsteam"), 5, "gelijk"],
  ] as const)("%s", (_, v, aantal, gevolg) => {
    const staat = ingevuld({ antwoorden: antwoorden(aantal), keuze: "volgen" });
    expect(leidAf(v, staat).gevolg).toBe(gevolg);
  });

  test("alleen met een overdracht omlaag: “blijft bij ons” is geen antwoord", () => {
    const v = op(4, "zorg_en_veiligheidshuis");
    const staat = ingevuld({ keuze: "volgen", moment: "nu" });
    const vraag = { v, staat, af: leidAf(v, staat) };
    expect(controleerStap(4, vraag)[0]).toMatchObject({ veld: "moment" });
  });

  test("wie onder het profiel blijft, vraagt uitleg, maar niet als de regie overgaat", () => {
    const nu = leidAf(V, ingevuld({ keuze: "volgen", moment: "nu" }));
    expect(nu.onderProfiel).toEqual([{ rol: "procesregisseur", naam: "S. Yilmaz", profiel: "A" }]);
    const over = leidAf(V, ingevuld({ keuze: "volgen", moment: "overdracht" }));
    expect(over.onderProfiel).toEqual([]);
  });

  test("de laatste stap zegt wat er gebeurt", () => {
    const staat = ingevuld({ keuze: "volgen", moment: "overdracht" });
    expect(gevolgZin(staat, leidAf(V, staat), 2, "Lokaal team Noord")).toBe(
      "De casus gaat naar niveau 3 zodra een andere organisatie de procesregie accepteert. Tot dan blijft het niveau 2 en houdt Lokaal team Noord de procesregie. Na het vastleggen stel je meteen de overdracht voor.",
    );
  });
});

describe("afwijken van het advies", () => {
  test("mag, behalve waar de kaart het niet toelaat; dan staat er waarom", () => {
    const keuzes = niveauKeuzes(V, leidAf(V, ingevuld({})), "afwijken");
    expect(keuzes.map((k) => [k.niveau, k.mag])).toEqual([
      [1, false],
      [2, true],
      [4, true],
      [5, true],
    ]);
    expect(keuzes[0]?.waarom).toContain("nog niet met nee beantwoord");
  });

  test("vraagt een reden", () => {
    const staat = ingevuld({ keuze: "afwijken", ander: 4 });
    const fouten = controleerStap(3, { v: V, staat, af: leidAf(V, staat) });
    expect(fouten.map((f) => f.veld)).toEqual(["motivering"]);
  });

  test("een lager advies staat er nooit zonder wat je mag aanvragen", () => {
    const alleenOnveilig = { ...antwoorden(0), signalen_van_onveiligheid: "ja" as const };
    const af = leidAf(V, ingevuld({ antwoorden: alleenOnveilig }));
    expect(af.advies.advies).toBe(2);
    expect(aanvraagZin(af)).toContain("niveau 3");
  });
});
