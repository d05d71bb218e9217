import { z } from "zod";
import { schrijfCasus, schrijfHuishouden } from "#db/casus";
import type { Transactie } from "#db/databank";
import { metTeksten } from "#db/gebeurtenis";
import { schrijfAdres } from "#db/huishouden";
import { type leesPersoonVast, leesWerkgebieden } from "#db/mensen";
import { schrijfNiveauStap } from "#db/stappen";
import { schrijfTekst } from "#db/tekst";
import { dagNa } from "#db/termijn";
import { GRONDSLAGEN } from "#regiekaart/begrippen";
import { EVALUATIE_DAGEN } from "#regiekaart/evaluatie";
import { beoordeelLid } from "#regiekaart/huishouden";
import { beoordeelStart } from "#regiekaart/niveau";
import { magProcesregie, werktInCasussen } from "#regiekaart/regie";
import { hernieuwHerkenning } from "../huishouden/huishouden-daad.ts";
import { adresInvoer, huishoudenInvoer, lidInvoer } from "../huishouden/invoer.ts";
import type { Actor } from "../kern/actor.ts";
import { daadUitkomst, sleutelVorm } from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { doeMetNieuweCasus, type NieuweDaad } from "../kern/nieuwe-casus.ts";
import { herkomstVan, tekstVorm, vrijeTekstVorm } from "../kern/teksten.ts";
import { handelend } from "../kern/trpc.ts";
import { niveauVorm } from "../kern/vormen.ts";
import { eisCollegas, legRegieVast } from "./begin-regie.ts";

const lidVorm = z.strictObject({
  ...lidInvoer,
  /** Everybody whom the age group names knows of this casus. */
  geinformeerd: z.boolean(),
});

/** Everything that is asked to open a casus; looking whether the household is known asks the same. */
export const openInvoer = {
  werkgebiedId: z.uuid("Kies een werkgebied."),
  grondslag: z.enum(GRONDSLAGEN, "Kies een grondslag."),
  niveau: niveauVorm,
  gewenstDoor: vrijeTekstVorm("Wie regie wenst", 500).default(""),
  aanleiding: tekstVorm("De aanleiding"),
  doel: tekstVorm("Het doel"),
  huishouden: z.strictObject(huishoudenInvoer),
  adres: z.strictObject(adresInvoer).nullable().default(null),
  leden: z.array(lidVorm).min(1, "Vul ten minste één persoon in.").max(20),
  procesregisseurId: z.uuid("Kies een procesregisseur."),
  casusregisseurId: z.uuid("Kies een casusregisseur."),
  zichtOpVeiligheidId: z.uuid("Kies wie zicht op veiligheid heeft."),
  /** Why somebody below the profile becomes regisseur. */
  profielMotivering: vrijeTekstVorm("De uitleg bij het profiel").default(""),
};
const invoer = z.strictObject({ sleutel: sleutelVorm, ...openInvoer });
type Invoer = z.infer<typeof invoer>;

/** Opens a casus: the opener's organisation holds procesregie from the first moment on. */
export const open = handelend
  .input(invoer)
  .output(daadUitkomst)
  .mutation(({ ctx, input }) =>
    doeMetNieuweCasus(
      ctx,
      "casus.open",
      input,
      (tx, actor) => beslisOpenen(tx, actor, input),
      async (daad) => {
        const teksten = await legCasusVast(daad, input);
        const gevraagd = await legRegieVast(daad, input, "gestart");
        const { organisatieId, organisatieNaam: organisatie } = daad.actor;
        const afwijking = input.profielMotivering ? { afwijking: true } : {};
        const feit = {
          van: { organisatieId, organisatie },
          niveauNaar: input.niveau,
          ...afwijking,
        };
        return [{ soort: "casus_geopend", gegevens: metTeksten(feit, teksten) }, ...gevraagd];
      },
    ),
  );

/** Only an organisation that may hold procesregie at this niveau, in its own werkgebied, with people of its own. */
export async function beslisOpenen(
  tx: Transactie,
  actor: Actor,
  input: Omit<Invoer, "sleutel">,
  leesCollega?: typeof leesPersoonVast,
): Promise<void> {
  if (!werktInCasussen(actor.functies)) throw new Geweigerd("geen_bevoegdheid");
  if (!magProcesregie(input.niveau, actor.organisatieSoort))
    throw new Geweigerd("niet_toegestaan_op_dit_niveau", "niveau");
  const gewenst = input.gewenstDoor !== "";
  eis(beoordeelStart({ niveau: input.niveau, advies: input.niveau, gewenst, motivering: true }));
  const gebieden = await leesWerkgebieden(tx, actor.organisatieId);
  if (!gebieden.some((g) => g.id === input.werkgebiedId))
    throw new Geweigerd("organisatie_buiten_werkgebied", "werkgebiedId");
  for (const [i, lid] of input.leden.entries()) eisLid(lid, i);
  await eisCollegas(tx, actor, input, leesCollega);
}

function eisLid(lid: Invoer["leden"][number], i: number): void {
  const uitkomst = beoordeelLid(lid);
  if (!uitkomst.mag) throw new Geweigerd(uitkomst.weigering, `leden.${i}.${uitkomst.veld}`);
}

async function legCasusVast(daad: NieuweDaad, input: Invoer) {
  const { tx, casusId, casusnummer, op, gebeurtenisId } = daad;
  const { werkgebiedId, grondslag, niveau } = input;
  const volgendeEvaluatie = await dagNa(tx, op, EVALUATIE_DAGEN[niveau]);
  await schrijfCasus(tx, {
    id: casusId,
    casusnummer,
    werkgebiedId,
    grondslag,
    op,
    volgendeEvaluatie,
  });
  await schrijfHuishouden(tx, casusId, input.huishouden, input.leden);
  if (input.adres) await schrijfAdres(tx, casusId, input.adres);
  await hernieuwHerkenning(daad);
  const teksten = [];
  const inhoud = {
    aanleiding: input.aanleiding,
    doel: input.doel,
    gewenst_door: input.gewenstDoor,
    motivering: input.profielMotivering,
  };
  for (const [soort, tekst] of Object.entries(inhoud))
    if (tekst)
      teksten.push(
        await schrijfTekst(tx, { ...herkomstVan(daad, grondslag), soort, inhoud: tekst }),
      );
  await schrijfNiveauStap(tx, { casusId, niveau, aard: "gestart", sinds: op, gebeurtenisId });
  return teksten;
}
