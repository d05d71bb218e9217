/** Examples for the tests: short notations for answers, people and a casus. Holds no expectations. */
import { herbeoordeel } from "./advies.ts";
import {
  type Antwoord,
  type Antwoorden,
  type Functie,
  type Id,
  type Niveau,
  type OrganisatieSoort,
  VOORWAARDEN,
} from "./begrippen.ts";
import type { Ontvanger } from "./mogelijke-houder.ts";
import type { Niveauwijziging } from "./niveau.ts";
import type { Acceptatie } from "./overdracht-acceptatie.ts";
import type { Actor, CasusFeiten, OverdrachtFeiten } from "./overdracht-feiten.ts";
import type { OverdrachtInhoud } from "./overdracht-inhoud.ts";
import type { Voorstel } from "./overdracht-voorstel.ts";
import type { RegieFeit } from "./regie.ts";
import type { ToegangFeiten } from "./toegang-feiten.ts";

const TEKEN: Record<string, Antwoord> = { j: "ja", n: "nee", "?": "onbekend" };

/** Seven signs in the order of the card: j, n or ?; spaces are free ("jjjj nnn" is niveau 2). */
export function antwoorden(tekens: string): Antwoorden {
  const reeks = [...tekens.replaceAll(" ", "")].map((t) => TEKEN[t] ?? "onbekend");
  if (reeks.length !== VOORWAARDEN.length) throw new Error(`Geen zeven antwoorden: ${tekens}`);
  return Object.fromEntries(VOORWAARDEN.map((v, i) => [v, reeks[i]])) as Antwoorden;
}

/** All 3^7 ways to answer the card, in the same notation. */
export function alleTekens(): string[] {
  return VOORWAARDEN.reduce((reeksen) => reeksen.flatMap((r) => [`${r}j`, `${r}n`, `${r}?`]), [""]);
}

/** A change of niveau on these answers, with the advice that the screen showed for them. */
export function wijziging(
  van: Niveau,
  naar: Niveau,
  tekens: string,
  anders: Partial<Niveauwijziging> = {},
): Niveauwijziging {
  const gegeven = antwoorden(tekens);
  const naSpoed = anders.naSpoed ?? false;
  const advies = herbeoordeel(van, gegeven, { naSpoed }).advies;
  return { van, naar, antwoorden: gegeven, naSpoed, motivering: false, advies, ...anders };
}

/** Somebody at an organisation; the id of the organisation is what is passed. */
export function iemand(
  organisatieId: Id,
  functie: Functie = "coordinator",
  gebruikerId: Id = `${functie} van ${organisatieId}`,
): Actor {
  return { gebruikerId, organisatieId, functies: [functie], profiel: "B+" };
}

/** A regie that lies with an organisation whose id is its kind, and with its regisseur. */
export function regieBij(organisatieSoort: OrganisatieSoort, sindsStap = 1): RegieFeit {
  return {
    organisatieId: organisatieSoort,
    organisatieSoort,
    persoonId: `regisseur van ${organisatieSoort}`,
    sindsStap,
  };
}

/** A running casus; procesregie at `houder`, casusregie and zicht op veiligheid at the basiszorg. */
export function casus(
  niveau: Niveau,
  houder: OrganisatieSoort | null,
  anders: Partial<CasusFeiten> = {},
): CasusFeiten {
  return {
    niveau,
    naSpoed: false,
    afgesloten: false,
    werkgebiedId: "Voorbeelddam",
    regie: {
      procesregie: houder === null ? null : regieBij(houder),
      casusregie: regieBij("basiszorg"),
      zicht_op_veiligheid: regieBij("basiszorg"),
    },
    duoPartners: [],
    openOverdracht: [],
    ...anders,
  };
}

/** An open overdracht of procesregie between two organisations whose ids are their kinds. */
export function overdracht(
  van: OrganisatieSoort,
  naar: OrganisatieSoort,
  niveauVan: Niveau,
  anders: Partial<OverdrachtFeiten> = {},
): OverdrachtFeiten {
  return {
    id: "overdracht 1",
    soort: "procesregie",
    status: "voorgesteld",
    vanafVolgnr: 1,
    vanOrganisatieId: van,
    vanGebruikerId: `regisseur van ${van}`,
    naarOrganisatieId: naar,
    naarSoort: naar,
    naarPersoonId: null,
    niveauVan,
    niveauNaar: null,
    spoed: false,
    ...anders,
  };
}

export const VOLLEDIGE_INHOUD: OverdrachtInhoud = {
  reden: "Er zijn signalen van onveiligheid.",
  doel: "De veiligheid herstellen.",
  samenvatting: "Een huishouden met twee kinderen.",
  veiligheid_nu: "De afspraken gelden tot vrijdag.",
  zienswijze_huishouden: "De moeder wil graag hulp. Het kind wil rust.",
  geinformeerd: "ja",
  geprobeerd: "Hulp thuis en gesprekken; de gesprekken hielpen.",
  gezag_en_contact: "De moeder heeft het gezag. Bel overdag.",
  wettelijk_kader: "geen",
  niet_overgedragen: "Alles gaat mee.",
  terugkeer: "Als er geen signalen van onveiligheid meer zijn.",
};

/** An organisation that works where the casus is, and whose id is its kind. */
export function ontvanger(soort: OrganisatieSoort, anders: Partial<Ontvanger> = {}): Ontvanger {
  return { organisatieId: soort, soort, werkgebieden: ["Voorbeelddam"], actief: true, ...anders };
}

/** A proposal of procesregie on the same niveau to an organisation whose id is its kind; complete. */
export function voorstel(naar: OrganisatieSoort, anders: Partial<Voorstel> = {}): Voorstel {
  return {
    soort: "procesregie",
    naar: ontvanger(naar),
    niveauNaar: null,
    beoordelingNiveau: null,
    inhoud: VOLLEDIGE_INHOUD,
    ...anders,
  };
}

/** An acceptance by an organisation whose new regisseur has profile B+, as has the casusregisseur; the former holder keeps nothing. */
export function keuze(organisatieId: string, anders: Partial<Acceptatie> = {}): Acceptatie {
  return {
    procesregisseur: {
      id: "de nieuwe",
      organisatieId,
      profiel: "B+",
      actief: true,
      functies: ["professional"],
    },
    op: new Date("2026-11-24T10:00:00Z"),
    casusregisseur: { profiel: "B+" },
    afwijkingMotivering: false,
    vorigeHouder: "geen",
    leesrechtTot: null,
    ...anders,
  };
}

/** A day in November 2026. */
export const DAG = (dag: number): Date => new Date(Date.UTC(2026, 10, dag));

/** The facts of access for the same running casus as `casus`. */
export function toegangFeiten(niveau: Niveau, houder: OrganisatieSoort | null): ToegangFeiten {
  const { regie } = casus(niveau, houder);
  const sinds = (feit: RegieFeit | null) => feit && { ...feit, sinds: DAG(1) };
  return {
    niveau,
    afsluiting: null,
    sinds: DAG(1),
    regie: {
      procesregie: sinds(regie.procesregie),
      casusregie: sinds(regie.casusregie),
      zicht_op_veiligheid: sinds(regie.zicht_op_veiligheid),
    },
    betrokken: [],
    ontvangers: [],
    consulten: [],
    gevraagd: [],
    leesrechten: [],
    standrechten: [],
    noodtoegangen: [],
    voorgelegd: [],
  };
}
