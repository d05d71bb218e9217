import type { z } from "zod";
import type { CasusregieVrij } from "#db/casusregie-vrij";
import type { PlanTaak } from "#db/plan-taken";
import type { TeBeantwoorden } from "#db/regieverzoek";
import type { OpenSpoedTaak } from "#db/spoed";
import type { MijnZichtVraag } from "#db/zicht-vraag";
import { werktInCasussen } from "#regiekaart/regie";
import type { casusRijVorm } from "../casus/lijst.ts";
import type { ConsultBeeld } from "../consult/beeld.ts";
import type { Actor } from "../kern/actor.ts";
import { LEEG, opVolgorde, type Taak } from "./taak.ts";
import { mijnWerk, takenVan } from "./taken-casus.ts";
import { aanTeVullen, bijStilte, type Overdrachten, teBeantwoorden } from "./taken-overdracht.ts";

/** What has a day of its own: my actions, the checks of agreements, the contacts of nazorg. */
export type PlanTaken = {
  acties: PlanTaak[];
  controles: PlanTaak[];
  nazorg: PlanTaak[];
  naSpoed: OpenSpoedTaak[];
};

/** What was asked of this person or organisation. */
export type Gevraagd = {
  vragen: MijnZichtVraag[];
  casusregieVrij: CasusregieVrij[];
  regieGevraagd: TeBeantwoorden[];
  consulten: ConsultBeeld[];
};

/** What waits for this person: answers first, then a holder that may not hold, then what the calendar asks. */
export function taken(
  rijen: z.infer<typeof casusRijVorm>[],
  overdrachten: Overdrachten,
  plan: PlanTaken,
  gevraagd: Gevraagd,
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
    ...teBeantwoorden(overdrachten, vandaag),
    ...gevraagd.consulten.map(alsConsultTaak),
    ...aanTeVullen(overdrachten, actor),
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
  return opVolgorde(lijst, vandaag);
}

/** Advice that we are asked for; without a name it names no casus. */
function alsConsultTaak({ id, casusnummer, niveau, van, termijnOp, verlopen }: ConsultBeeld): Taak {
  const wie = { consultId: id, van: van.naam, voor: termijnOp, teLaat: verlopen };
  return { ...LEEG, ...wie, soort: "consult_beantwoorden", casusnummer, niveau };
}

/** What spoed left out, from the moment on that it was left out: ours to do, of whichever casus we still see. */
function naSpoed(rijen: OpenSpoedTaak[], actor: Actor, vandaag: string): Taak[] {
  if (!werktInCasussen(actor.functies)) return [];
  return rijen
    .filter((t) => t.organisatieId === actor.organisatieId)
    .map(({ soort, casusnummer, niveau, voor }) => ({
      ...LEEG,
      soort: `spoed_${soort}` as const,
      casusnummer,
      niveau,
      voor,
      teLaat: voor < vandaag,
    }));
}

const taakZonderDag = (
  soort: Taak["soort"],
  { casusnummer, niveau }: Pick<Taak, "casusnummer" | "niveau">,
): Taak => ({ ...LEEG, soort, casusnummer, niveau });

/** An action or a check whose day has come; before that it stands under "Binnenkort". */
function planTaak(
  soort: "actie" | "controle" | "nazorgmoment",
  { casusnummer, niveau, dag: voor }: PlanTaak,
  vandaag: string,
): Taak[] {
  if (voor > vandaag) return [];
  return [{ ...LEEG, soort, casusnummer, niveau, voor, teLaat: voor < vandaag }];
}
