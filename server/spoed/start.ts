import { leesNamen, zetVolgendeEvaluatie } from "#db/casus";
import { leesOrganisatie } from "#db/mensen";
import { schrijfNiveauStap, schrijfRegieStap } from "#db/stappen";
import { dagNa } from "#db/termijn";
import { leesAntwoorders } from "#db/uitsluiting";
import { EVALUATIE_DAGEN } from "#regiekaart/evaluatie";
import { beoordeelSpoed } from "#regiekaart/spoed";
import { legNotitieVast } from "../casus/noteer.ts";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import type { Daad } from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { laatVervallen } from "../overdracht/laat-vervallen.ts";
import { type SpoedInvoer, spoedInvoer } from "./invoer.ts";
import { eisZonderNamen, maakTaken, type Ontvanger, vraagBijSpoed } from "./leg-vast.ts";

/** Spoed on a casus that is known: the niveau counts at once, and whoever is asked has clock hours to answer. */
export const start = casusDaad("bijdragen", spoedInvoer).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "spoed.start", "bijdragen", input, async (daad) => {
    const { tx, casusId, feiten } = daad;
    const naar = await beslis(daad, input);
    const houder = feiten.regie.procesregie ?? (await houdVast(daad));
    await stapOmhoog(daad, input);
    const vervallen = await laatVervallen(daad);
    const gevraagd = naar
      ? await vraagBijSpoed(daad, input, { houder, naar, grondslag: feiten.grondslag })
      : null;
    await maakTaken(daad, input, {
      houder,
      overdrachtId: gevraagd?.id ?? null,
      nieuw: false,
    });
    // Nobody is asked: what was told stands in the journaal, where the others of this casus read it.
    const verder = gevraagd ? gevraagd.feit : await legNotitieVast(daad, alsNotitie(input));
    await zetVolgendeEvaluatie(
      tx,
      casusId,
      await dagNa(tx, daad.op, EVALUATIE_DAGEN[input.niveau]),
    );
    const gegevens = {
      niveauVan: feiten.niveau,
      niveauNaar: input.niveau,
      ...(gevraagd ? { overdrachtId: gevraagd.id } : {}),
    };
    return [{ soort: "spoed_gestart", gegevens }, ...vervallen, verder];
  }),
);

const alsNotitie = ({ reden, veiligheid, telefoon }: SpoedInvoer) => ({
  inhoud: `Spoed. ${reden}\n\nGevaar op dit moment: ${veiligheid}\n\nTerugbellen op: ${telefoon}`,
  categorie: "veiligheid" as const,
  voorwaarde: "geen" as const,
});

async function beslis(daad: Daad, input: SpoedInvoer): Promise<Ontvanger | null> {
  const { tx, feiten, actor, casusId } = daad;
  const naar = input.naarOrganisatieId ? await leesOrganisatie(tx, input.naarOrganisatieId) : null;
  if (input.naarOrganisatieId && !naar)
    throw new Geweigerd("organisatie_niet_actief", "naarOrganisatieId");
  eis(
    beoordeelSpoed(
      {
        niveau: feiten.niveau,
        werkgebiedId: feiten.werkgebiedId,
        houder: feiten.regie.procesregie,
      },
      { niveau: input.niveau, naar: naar && { organisatieId: naar.id, ...naar } },
      actor,
    ),
  );
  eisZonderNamen(input, await leesNamen(tx, casusId));
  if (naar) {
    // In spoed its piket may answer too.
    const wie = { functies: ["coordinator" as const, "piket" as const], personen: [] };
    if ((await leesAntwoorders(tx, casusId, naar.id, wie)).length === 0)
      throw new Geweigerd("niemand_kan_antwoorden", "naarOrganisatieId");
  }
  return naar;
}

/** At niveau 1 without regie the organisation of who acts holds until somebody accepts (uitleg 24). */
async function houdVast({ tx, casusId, actor, op, gebeurtenisId }: Daad) {
  const { organisatieId, organisatieSoort, gebruikerId: persoonId } = actor;
  const sindsStap = await schrijfRegieStap(tx, {
    casusId,
    soort: "procesregie",
    organisatieId,
    persoonId,
    aard: "overgenomen_bij_spoed",
    sinds: op,
    gebeurtenisId,
  });
  return { organisatieId, organisatieSoort, persoonId, sindsStap };
}

async function stapOmhoog(daad: Daad, { niveau }: SpoedInvoer): Promise<void> {
  const { tx, casusId, feiten, actor, op, gebeurtenisId } = daad;
  await schrijfNiveauStap(tx, {
    casusId,
    niveau,
    aard: "opgeschaald",
    spoed: true,
    sinds: op,
    gebeurtenisId,
  });
  // From niveau 3 somebody watches safety: until somebody is named that is who rang the bell.
  if (feiten.regie.zicht_op_veiligheid === null)
    await schrijfRegieStap(tx, {
      casusId,
      soort: "zicht_op_veiligheid",
      organisatieId: actor.organisatieId,
      persoonId: actor.gebruikerId,
      aard: "toegewezen",
      sinds: op,
      gebeurtenisId,
    });
}
