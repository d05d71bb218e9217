import { z } from "zod";
import type { CasusregieVrij } from "#db/casusregie-vrij";
import type { PlanTaak } from "#db/plan-taken";
import type { TeBeantwoorden } from "#db/regieverzoek";
import type { OpenSpoedTaak } from "#db/spoed";
import type { MijnZichtVraag } from "#db/zicht-vraag";
import { werktInCasussen } from "#regiekaart/regie";
import { SPOED_TAKEN } from "#regiekaart/spoed";
import type { casusRijVorm } from "../casus/lijst.ts";
import type { ConsultBeeld } from "../consult/beeld.ts";
import type { Actor } from "../kern/actor.ts";
import { momentVorm, niveauVorm } from "../kern/vormen.ts";
import type { overdrachtVorm } from "../overdracht/beeld.ts";
import type { Stilte } from "../overdracht/stilte.ts";

export const TAAK_SOORTEN = [
  "overdracht_beantwoorden",
  "toezegging_afmaken",
  "regie_gevraagd",
  "overdracht_elders",
  "zicht_beantwoorden",
  "consult_beantwoorden",
  ...SPOED_TAKEN.map((soort) => `spoed_${soort}` as const),
  "regisseur_aanwijzen",
  "casusregisseur_aanwijzen",
  "overdracht_maken",
  "overdracht_voorstellen",
  "aanvulling_geven",
  "ontvangst_uitgebleven",
  "actie",
  "controle",
  "nazorgmoment",
  "evaluatie",
  "beoordeling",
] as const;

/** One thing that this person must do now, and where. */
export const taakVorm = z.strictObject({
  soort: z.enum(TAAK_SOORTEN),
  /** Null for who is asked for advice without a name. */
  casusnummer: z.string().nullable(),
  niveau: niveauVorm,
  /** Where it goes with this overdracht; null when the niveau stays. */
  niveauNaar: niveauVorm.nullable(),
  overdrachtId: z.uuid().nullable(),
  consultId: z.uuid().nullable(),
  /** The other side: who sent it, or who stays silent. */
  van: z.string().nullable(),
  /** Deadline: a moment for an overdracht, a calendar day for an evaluation. */
  voor: momentVorm.nullable(),
  teLaat: z.boolean(),
  /** An overdracht that counts in hours. */
  spoed: z.boolean().default(false),
});
type Taak = z.input<typeof taakVorm>;
type Overdracht = z.infer<typeof overdrachtVorm>;
type Rij = z.infer<typeof casusRijVorm>;

/** What has a day of its own: my actions, the checks of agreements, the contacts of nazorg. */
export type PlanTaken = {
  acties: PlanTaak[];
  controles: PlanTaak[];
  nazorg: PlanTaak[];
  naSpoed: OpenSpoedTaak[];
};

const VOLGORDE = Object.fromEntries(TAAK_SOORTEN.map((s, i) => [s, i]));

