import { z } from "zod";
import { leesLaatsteBesluit } from "#db/beoordeling";
import { leesNamen } from "#db/casus";
import { huidigeRegie, leesKop, leesRegieStappen, leesTeksten } from "#db/casus-beeld";
import { leesFeiten } from "#db/feiten";
import { leesCollegas, leesOrganisatiesIn } from "#db/mensen";
import type { Niveau } from "#regiekaart/begrippen";
import { OVERDRACHT_SOORTEN, termijnWerkdagen } from "#regiekaart/overdracht";
import { bezwaarTegenOntvanger } from "#regiekaart/overdracht-feiten";
import { noemtNaam } from "#regiekaart/overdracht-inhoud";
import { magVoorstellen } from "#regiekaart/overdracht-voorstel";
import { isWaarnemend, STANDAARD_REGIO } from "#regiekaart/regie";
import { magMinstens } from "#regiekaart/toegang";
import { leesZienswijzeTekst } from "../huishouden/beeld.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { casusLezing } from "../kern/lezing.ts";
import { niveauVorm, organisatieVorm, persoonVorm } from "../kern/vormen.ts";
import { alsPartij } from "./overdracht-daad.ts";

/**
 * What the handover form starts from, so that nothing is typed twice: receivers that the card permits, and what the casus
 * knows, as far as the sender may see it (a coordinator of the organisation with casusregie only the stand).
 */
export const bereidVoor = casusLezing("stand", "overdracht_voorbereiden", {
  soort: z.enum(OVERDRACHT_SOORTEN).default("procesregie"),
})
  .output(
    z.strictObject({
      niveau: niveauVorm,
      niveauVolgnr: z.int(),
      /** The niveau that the last assessment decided, when it has not been reached yet. */
      niveauNaar: niveauVorm.nullable(),
      waarnemend: z.boolean(),
      /** The organisation that has this regie now. */
      houder: z.string(),
      termijnWerkdagen: z.int(),
      ontvangers: z.array(
        z.strictObject({ ...organisatieVorm.shape, mensen: z.array(persoonVorm) }),
      ),
      zichtOpVeiligheid: z.string().nullable(),
      bekend: z.strictObject({
        doel: z.string().nullable(),
        zienswijze: z.string().nullable(),
      }),
    }),
  )
  .query(async ({ ctx, input: { soort } }) => {
    const { tx, zicht, actor } = ctx;
    const { casusId } = zicht;
    const feiten = await leesFeiten(tx, casusId);
    if (!magVoorstellen(feiten.regie, soort, alsPartij(ctx)))
      throw new Geweigerd("geen_bevoegdheid");
    const kop = await leesKop(tx, casusId);
    const besluit = await leesLaatsteBesluit(tx, casusId);
    const anders = soort === "procesregie" && besluit && besluit.besluit !== feiten.niveau;
    const niveauNaar = anders ? besluit.besluit : null;
    const straks: Niveau = niveauNaar ?? feiten.niveau;
    const houder = feiten.regie[soort];
    const organisaties = await leesOrganisatiesIn(tx, kop.werkgebiedId);
    const mogelijk = organisaties.filter(
      (o) =>
        o.id !== houder?.organisatieId &&
        o.id !== actor.organisatieId &&
        bezwaarTegenOntvanger(
          feiten.regie,
          { soort, organisatieId: o.id, organisatieSoort: o.soort },
          straks,
          STANDAARD_REGIO,
        ) === null,
    );
    const ontvangers = [];
    for (const o of mogelijk) ontvangers.push({ ...o, mensen: await leesCollegas(tx, o.id) });
    const teksten = await leesTeksten(tx, casusId, ["doel", "zienswijze"]);
    const namen = await leesNamen(tx, casusId);
    const magLezen = magMinstens(zicht.zicht, "lezen");
    // Per person when somebody was asked, else what the last assessment says.
    const zienswijze = magLezen ? await leesZienswijzeTekst(tx, casusId) : null;
    const regie = huidigeRegie(await leesRegieStappen(tx, casusId));
    return {
      niveau: feiten.niveau,
      niveauVolgnr: feiten.niveauVolgnr,
      niveauNaar,
      waarnemend:
        soort === "procesregie" &&
        houder !== null &&
        isWaarnemend(feiten.niveau, houder.organisatieSoort),
      houder: regie.get(soort)?.organisatie?.naam ?? "",
      termijnWerkdagen: termijnWerkdagen(straks),
      ontvangers,
      zichtOpVeiligheid: magLezen
        ? (regie.get("zicht_op_veiligheid")?.persoon?.naam ?? null)
        : null,
      bekend: {
        // Read before the answer: what names somebody is not filled in, the sender writes it anew.
        doel: teksten.doel && !noemtNaam(teksten.doel, namen) ? teksten.doel : null,
        zienswijze: zienswijze ?? teksten.zienswijze ?? null,
      },
    };
  });
