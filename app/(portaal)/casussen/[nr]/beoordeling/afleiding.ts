import { type Herbeoordeling, herbeoordeel } from "#regiekaart/advies";
import {
  type Antwoorden,
  NIVEAUS,
  type Niveau,
  type OrganisatieSoort,
  type Profiel,
  VOORWAARDEN,
} from "#regiekaart/begrippen";
import { ZIN } from "#regiekaart/gronden";
import { beoordeelNiveauwijziging } from "#regiekaart/niveau";
import { duoHeeftProfiel, vereistProfiel, voldoetProfiel } from "#regiekaart/profiel";
import { isWaarnemend, magCasusregie } from "#regiekaart/regie";
import type { Staat, Voorbereiding } from "./staat.ts";

/**
 * What a decision means for who holds procesregie (uitleg 12): nothing; the holder may stay; the holder
 * stays as waarnemend; or the niveau can only change in the acceptance of an overdracht.
 */
export type RegieGevolg = "gelijk" | "mag_blijven" | "wordt_waarnemend" | "alleen_overdracht";

export type Afleiding = {
  /** All seven; what was not answered counts as onbekend, never as nee. */
  antwoorden: Antwoorden;
  onbeantwoord: number;
  advies: Herbeoordeling;
  /** The present niveau was reached by spoed: down may skip niveaus. */
  naSpoed: boolean;
  /** null: not decided yet. */
  besluit: Niveau | null;
  gevolg: RegieGevolg | null;
  /** The niveau changes when this is sent, not in an acceptance. */
  verandertNu: boolean;
  /** One niveau down, now or in an acceptance: the checklist and nazorg are asked. */
  afschaling: boolean;
  vereist: Profiel | null;
  /** Who stays regisseur below the profile of the new niveau. */
  onderProfiel: { rol: string; naam: string; profiel: Profiel | null }[];
  /** What falls outside the inzet of the new niveau, or is asked there and nobody has: reassigned in this act. */
  opnieuw: ("casusregie" | "zicht_op_veiligheid")[];
};

/** Everything that follows from what is filled in; the same rules as the server applies. */
export function leidAf(v: Voorbereiding, staat: Staat): Afleiding {
  const antwoorden = Object.fromEntries(
    VOORWAARDEN.map((code) => [code, staat.antwoorden[code] ?? "onbekend"]),
  ) as Antwoorden;
  const advies = herbeoordeel(v.niveau, antwoorden, {
    naSpoed: v.naSpoed,
    stagnatie: staat.stagnatie || null,
  });
  const besluit = staat.keuze === "volgen" ? advies.advies : staat.keuze ? staat.ander : null;
  const gevolg = besluit && regieGevolg(v.niveau, besluit, v.houderSoort);
  const verandertNu =
    besluit !== null &&
    besluit !== v.niveau &&
    (staat.moment === "nu" || gevolg === "wordt_waarnemend");
  const omhoog = verandertNu && besluit > v.niveau;
  const opnieuw = verandertNu ? buiten(v, besluit) : [];
  const nieuw = opnieuw.includes("casusregie")
    ? v.collegas.find((c) => c.id === staat.casusregisseurId)
    : undefined;
  const vereist =
    besluit !== null && (omhoog || nieuw) ? vereistProfiel(besluit, v.houderSoort) : null;
  const gedekt = besluit !== null && duoHeeftProfiel(besluit, v.houderSoort, v.duoPartners);
  return {
    antwoorden,
    onbeantwoord: VOORWAARDEN.filter((code) => !staat.antwoorden[code]).length,
    advies,
    naSpoed: v.naSpoed,
    besluit,
    gevolg,
    verandertNu,
    afschaling: besluit !== null && besluit < v.niveau && staat.keuze !== "correctie" && !v.naSpoed,
    vereist,
    onderProfiel: vereist && !gedekt ? onderProfiel(v, vereist, omhoog, nieuw) : [],
    opnieuw,
  };
}

function regieGevolg(van: Niveau, naar: Niveau, houder: OrganisatieSoort | null): RegieGevolg {
  if (van === naar) return "gelijk";
  if (houder === null || !isWaarnemend(naar, houder)) return "mag_blijven";
  return naar > van ? "wordt_waarnemend" : "alleen_overdracht";
}

function onderProfiel(
  v: Voorbereiding,
  vereist: Profiel,
  omhoog: boolean,
  nieuw: Voorbereiding["casusregisseur"] | undefined,
): Afleiding["onderProfiel"] {
  const mensen = [
    { rol: "procesregisseur", wie: omhoog ? v.procesregisseur : null },
    { rol: "casusregisseur", wie: nieuw ?? (omhoog ? v.casusregisseur : null) },
  ];
  return mensen.flatMap(({ rol, wie }) =>
    wie && !voldoetProfiel(wie.profiel, vereist)
      ? [{ rol, naam: wie.naam, profiel: wie.profiel }]
      : [],
  );
}

function buiten(v: Voorbereiding, niveau: Niveau): Afleiding["opnieuw"] {
  const niet = v.verdeling
    .filter((f) => !magCasusregie(niveau, f.organisatieSoort, f.bijHouder))
    .map((f) => f.soort);
  const niemand = v.verdeling.every((f) => f.soort !== "zicht_op_veiligheid");
  return niveau >= 3 && niemand ? [...niet, "zicht_op_veiligheid"] : niet;
}

export type NiveauKeuze = { niveau: Niveau; mag: boolean; waarom: string | null };

/** The niveaus that one may choose beside the advice, and why another one may not be chosen. */
export function niveauKeuzes(
  v: Voorbereiding,
  { advies, antwoorden }: Pick<Afleiding, "advies" | "antwoorden">,
  keuze: "afwijken" | "correctie",
): NiveauKeuze[] {
  const over = NIVEAUS.filter((n) => n !== (keuze === "correctie" ? v.niveau : advies.advies));
  return over.map((niveau) => {
    if (niveau === v.niveau) return { niveau, mag: true, waarom: null };
    const uitkomst = beoordeelNiveauwijziging({
      van: v.niveau,
      naar: niveau,
      antwoorden,
      ...(keuze === "correctie" ? { aard: "niveaucorrectie" as const } : {}),
      naSpoed: v.naSpoed,
      motivering: true,
      advies: advies.advies,
      gewenst: true,
    });
    return { niveau, mag: uitkomst.mag, waarom: uitkomst.mag ? null : ZIN[uitkomst.weigering] };
  });
}
