import { z } from "zod";
import { zetVolgendeEvaluatie } from "#db/casus";
import type { OpenOverdracht } from "#db/feiten";
import { metTeksten } from "#db/gebeurtenis";
import { beeindigOverdracht, schrijfAntwoord } from "#db/overdracht";
import { rondSpoedTakenAf } from "#db/spoed";
import { schrijfNiveauStap, schrijfRegieStap } from "#db/stappen";
import { dagNa } from "#db/termijn";
import { isUitgesloten } from "#db/uitsluiting";
import { EVALUATIE_DAGEN } from "#regiekaart/evaluatie";
import {
  type AcceptatieGevolg,
  beoordeelAcceptatie,
  VORIGE_HOUDER_KEUZES,
} from "#regiekaart/overdracht-acceptatie";
import { bezwaarTegenAntwoord } from "#regiekaart/overdracht-antwoord";
import type { Daad, Feit } from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { schrijfAls, vrijeTekstVorm } from "../kern/teksten.ts";
import { dagVorm } from "../kern/vormen.ts";
import { vraagProfielNa } from "../spoed/leg-vast.ts";
import { wijsZichtAan } from "../zicht-op-veiligheid/schrijf.ts";
import { voerActiesUit } from "./acties.ts";
import { overdrachtGegevens } from "./gegevens.ts";
import { koppelTerug } from "./koppel-terug.ts";
import { legDocumentVast } from "./leg-document-vast.ts";
import { alsPartij, doeOpOverdracht, overdrachtDaad } from "./overdracht-daad.ts";
import { leesKeuze, verleen } from "./vorige-houder.ts";

const accepteerInvoer = {
  regisseurId: z.uuid("Kies wie de regisseur wordt."),
  /** Why somebody below the profile becomes regisseur. */
  motivering: vrijeTekstVorm("De motivering").default(""),
  vorigeHouder: z.enum(VORIGE_HOUDER_KEUZES, "Kies wat de vorige houder houdt."),
  /** Last day on which the former regisseur may read. */
  leesrechtTot: dagVorm.nullable().default(null),
  casusregisseurId: z.uuid().nullable().default(null),
  zichtOpVeiligheidId: z.uuid().nullable().default(null),
};
const vorm = z.strictObject(accepteerInvoer);
export type AccepteerInvoer = z.infer<typeof vorm>;

/** Accepting: regie moves now, with the niveau if it was part of it, in one transaction. */
export const accepteer = overdrachtDaad(accepteerInvoer).mutation(({ ctx, input: gegeven }) =>
  doeOpOverdracht(ctx, "overdracht.accepteer", gegeven, async (daad, overdracht) => {
    const { tx, op } = daad;
    const input = zonderMeer(overdracht, gegeven);
    // First who may answer and then who is excluded: others do not hear the latter.
    const bezwaar = bezwaarTegenAntwoord(overdracht, alsPartij(daad));
    if (bezwaar) eis(bezwaar);
    const keuze = await leesKeuze(daad, input);
    const gevolg = eis(beoordeelAcceptatie(daad.feiten, overdracht, keuze, alsPartij(daad)));
    if (await isUitgesloten(tx, daad.casusId, input.regisseurId))
      throw new Geweigerd("persoon_kan_niet_meedoen", "regisseurId");
    const terug = await vertelVorigeAfzender(daad, overdracht);
    if (!(await beeindigOverdracht(tx, overdracht.id, overdracht.status, "geaccepteerd", op)))
      throw new Geweigerd("al_afgehandeld");
    await verzetRegie(daad, overdracht, input, gevolg);
    const gevraagd = await wijsZicht(daad, overdracht, input.zichtOpVeiligheidId);
    const motivering = await schrijfAls(daad, "motivering", input.motivering);
    await legDocumentVast(daad, overdracht, { ...input, niveau: gevolg.niveau, motivering });
    const acties = await voerActiesUit(daad, overdracht, input.regisseurId);
    if (gevolg.niveauAard) await verzetNiveau(daad, overdracht, gevolg);
    await verleen(daad, overdracht, input);
    if (overdracht.spoed && gevolg.afwijking && input.motivering === "") await vraagProfielNa(daad);
    await schrijfAntwoord(tx, {
      overdrachtId: overdracht.id,
      casusId: daad.casusId,
      casusnummer: daad.casusnummer,
      vanOrganisatieId: overdracht.vanOrganisatieId,
      organisatieId: daad.actor.organisatieId,
      gebruikerId: daad.actor.gebruikerId,
      antwoord: "geaccepteerd",
      toelichtingId: motivering?.id ?? null,
      vorigeHouder: input.vorigeHouder,
      op,
    });
    const gegevens = await overdrachtGegevens(tx, overdracht);
    const geaccepteerd: Feit = {
      soort: "overdracht_geaccepteerd",
      grond: "ontvanger",
      persoonId: input.regisseurId,
      gegevens: metTeksten(
        { ...gegevens, afwijking: gevolg.afwijking },
        motivering ? [motivering] : [],
      ),
    };
    return [geaccepteerd, ...gevraagd, ...acties, ...terug];
  }),
);

