import { describe, expect, test } from "vitest";
import { VOORWAARDEN } from "#regiekaart/begrippen";
import { leidAf } from "./afleiding.ts";
import { controleerStap, stapVanVeld, VELDNAMEN } from "./controle.ts";
import { alsInvoer, BEGIN, pasToe, type Staat, type Voorbereiding } from "./staat.ts";
import { antwoorden, ingevuld, op, V } from "./voorbeeld.ts";

const casus = {
  casusnummer: "R-2026-0001",
  gezienVolgnr: 1,
  sleutel: "s",
  nazorgVoorstel: V.nazorgVoorstel,
};

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

describe("het niveau verandert terwijl iemand invult", () => {
  test("dan besluit die opnieuw, en de tekst blijft", () => {
    const staat = ingevuld({ keuze: "volgen", moment: "nu" });
    const v = { ...op(3, "lokaal_team"), niveauVolgnr: 2 };
    const fouten = controleerStap(3, { v, staat, af: leidAf(v, staat) });
    expect(fouten.map((f) => f.veld)).toEqual(["keuze"]);
    expect(controleerStap(3, { v: V, staat, af: leidAf(V, staat) })).toEqual([]);
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
    const dagen = (deel: Partial<Staat["afschaling"]>) => {
      const anders = { ...staat, afschaling: { ...staat.afschaling, ...deel } };
      return controleerStap(4, { v: omlaag, staat: anders, af }).map((f) => f.veld);
    };
    expect(dagen({ eerste: "" })).toContain("afschaling.nazorg.momenten");
    expect(dagen({ laatste: "2026-12-01" })).toContain("afschaling.laatste");
    expect(dagen({ laatste: "2027-03-01" })).toContain("afschaling.laatste");
    expect(dagen({ tot: "" })).toContain("afschaling.nazorg.tot");
    expect(leidAf(omlaag, { ...staat, keuze: "correctie", ander: 2 }).afschaling).toBe(false);
  });

  test("elke weigering met een veld wijst naar een stap", () => {
    for (const veld of [...VOORWAARDEN, "niveau", "motivering", "profielMotivering", "zienswijze"])
      expect(stapVanVeld(VELDNAMEN[veld] ?? veld), veld).not.toBeNull();
  });
});