/** What waits for this person: answers first, then a holder that may not hold, then what the calendar asks. */
export function taken(
  rijen: Rij[],
  overdrachten: {
    ontvangen: Overdracht[];
    verstuurd: Overdracht[];
    /** Of what was sent, where the receiver stays silent. */
    stil: ReadonlyMap<string, Stilte>;
  },
  plan: PlanTaken,
  gevraagd: {
    vragen: MijnZichtVraag[];
    casusregieVrij: CasusregieVrij[];
    regieGevraagd: TeBeantwoorden[];
    consulten: ConsultBeeld[];
  },
  actor: Actor,
  vandaag: string,
): Taak[] {
  const beoordelenNaSpoed = new Set(
    plan.naSpoed.flatMap((t) => (t.soort === "beoordeling" ? t.casusnummer : [])),
  );
  const lijst = [
    ...gevraagd.vragen.map((v) => taakZonderDag("zicht_beantwoorden", v)),
    ...gevraagd.regieGevraagd.map((v) => ({
      ...taakZonderDag("regie_gevraagd", v),
      van: v.organisatie,
    })),
    ...gevraagd.casusregieVrij.map((c) => taakZonderDag("casusregisseur_aanwijzen", c)),
    ...overdrachten.ontvangen
      .filter((o) => wachtOpOns(o, vandaag))
      .map((o) => ({
        soort:
          o.status === "toegezegd"
            ? ("toezegging_afmaken" as const)
            : ("overdracht_beantwoorden" as const),
        casusnummer: o.casusnummer,
        niveau: o.niveauVan,
        niveauNaar: o.niveauNaar === o.niveauVan ? null : o.niveauNaar,
        overdrachtId: o.id,
        consultId: null,
        van: o.van.korteNaam,
        voor: o.status === "toegezegd" ? o.warmGesprekOp : o.termijnOp,
        teLaat: o.verlopen,
        spoed: o.spoed,
      })),
    ...gevraagd.consulten.map(alsConsultTaak),
    ...aanTeVullen(overdrachten.verstuurd, actor),
    ...bijStilte(overdrachten, actor),
    ...naSpoed(plan.naSpoed, actor, vandaag),
    ...plan.acties.flatMap((t) => planTaak("actie", t, vandaag)),
    ...plan.controles.flatMap((t) => planTaak("controle", t, vandaag)),
    ...plan.nazorg.flatMap((t) => planTaak("nazorgmoment", t, vandaag)),
    ...mijnWerk(rijen, actor)
      .flatMap((r) => takenVan(r, vandaag))
      // After spoed the assessment is asked once, with its day.
      .filter((t) => t.soort !== "beoordeling" || !beoordelenNaSpoed.has(t.casusnummer ?? "")),
  ];
  const opNu = (t: Taak) => t.voor !== null && t.voor.slice(0, 10) <= vandaag;
  return lijst.toSorted(
    (a, b) =>
      Number(b.teLaat) - Number(a.teLaat) ||
      Number(opNu(b)) - Number(opNu(a)) ||
      VOLGORDE[a.soort]! - VOLGORDE[b.soort]! ||
      (a.voor ?? "").localeCompare(b.voor ?? ""),
  );
}

/** Advice that we are asked for; without a name it names no casus. */
function alsConsultTaak({ id, casusnummer, niveau, van, termijnOp, verlopen }: ConsultBeeld): Taak {
  const leeg = { niveauNaar: null, overdrachtId: null };
  const wie = { consultId: id, van: van.naam, voor: termijnOp, teLaat: verlopen };
  return { ...leeg, ...wie, soort: "consult_beantwoorden", casusnummer, niveau };
}

/** Not while the sender must add something, nor before the day of the conversation after which it was promised. */
const wachtOpOns = (o: Overdracht, vandaag: string): boolean =>
  o.status === "toegezegd"
    ? (o.warmGesprekOp ?? "").slice(0, 10) <= vandaag
    : o.status !== "aanvulling_gevraagd";

const isVanMij = (o: Overdracht, actor: Actor): boolean =>
  o.afzender.id === actor.gebruikerId || actor.functies.includes("coordinator");

/** The receiver stays silent: after one and a half term another can be asked, and before that one calls. */
function bijStilte(
  { verstuurd, stil }: { verstuurd: Overdracht[]; stil: ReadonlyMap<string, Stilte> },
  actor: Actor,
): Taak[] {
  return verstuurd
    .filter((o) => isVanMij(o, actor))
    .flatMap((o) => {
      const stilte = stil.get(o.id);
      if (!stilte) return [];
      const elders = stilte === "elders_mogelijk";
      return {
        soort: elders ? ("overdracht_elders" as const) : stilte,
        casusnummer: o.casusnummer,
        niveau: o.niveauVan,
        niveauNaar: null,
        overdrachtId: o.id,
        consultId: null,
        van: o.naar.korteNaam,
        voor: elders ? o.termijnOp : null,
        teLaat: elders,
      };
    });
}

