import { describe, expect, test } from "vitest";
import { type Antwoorden, type Niveau, VOORWAARDEN } from "#regiekaart/begrippen";
import { leidAf, niveauKeuzes } from "./afleiding.ts";
import { controleerStap, stapVanVeld, VELDNAMEN } from "./controle.ts";
import { alsInvoer, BEGIN, pasToe, type Staat, type Voorbereiding } from "./staat.ts";
import { aanvraagZin, gevolgZin } from "./zinnen.ts";

const V: Voorbereiding = {
  niveau: 2,
  niveauVolgnr: 1,
  naSpoed: false,
  kaartversie: "2026-2",
  houderSoort: "lokaal_team",
  procesregisseur: { naam: "S. Yilmaz", profiel: "A" },
  casusregisseur: { naam: "J. Wiersma", profiel: "B" },
  verdeling: [
    { soort: "casusregie", organisatieSoort: "lokaal_team", bijHouder: true },
    { soort: "zicht_op_veiligheid", organisatieSoort: "lokaal_team", bijHouder: true },
  ],
  collegas: [{ id: "selin", naam: "S. Yilmaz", profiel: "A", telefoon: "099" }],
  duoPartners: [],
  nazorgVoorstel: { tot: "2027-02-24", momenten: ["2026-12-22", "2027-02-16"] },
  zienswijze: null,
  vorige: null,
};

/** The first `aantal` conditions ja, the others nee. */
const antwoorden = (aantal: number) =>
  Object.fromEntries(VOORWAARDEN.map((v, i) => [v, i < aantal ? "ja" : "nee"])) as Antwoorden;

const ingevuld = (deel: Partial<Staat>): Staat => ({
  ...BEGIN,
  zienswijze: "Moeder wil rust.",
  onderbouwing: "Gezien tijdens het bezoek.",
  besluitOp: 1,
  antwoorden: antwoorden(5),
  ...deel,
});

const op = (niveau: Niveau, houderSoort: Voorbereiding["houderSoort"]) => ({
  ...V,
  niveau,
  houderSoort,
});

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

describe("een ander antwoord", () => {
  test("laat opnieuw besluiten, en bewaart de uitleg", () => {
    const staat = ingevuld({ keuze: "afwijken", ander: 4, motivering: "Want.", moment: "nu" });
    const na = pasToe(staat, {
      doe: "antwoord",
      voorwaarde: "ketenoverstijgend_nodig",
      antwoord: "ja",
    });
    expect(na).toMatchObject({ keuze: "", ander: null, moment: "", motivering: "Want." });
  });

  test("de vorige antwoorden overnemen laat staan wat al is geantwoord", () => {
    const staat = { ...BEGIN, antwoorden: { draagkracht_uit_balans: "nee" as const } };
    const na = pasToe(staat, { doe: "neem_over", antwoorden: antwoorden(4) });
    expect(na.antwoorden).toMatchObject({
      draagkracht_uit_balans: "nee",
      andere_hulp_nodig: "ja",
    });
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

describe("het niveau verandert terwijl iemand invult", () => {
  test("dan besluit die opnieuw, en de tekst blijft", () => {
    const staat = ingevuld({ keuze: "volgen", moment: "nu" });
    const v = { ...op(3, "lokaal_team"), niveauVolgnr: 2 };
    const fouten = controleerStap(3, { v, staat, af: leidAf(v, staat) });
    expect(fouten.map((f) => f.veld)).toEqual(["keuze"]);
    expect(controleerStap(3, { v: V, staat, af: leidAf(V, staat) })).toEqual([]);
  });
});

const casus = {
  casusnummer: "R-2026-0001",
  gezienVolgnr: 1,
  sleutel: "s",
  nazorgVoorstel: V.nazorgVoorstel,
};

describe("versturen", () => {
  test("wie het advies volgt, stuurt geen oude motivering mee", () => {
    const staat = ingevuld({ keuze: "volgen", motivering: "Van eerder.", moment: "nu" });
    const invoer = alsInvoer(staat, leidAf(V, staat), casus);
    expect(invoer).toMatchObject({ besluit: 3, motivering: "", niveaucorrectie: false });
  });

  test("bij afschalen gaan de voorgestelde dagen mee die niemand veranderde", () => {
    const omlaag = { ...V, niveau: 3 as const };
    const nee = { ...ingevuld({}).antwoorden, signalen_van_onveiligheid: "nee" as const };
    const staat = ingevuld({
      antwoorden: nee,
      keuze: "volgen",
      moment: "nu",
      afschaling: { ...BEGIN.afschaling, laatste: "2027-01-05", criteria: "Er is weer ruzie." },
    });
    const af = leidAf(omlaag, staat);
    expect(af).toMatchObject({ besluit: 2, afschaling: true });
    expect(alsInvoer(staat, af, casus).afschaling?.nazorg).toEqual({
      tot: "2027-02-24",
      momenten: ["2026-12-22", "2027-01-05"],
      criteria: "Er is weer ruzie.",
    });
    const open = controleerStap(4, { v: omlaag, staat, af }).map((f) => f.veld);
    expect(open).toEqual([
      "afschaling.uitgangssituatie_past",
      "afschaling.afspraken_geborgd",
      "afschaling.huishouden_geinformeerd",
    ]);
    expect(leidAf(omlaag, { ...staat, keuze: "correctie", ander: 2 }).afschaling).toBe(false);
  });

  test("elke weigering met een veld wijst naar een stap", () => {
    for (const veld of [...VOORWAARDEN, "niveau", "motivering", "profielMotivering", "zienswijze"])
      expect(stapVanVeld(VELDNAMEN[veld] ?? veld), veld).not.toBeNull();
  });
});

describe("wie buiten de inzet valt", () => {
  const bijGi = { soort: "casusregie", organisatieSoort: "gi", bijHouder: false } as const;
  const v: Voorbereiding = { ...op(3, "lokaal_team"), verdeling: [bijGi, V.verdeling[1]!] };
  const omlaag = ingevuld({ antwoorden: antwoorden(4), keuze: "volgen", moment: "nu" });
  const fouten = (staat: Staat) =>
    controleerStap(4, { v, staat, af: leidAf(v, staat) }).map((f) => f.veld);

  test("omlaag naar 2 vraagt wie de casusregie van de gi overneemt", () => {
    expect(leidAf(v, omlaag).opnieuw).toEqual(["casusregie"]);
    expect(fouten(omlaag)).toContain("casusregisseurId");
    const gekozen = { ...omlaag, casusregisseurId: "selin" };
    expect(fouten(gekozen)).not.toContain("casusregisseurId");
    expect(alsInvoer(gekozen, leidAf(v, gekozen), casus)).toMatchObject({
      casusregisseurId: "selin",
      zichtOpVeiligheidId: null,
    });
  });

  test("blijft het niveau, dan wordt er niets gevraagd en niets meegestuurd", () => {
    const blijft = ingevuld({ keuze: "volgen", moment: "nu", casusregisseurId: "selin" });
    expect(alsInvoer(blijft, leidAf(v, blijft), casus)).toMatchObject({ casusregisseurId: null });
  });
});
