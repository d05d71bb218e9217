import { randomUUID } from "node:crypto";
import { z } from "zod";
import { schrijfBeoordeling } from "#db/beoordeling";
import { zetVolgendeEvaluatie } from "#db/casus";
import { metTeksten } from "#db/gebeurtenis";
import { rondSpoedTakenAf } from "#db/spoed";
import { dagNa } from "#db/termijn";
import {
  ANTWOORDEN,
  EXPERTISES,
  type Niveau,
  VOORWAARDEN,
  type Voorwaarde,
} from "#regiekaart/begrippen";
import { EVALUATIE_DAGEN } from "#regiekaart/evaluatie";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import type { Daad, Feit } from "../kern/daad.ts";
import { schrijfAls, tekstVorm, vrijeTekstVorm } from "../kern/teksten.ts";
import { niveauVorm } from "../kern/vormen.ts";
import { afschalingVorm, spreekNazorgAf } from "../nazorg/spreek-af.ts";
import { koppelTerug } from "../overdracht/koppel-terug.ts";
import { type Besluit, beslisBeoordeling } from "./besluit.ts";
import { verdeelOpnieuw } from "./verdeling.ts";
import { verwerkNiveau } from "./verwerk-niveau.ts";

const antwoordenVorm = z.strictObject(
  Object.fromEntries(
    VOORWAARDEN.map((v) => [v, z.enum(ANTWOORDEN, "Kies ja, nee of weet ik niet.")]),
  ) as Record<Voorwaarde, z.ZodEnum<{ ja: "ja"; nee: "nee"; onbekend: "onbekend" }>>,
);
const toelichtingenVorm = z.strictObject(
  Object.fromEntries(
    VOORWAARDEN.map((v) => [v, vrijeTekstVorm("De toelichting", 2_000).optional()]),
  ) as Record<Voorwaarde, z.ZodOptional<z.ZodString>>,
);

export const legVastInvoer = {
  /** The niveau stap that the form started from: a stale form is refused by name. */
  gezienVolgnr: z.int().positive(),
  antwoorden: antwoordenVorm,
  toelichtingen: toelichtingenVorm.default({}),
  /** Problems of the household stall communication or execution: which expertise is needed. */
  stagnatie: z.enum(EXPERTISES).nullable().default(null),
  onderbouwing: tekstVorm("De onderbouwing"),
  zienswijze: tekstVorm("Wat het huishouden ervan vindt"),
  besluit: niveauVorm,
  /** Why the advice is not followed, or why the niveau was wrong. */
  motivering: vrijeTekstVorm("De motivering").default(""),
  niveaucorrectie: z.boolean().default(false),
  /** `nu`: the niveau changes now. `overdracht`: it rides on an overdracht that is proposed next. */
  moment: z.enum(["nu", "overdracht"]).default("nu"),
  /** Asked, and then required, when it goes one niveau down. */
  afschaling: afschalingVorm.nullable().default(null),
  /** Why somebody below the profile stays regisseur. */
  profielMotivering: vrijeTekstVorm("De uitleg bij het profiel").default(""),
  /** Who takes over, when who has it now falls outside the inzet (uitleg 14). */
  casusregisseurId: z.uuid().nullable().default(null),
  zichtOpVeiligheidId: z.uuid().nullable().default(null),
};
const vorm = z.strictObject(legVastInvoer);
export type LegVastInvoer = z.infer<typeof vorm>;

/** Records an assessment against the card and what a person decided; changes the niveau when no other holder is needed. */
export const legVast = casusDaad("regie", legVastInvoer).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "beoordeling.legVast", "regie", input, async (daad) => {
    const besluit = await beslisBeoordeling(daad, input);
    const { id, teksten } = await schrijf(daad, input, besluit);
    const gevolgen: Feit[] = besluit.wijziging
      ? [
          ...(await verwerkNiveau(daad, id, besluit.wijziging)),
          ...(await verdeelOpnieuw(daad, besluit.wijziging.verdeling)),
        ]
      : [];
    if (besluit.afschaling && input.afschaling)
      teksten.push(...(await spreekNazorgAf(daad, id, input.afschaling)));
    await rondSpoedTakenAf(daad.tx, daad.casusId, "beoordeling", daad.op);
    const niveau = besluit.wijziging?.naar ?? daad.feiten.niveau;
    // Below 5 nobody answers for the bestuur: what spoed left out there is no longer asked.
    if (niveau < 5) await rondSpoedTakenAf(daad.tx, daad.casusId, "bestuurlijk", daad.op);
    await planEvaluatie(daad, niveau);
    const gegevens = metTeksten(
      {
        beoordelingId: id,
        niveauVan: daad.feiten.niveau,
        niveauNaar: input.besluit,
        advies: besluit.advies,
        afwijking: besluit.afwijking,
      },
      teksten,
    );
    const soort = besluit.wijziging?.soort ?? "beoordeling_vastgelegd";
    const houder = daad.feiten.regie.procesregie?.organisatieId ?? null;
    const terug = await koppelTerug(daad, "procesregie", "opnieuw_beoordeeld", houder);
    return [{ soort, gegevens }, ...gevolgen, ...terug];
  }),
);

/** An assessment is the evaluation that was due, also when the niveau stays: the next one counts from here. */
async function planEvaluatie({ tx, casusId, op }: Daad, niveau: Niveau): Promise<void> {
  await zetVolgendeEvaluatie(tx, casusId, await dagNa(tx, op, EVALUATIE_DAGEN[niveau]));
}

async function schrijf(daad: Daad, input: LegVastInvoer, besluit: Besluit) {
  const id = randomUUID();
  const onderbouwing = await schrijfAls(daad, "onderbouwing", input.onderbouwing);
  const zienswijze = await schrijfAls(daad, "zienswijze", input.zienswijze);
  const waarom = [input.motivering, input.profielMotivering].filter(Boolean).join("\n\n");
  const motivering = await schrijfAls(daad, "motivering", waarom);
  const toelichtingen: Partial<Record<Voorwaarde, string>> = {};
  const teksten = [onderbouwing, zienswijze, motivering];
  for (const v of VOORWAARDEN) {
    const tekst = await schrijfAls(daad, "toelichting", input.toelichtingen[v]);
    if (tekst) toelichtingen[v] = tekst.id;
    teksten.push(tekst);
  }
  await schrijfBeoordeling(daad.tx, {
    id,
    casusId: daad.casusId,
    niveau: daad.feiten.niveau,
    advies: besluit.advies,
    besluit: input.besluit,
    afwijking: besluit.afwijking,
    stagnatie: input.stagnatie,
    op: daad.op,
    gebeurtenisId: daad.gebeurtenisId,
    onderbouwingId: onderbouwing!.id,
    zienswijzeId: zienswijze!.id,
    motiveringId: motivering?.id ?? null,
    antwoorden: input.antwoorden,
    toelichtingen,
  });
  return { id, teksten: teksten.filter((t) => t !== null) };
}
