import { randomUUID } from "node:crypto";
import { z } from "zod";
import { nieuwCasusnummer, schrijfCasus, schrijfHuishouden } from "#db/casus";
import { wijsCasusAan } from "#db/casus-slot";
import { inDaad, nu, type Transactie } from "#db/databank";
import { claimSleutel, metTeksten } from "#db/gebeurtenis";
import { leesWerkgebieden } from "#db/mensen";
import { schrijfNiveauStap } from "#db/stappen";
import { schrijfTekst } from "#db/tekst";
import { dagNa } from "#db/termijn";
import { GRONDSLAGEN } from "#regiekaart/begrippen";
import { EVALUATIE_DAGEN } from "#regiekaart/evaluatie";
import { beoordeelStart } from "#regiekaart/niveau";
import { magProcesregie, werktInCasussen } from "#regiekaart/regie";
import { type Actor, wieBenIk } from "../kern/actor.ts";
import {
  daadUitkomst,
  herhaling,
  legVast,
  sleutelVan,
  sleutelVorm,
  zekerheidOverActor,
} from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { herkomstVan, tekstVorm, vrijeTekstVorm } from "../kern/teksten.ts";
import { handelend } from "../kern/trpc.ts";
import { niveauVorm } from "../kern/vormen.ts";
import { eisCollegas, legRegieVast } from "./begin-regie.ts";

export const huishoudlidVorm = z.strictObject({
  naam: tekstVorm("De naam", 120),
  rol: tekstVorm("De rol in het huishouden", 80),
  leeftijdsgroep: z.enum(["onder_12", "12_tot_16", "16_plus"], "Kies een leeftijdsgroep."),
  geinformeerd: z.boolean(),
});

const invoer = z.strictObject({
  sleutel: sleutelVorm,
  werkgebiedId: z.uuid("Kies een werkgebied."),
  grondslag: z.enum(GRONDSLAGEN, "Kies een grondslag."),
  niveau: niveauVorm,
  gewenstDoor: vrijeTekstVorm("Wie regie wenst", 500).default(""),
  aanleiding: tekstVorm("De aanleiding"),
  doel: tekstVorm("Het doel"),
  huishouden: z.strictObject({
    aanduiding: tekstVorm("De aanduiding van het huishouden", 120),
    woonplaats: tekstVorm("De woonplaats", 120),
    veiligContact: vrijeTekstVorm("Veilig contact", 500).default(""),
  }),
  leden: z.array(huishoudlidVorm).min(1, "Vul ten minste één persoon in.").max(20),
  procesregisseurId: z.uuid("Kies een procesregisseur."),
  casusregisseurId: z.uuid("Kies een casusregisseur."),
  zichtOpVeiligheidId: z.uuid("Kies wie zicht op veiligheid heeft."),
  /** Why somebody below the profile becomes regisseur. */
  profielMotivering: vrijeTekstVorm("De uitleg bij het profiel").default(""),
});
type Invoer = z.infer<typeof invoer>;

/** Opens a casus: the opener's organisation holds procesregie from the first moment on. */
export const open = handelend
  .input(invoer)
  .output(daadUitkomst)
  .mutation(({ ctx, input }) =>
    inDaad(ctx.db, async (tx) => {
      await wieBenIk(tx, ctx.sessieId);
      const actor = await zekerheidOverActor(tx, ctx.sessieId);
      const sleutel = sleutelVan(actor, {
        procedure: "casus.open",
        sleutel: input.sleutel,
        invoer: input,
      });
      const gebeurtenisId = randomUUID();
      if (!(await claimSleutel(tx, sleutel, gebeurtenisId))) return herhaling(tx, sleutel);
      await beslisOpenen(tx, actor, input);
      const op = await nu(tx);
      const casusId = randomUUID();
      await wijsCasusAan(tx, casusId);
      const casusnummer = await nieuwCasusnummer(tx, op);
      const daad = {
        tx,
        actor,
        casusId,
        casusnummer,
        op,
        gebeurtenisId,
        feiten: null,
        zicht: null,
      };
      const teksten = await legCasusVast(daad, input);
      const gevraagd = await legRegieVast(daad, input, "gestart");
      const wij = { organisatieId: actor.organisatieId, organisatie: actor.organisatieNaam };
      const afwijking = input.profielMotivering ? { afwijking: true } : {};
      const gegevens = metTeksten({ van: wij, niveauNaar: input.niveau, ...afwijking }, teksten);
      return legVast(daad, [{ soort: "casus_geopend", gegevens }, ...gevraagd]);
    }),
  );

/** Only an organisation that may hold procesregie at this niveau, in its own werkgebied, with people of its own. */
async function beslisOpenen(tx: Transactie, actor: Actor, input: Invoer): Promise<void> {
  if (!werktInCasussen(actor.functies)) throw new Geweigerd("geen_bevoegdheid");
  if (!magProcesregie(input.niveau, actor.organisatieSoort))
    throw new Geweigerd("niet_toegestaan_op_dit_niveau", "niveau");
  const gewenst = input.gewenstDoor !== "";
  eis(beoordeelStart({ niveau: input.niveau, advies: input.niveau, gewenst, motivering: true }));
  const gebieden = await leesWerkgebieden(tx, actor.organisatieId);
  if (!gebieden.some((g) => g.id === input.werkgebiedId))
    throw new Geweigerd("organisatie_buiten_werkgebied", "werkgebiedId");
  await eisCollegas(tx, actor, input);
}

type OpenDaad = {
  tx: Transactie;
  actor: Actor;
  casusId: string;
  casusnummer: string;
  op: Date;
  gebeurtenisId: string;
};

async function legCasusVast(daad: OpenDaad, input: Invoer) {
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
