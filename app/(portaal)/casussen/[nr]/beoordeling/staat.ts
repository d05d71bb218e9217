import type { AfschaalVraag } from "#regiekaart/afschalen";
import type { Antwoord, Antwoorden, Expertise, Niveau, Voorwaarde } from "#regiekaart/begrippen";
import type { Invoer, Uitvoer } from "../../../../_client/trpc.ts";
import type { Afleiding } from "./afleiding.ts";

/** What the server knows when the form opens. */
export type Voorbereiding = Uitvoer["beoordeling"]["bereidVoor"];
/** What the casus page already read, as far as the form needs it. */
export type CasusContext = {
  casusnummer: string;
  gebruikerId: string;
  houder: string | null;
  aanleiding: string | null;
  doel: string | null;
  /** To whom an overdracht of procesregie is open. */
  overdrachtNaar: string | null;
  /** Nazorg that runs: the niveau to go back to, and by what one knows that it goes wrong again. */
  nazorg: { niveauVan: Niveau; criteria: string | null } | null;
};

export type BesluitKeuze = "" | "volgen" | "afwijken" | "correctie";
export type Moment = "" | "nu" | "overdracht";

/** What the form holds; an answer that is missing has not been given. */
export type Staat = {
  zienswijze: string;
  antwoorden: Partial<Antwoorden>;
  toelichtingen: Partial<Record<Voorwaarde, string>>;
  onderbouwing: string;
  /** Which expertise is needed because the household's problems stall the work; empty: they do not. */
  stagnatie: "" | Expertise;
  keuze: BesluitKeuze;
  ander: Niveau | null;
  /** The niveau stap on which `keuze` was made; on another one it has to be made again. */
  besluitOp: number | null;
  motivering: string;
  moment: Moment;
  profielMotivering: string;
  /** Who takes over what falls outside the inzet. */
  casusregisseurId: string;
  zichtOpVeiligheidId: string;
  afschaling: AfschaalStaat;
};

/** The checklist of afschalen; a day that nobody touched is the one that is proposed. */
export type AfschaalStaat = Record<AfschaalVraag, "" | "ja" | "nee"> & {
  toelichting: string;
  criteria: string;
  eerste: string | null;
  laatste: string | null;
  tot: string | null;
};

/**
 * The days of the nazorg as the form shows them. A day that is being typed is empty until it exists: filling the proposal in
 * then would overwrite what is typed.
 */
export const nazorgDagen = (a: AfschaalStaat, voorstel: Voorbereiding["nazorgVoorstel"]) => ({
  eerste: a.eerste ?? voorstel.momenten[0] ?? "",
  laatste: a.laatste ?? voorstel.momenten[1] ?? "",
  tot: a.tot ?? voorstel.tot,
});

export const BEGIN: Staat = {
  zienswijze: "",
  antwoorden: {},
  toelichtingen: {},
  onderbouwing: "",
  stagnatie: "",
  keuze: "",
  ander: null,
  besluitOp: null,
  motivering: "",
  moment: "",
  profielMotivering: "",
  casusregisseurId: "",
  zichtOpVeiligheidId: "",
  afschaling: {
    uitgangssituatie_past: "",
    afspraken_geborgd: "",
    huishouden_geinformeerd: "",
    toelichting: "",
    criteria: "",
    eerste: null,
    laatste: null,
    tot: null,
  },
};

/** What the members of the household said is filled in, to look at and to complete. */
export const beginStaat = ({ zienswijze }: Voorbereiding): Staat => ({
  ...BEGIN,
  zienswijze: zienswijze ?? "",
});

export type Actie =
  | { doe: "zet"; deel: Partial<Omit<Staat, "antwoorden" | "toelichtingen">> }
  | { doe: "antwoord"; voorwaarde: Voorwaarde; antwoord: Antwoord }
  | { doe: "toelichting"; voorwaarde: Voorwaarde; tekst: string }
  | { doe: "neem_over"; antwoorden: Partial<Antwoorden> }
  | { doe: "herstel"; eerder: Partial<Staat> };

/** Another answer may lead to another advice, so the decision is taken anew; its motivering stays. */
export function pasToe(staat: Staat, actie: Actie): Staat {
  switch (actie.doe) {
    case "zet":
      return { ...staat, ...actie.deel };
    case "antwoord": {
      const antwoorden = { ...staat.antwoorden, [actie.voorwaarde]: actie.antwoord };
      return { ...staat, antwoorden, keuze: "", ander: null, moment: "" };
    }
    case "toelichting":
      return {
        ...staat,
        toelichtingen: { ...staat.toelichtingen, [actie.voorwaarde]: actie.tekst },
      };
    case "neem_over":
      return {
        ...staat,
        antwoorden: { ...actie.antwoorden, ...staat.antwoorden },
        keuze: "",
        ander: null,
        moment: "",
      };
    case "herstel":
      return { ...staat, ...actie.eerder };
  }
}

/** The form as `beoordeling.legVast` takes it; only after every step was found complete. */
export function alsInvoer(
  staat: Staat,
  {
    antwoorden,
    besluit,
    opnieuw,
    afschaling,
  }: Pick<Afleiding, "antwoorden" | "besluit" | "opnieuw" | "afschaling">,
  {
    nazorgVoorstel,
    ...casus
  }: Pick<Voorbereiding, "nazorgVoorstel"> & {
    casusnummer: string;
    gezienVolgnr: number;
    sleutel: string;
  },
): Invoer["beoordeling"]["legVast"] {
  const toelichtingen = Object.entries(staat.toelichtingen).filter(([, tekst]) => tekst.trim());
  return {
    ...casus,
    antwoorden,
    toelichtingen: Object.fromEntries(toelichtingen),
    onderbouwing: staat.onderbouwing,
    stagnatie: staat.stagnatie || null,
    zienswijze: staat.zienswijze,
    besluit: besluit!,
    motivering: staat.keuze === "volgen" ? "" : staat.motivering,
    niveaucorrectie: staat.keuze === "correctie",
    moment: staat.moment === "overdracht" ? "overdracht" : "nu",
    profielMotivering: staat.profielMotivering,
    casusregisseurId: opnieuw.includes("casusregie") ? staat.casusregisseurId : null,
    zichtOpVeiligheidId: opnieuw.includes("zicht_op_veiligheid") ? staat.zichtOpVeiligheidId : null,
    afschaling: afschaling ? alsAfschaling(staat.afschaling, nazorgVoorstel) : null,
  };
}

function alsAfschaling(
  a: AfschaalStaat,
  voorstel: Voorbereiding["nazorgVoorstel"],
): Invoer["beoordeling"]["legVast"]["afschaling"] {
  const { eerste, laatste, tot } = nazorgDagen(a, voorstel);
  return {
    uitgangssituatie_past: a.uitgangssituatie_past === "ja",
    afspraken_geborgd: a.afspraken_geborgd === "ja",
    huishouden_geinformeerd: a.huishouden_geinformeerd === "ja",
    toelichting: a.toelichting,
    nazorg: {
      tot,
      momenten: [eerste, laatste],
      criteria: a.criteria,
    },
  };
}
