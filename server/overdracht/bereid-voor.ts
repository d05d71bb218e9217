import { z } from "zod";
import { leesLaatsteBesluit } from "#db/beoordeling";
import { leesNamen } from "#db/casus";
import { huidigeRegie, leesKop, leesRegieStappen, leesTeksten } from "#db/casus-beeld";
import { leesFeiten } from "#db/feiten";
import { leesCollegas, leesOrganisatiesIn } from "#db/mensen";
import type { Niveau } from "#regiekaart/begrippen";
import { termijnWerkdagen } from "#regiekaart/overdracht";
import { noemtNaam } from "#regiekaart/overdracht-inhoud";
import { isWaarnemend, magProcesregie } from "#regiekaart/regie";
import { casusLezing } from "../kern/lezing.ts";
import { niveauVorm, organisatieVorm, persoonVorm } from "../kern/vormen.ts";

/** What the handover form starts from, so that nothing is typed twice: receivers that the card permits, and what the casus knows. */
export const bereidVoor = casusLezing("regie", "overdracht_voorbereiden", {})
  .output(
    z.strictObject({
      niveau: niveauVorm,
      niveauVolgnr: z.int(),
      /** The niveau that the last assessment decided, when it has not been reached yet. */
      niveauNaar: niveauVorm.nullable(),
      waarnemend: z.boolean(),
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
  .query(async ({ ctx: { tx, zicht } }) => {
    const { casusId } = zicht;
    const feiten = await leesFeiten(tx, casusId);
    const kop = await leesKop(tx, casusId);
    const besluit = await leesLaatsteBesluit(tx, casusId);
    const niveauNaar = besluit && besluit.besluit !== feiten.niveau ? besluit.besluit : null;
    const straks: Niveau = niveauNaar ?? feiten.niveau;
    const houder = feiten.regie.procesregie;
    const organisaties = await leesOrganisatiesIn(tx, kop.werkgebiedId);
    const mogelijk = organisaties.filter(
      (o) => o.id !== houder?.organisatieId && magProcesregie(straks, o.soort),
    );
    const ontvangers = [];
    for (const o of mogelijk) ontvangers.push({ ...o, mensen: await leesCollegas(tx, o.id) });
    const teksten = await leesTeksten(tx, casusId, ["doel", "zienswijze"]);
    const namen = await leesNamen(tx, casusId);
    const zichtNu = huidigeRegie(await leesRegieStappen(tx, casusId)).get("zicht_op_veiligheid");
    return {
      niveau: feiten.niveau,
      niveauVolgnr: feiten.niveauVolgnr,
      niveauNaar,
      waarnemend: houder !== null && isWaarnemend(feiten.niveau, houder.organisatieSoort),
      termijnWerkdagen: termijnWerkdagen(straks),
      ontvangers,
      zichtOpVeiligheid: zichtNu?.persoon?.naam ?? null,
      bekend: {
        // Read before the answer: what names somebody is not filled in, the sender writes it anew.
        doel: teksten.doel && !noemtNaam(teksten.doel, namen) ? teksten.doel : null,
        zienswijze: teksten.zienswijze ?? null,
      },
    };
  });