/** The sender before this one hears that the regie went on; a soort without overdracht has none. */
const vertelVorigeAfzender = async (daad: Daad, { soort, naarOrganisatieId }: OpenOverdracht) =>
  soort === "zicht_op_veiligheid"
    ? []
    : koppelTerug(daad, soort, "regie_verder", naarOrganisatieId);

/**
 * Casusregie moves by itself: nothing else is reassigned with it. After spoed the former holder keeps at least the
 * stand, because what was left out is theirs to write down.
 */
function zonderMeer<T extends AccepteerInvoer>({ soort, spoed }: OpenOverdracht, gegeven: T): T {
  const stand = spoed && gegeven.vorigeHouder === "geen";
  const input = stand ? { ...gegeven, vorigeHouder: "stand" as const } : gegeven;
  return soort === "procesregie"
    ? input
    : { ...input, casusregisseurId: null, zichtOpVeiligheidId: null };
}

/** The regie stap of the overdracht, and the assignments that must change in the same act. */
async function verzetRegie(
  daad: Daad,
  overdracht: OpenOverdracht,
  input: AccepteerInvoer,
  gevolg: AcceptatieGevolg,
): Promise<void> {
  const { tx, casusId, op, gebeurtenisId } = daad;
  const stap = { casusId, organisatieId: overdracht.naarOrganisatieId, sinds: op, gebeurtenisId };
  await schrijfRegieStap(tx, {
    ...stap,
    soort: overdracht.soort,
    persoonId: input.regisseurId,
    aard: "geaccepteerd",
    afwijking: gevolg.afwijking,
    overdrachtId: overdracht.id,
  });
  if (input.casusregisseurId)
    await schrijfRegieStap(tx, {
      ...stap,
      soort: "casusregie",
      persoonId: input.casusregisseurId,
      aard: "toegewezen",
    });
}

/** A colleague whom the receiver names is asked; until the answer it lies with who holds procesregie from now on. */
async function wijsZicht(
  daad: Daad,
  overdracht: OpenOverdracht,
  id: string | null,
): Promise<Feit[]> {
  if (!id) return [];
  const { organisatieId, organisatieNaam: organisatie } = daad.actor;
  const houderId =
    overdracht.soort === "procesregie"
      ? overdracht.naarOrganisatieId
      : (daad.feiten.regie.procesregie?.organisatieId ?? organisatieId);
  return wijsZichtAan(daad, { id, organisatieId, organisatie }, houderId, "toegewezen");
}

async function verzetNiveau(daad: Daad, overdracht: OpenOverdracht, gevolg: AcceptatieGevolg) {
  const { tx, casusId, op, gebeurtenisId } = daad;
  if (gevolg.niveau < 5) await rondSpoedTakenAf(tx, casusId, "bestuurlijk", op);
  await schrijfNiveauStap(tx, {
    casusId,
    niveau: gevolg.niveau,
    aard: gevolg.niveauAard!,
    sinds: op,
    gebeurtenisId,
    overdrachtId: overdracht.id,
  });
  await zetVolgendeEvaluatie(tx, casusId, await dagNa(tx, op, EVALUATIE_DAGEN[gevolg.niveau]));
}
