import { z } from "zod";
import { schrijfCasus, schrijfHuishouden } from "#db/casus";
import type { Transactie } from "#db/databank";
import { leesOrganisatie, leesWerkgebieden } from "#db/mensen";
import { schrijfNiveauStap, schrijfRegieStap } from "#db/stappen";
import { schrijfTekst } from "#db/tekst";
import { dagNa } from "#db/termijn";
import type { Grondslag } from "#regiekaart/begrippen";
import { EVALUATIE_DAGEN } from "#regiekaart/evaluatie";
import { KAART } from "#regiekaart/kaart";
import { beoordeelSpoed } from "#regiekaart/spoed";
import { hernieuwHerkenning } from "../huishouden/huishouden-daad.ts";
import type { Actor } from "../kern/actor.ts";
import { daadUitkomst, sleutelVorm } from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { doeMetNieuweCasus } from "../kern/nieuwe-casus.ts";
import { herkomstVan, vrijeTekstVorm } from "../kern/teksten.ts";
import { handelend } from "../kern/trpc.ts";
import { spoedInvoer } from "./invoer.ts";
import { eisZonderNamen, maakTaken, type SpoedDaad, vraagBijSpoed } from "./leg-vast.ts";

/** The legal ground of a household of which nothing more is known yet (regionale invulling). */
const GRONDSLAG_BIJ_SPOED: Grondslag = "wmo";

const invoer = z.strictObject({
  sleutel: sleutelVorm,
  // In the order of the form, which is the order in which it names what is missing.
  aanduiding: vrijeTekstVorm("Om wie het gaat", 200).min(2, "Vul in om welk huishouden het gaat."),
  werkgebiedId: z.uuid("Kies waar het huishouden woont."),
  ...spoedInvoer,
});
type Invoer = z.infer<typeof invoer>;

/** Spoed for a household that is not in the portal: the casus is opened in the same act, and our organisation holds until somebody accepts. */
export const open = handelend
  .input(invoer)
  .output(daadUitkomst)
  .mutation(({ ctx, input }) =>
    doeMetNieuweCasus(
      ctx,
      "spoed.open",
      input,
      (tx, actor) => beslis(tx, actor, input),
      async (daad, { naar, gemeente }) => {
        await schrijf(daad, input, gemeente);
        const houder = await houdVast(daad);
        const gevraagd = naar
          ? await vraagBijSpoed(daad, input, { houder, naar, grondslag: GRONDSLAG_BIJ_SPOED })
          : null;
        await maakTaken(daad, input, { houder, overdrachtId: gevraagd?.id ?? null, nieuw: true });
        const { organisatieId, organisatieNaam: organisatie } = daad.actor;
        const gegevens = {
          van: { organisatieId, organisatie },
          niveauNaar: input.niveau,
          ...(gevraagd ? { overdrachtId: gevraagd.id } : {}),
        };
        return [{ soort: "casus_geopend", gegevens }, ...(gevraagd ? [gevraagd.feit] : [])];
      },
    ),
  );

async function beslis(tx: Transactie, actor: Actor, input: Invoer) {
  const gebied = (await leesWerkgebieden(tx, actor.organisatieId)).find(
    (g) => g.id === input.werkgebiedId,
  );
  if (!gebied) throw new Geweigerd("organisatie_buiten_werkgebied", "werkgebiedId");
  const naar = input.naarOrganisatieId ? await leesOrganisatie(tx, input.naarOrganisatieId) : null;
  if (input.naarOrganisatieId && !naar)
    throw new Geweigerd("organisatie_niet_actief", "naarOrganisatieId");
  eis(
    beoordeelSpoed(
      { niveau: null, werkgebiedId: gebied.id, houder: null },
      { niveau: input.niveau, naar: naar && { organisatieId: naar.id, ...naar } },
      actor,
    ),
  );
  eisZonderNamen(input, [input.aanduiding]);
  return { naar, gemeente: gebied.gemeente };
}

async function schrijf(
  daad: SpoedDaad & { casusnummer: string },
  input: Invoer,
  woonplaats: string,
): Promise<void> {
  const { tx, casusId, casusnummer, op, gebeurtenisId } = daad;
  const { werkgebiedId, niveau, aanduiding } = input;
  await schrijfCasus(tx, {
    id: casusId,
    casusnummer,
    werkgebiedId,
    grondslag: GRONDSLAG_BIJ_SPOED,
    op,
    volgendeEvaluatie: await dagNa(tx, op, EVALUATIE_DAGEN[niveau]),
  });
  await schrijfHuishouden(tx, casusId, { aanduiding, woonplaats }, []);
  await hernieuwHerkenning(daad);
  // Why it was opened is what was told; what it is for, the card says, until somebody writes it down.
  const { tekst } = KAART[niveau].focus;
  for (const [soort, inhoud] of [
    ["aanleiding", input.reden],
    ["doel", `${tekst.charAt(0).toUpperCase()}${tekst.slice(1)}.`],
  ] as const)
    await schrijfTekst(tx, { ...herkomstVan(daad, GRONDSLAG_BIJ_SPOED), soort, inhoud });
  await schrijfNiveauStap(tx, {
    casusId,
    niveau,
    aard: "gestart",
    spoed: true,
    sinds: op,
    gebeurtenisId,
  });
}

/** Everything lies with who acts, until somebody accepts. */
async function houdVast({ tx, casusId, actor, op, gebeurtenisId }: SpoedDaad) {
  const { organisatieId, organisatieSoort, gebruikerId: persoonId } = actor;
  for (const soort of ["procesregie", "casusregie", "zicht_op_veiligheid"] as const)
    await schrijfRegieStap(tx, {
      casusId,
      soort,
      organisatieId,
      persoonId,
      aard: "gestart",
      sinds: op,
      gebeurtenisId,
    });
  return { organisatieId, organisatieSoort, persoonId, sindsStap: 1 };
}