/** What was asked about an overdracht of casusregie; that of procesregie stands with its casus. */
function aanTeVullen(verstuurd: Overdracht[], actor: Actor): Taak[] {
  return verstuurd
    .filter((o) => o.soort === "casusregie" && o.status === "aanvulling_gevraagd")
    .filter((o) => isVanMij(o, actor))
    .map((o) => ({
      soort: "aanvulling_geven",
      casusnummer: o.casusnummer,
      niveau: o.niveauVan,
      niveauNaar: null,
      overdrachtId: o.id,
      consultId: null,
      van: null,
      voor: null,
      teLaat: false,
    }));
}

/** What spoed left out, from the moment on that it was left out: ours to do, of whichever casus we still see. */
function naSpoed(rijen: OpenSpoedTaak[], actor: Actor, vandaag: string): Taak[] {
  if (!werktInCasussen(actor.functies)) return [];
  return rijen
    .filter((t) => t.organisatieId === actor.organisatieId)
    .map(({ soort, casusnummer, niveau, voor }) => ({
      soort: `spoed_${soort}` as const,
      casusnummer,
      niveau,
      niveauNaar: null,
      overdrachtId: null,
      consultId: null,
      van: null,
      voor,
      teLaat: voor < vandaag,
    }));
}

function taakZonderDag(soort: Taak["soort"], { casusnummer, niveau }: CasusregieVrij): Taak {
  const leeg = { niveauNaar: null, overdrachtId: null, consultId: null, van: null, voor: null };
  return { ...leeg, soort, casusnummer, niveau, teLaat: false };
}

/** An action or a check whose day has come; before that it stands under "Binnenkort". */
function planTaak(
  soort: "actie" | "controle" | "nazorgmoment",
  t: PlanTaak,
  vandaag: string,
): Taak[] {
  if (t.dag > vandaag) return [];
  const { casusnummer, niveau, dag: voor } = t;
  const leeg = { niveauNaar: null, overdrachtId: null, consultId: null, van: null };
  return [{ ...leeg, soort, casusnummer, niveau, voor, teLaat: voor < vandaag }];
}

/** The casussen whose calendar is mine: I am procesregisseur or stand in, or I coordinate for the organisation that holds. */
export function mijnWerk(rijen: Rij[], actor: Actor): Rij[] {
  const coordinator = actor.functies.includes("coordinator");
  return rijen.filter(
    (r) =>
      r.houder?.wij &&
      (coordinator || r.gronden.some((g) => g.grond === "procesregie" && g.persoonlijk)),
  );
}

function takenVan(r: Rij, vandaag: string): Taak[] {
  const basis = {
    casusnummer: r.casusnummer,
    niveau: r.niveau,
    van: null,
    overdrachtId: null,
    consultId: null,
    niveauNaar: null,
  };
  const lijst: Taak[] = [];
  // An overdracht of casusregie does not answer who should hold procesregie.
  const geenProcesregie = r.overdracht?.soort !== "procesregie";
  if (r.regisseur === null)
    lijst.push({ ...basis, soort: "regisseur_aanwijzen", voor: null, teLaat: false });
  if (r.waarnemend && geenProcesregie)
    lijst.push({ ...basis, soort: "overdracht_maken", voor: null, teLaat: false });
  if (!geenProcesregie && r.overdracht?.status === "aanvulling_gevraagd" && !r.overdracht.naarOns)
    lijst.push({
      ...basis,
      soort: "aanvulling_geven",
      overdrachtId: r.overdracht.id,
      voor: null,
      teLaat: false,
    });
  else if (geenProcesregie && r.besluit !== null && r.besluit !== r.niveau)
    lijst.push({
      ...basis,
      soort: "overdracht_voorstellen",
      niveauNaar: r.besluit,
      voor: null,
      teLaat: false,
    });
  if (!r.beoordeeld) lijst.push({ ...basis, soort: "beoordeling", voor: null, teLaat: false });
  else if (r.volgendeEvaluatie !== null && r.volgendeEvaluatie <= vandaag)
    lijst.push({
      ...basis,
      soort: "evaluatie",
      voor: r.volgendeEvaluatie,
      teLaat: r.volgendeEvaluatie < vandaag,
    });
  return lijst;
}
