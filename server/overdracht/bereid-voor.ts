import { z } from "zod";
import { leesLaatsteBesluit } from "#db/beoordeling";
import { huidigeRegie, leesKop, leesRegieStappen } from "#db/casus-beeld";
import { leesFeiten } from "#db/feiten";
import { leesCollegas, leesOrganisatiesIn } from "#db/mensen";
import { leesNietGeaccepteerd } from "#db/overdracht-contract";
import type { Niveau } from "#regiekaart/begrippen";
import { OVERDRACHT_SOORTEN, termijnWerkdagen } from "#regiekaart/overdracht";
import { bezwaarTegenOntvanger } from "#regiekaart/overdracht-feiten";
import { ONDERDEEL_CODES } from "#regiekaart/overdracht-inhoud";
import { magVoorstellen } from "#regiekaart/overdracht-voorstel";
import { isWaarnemend, STANDAARD_REGIO } from "#regiekaart/regie";
import { magMinstens } from "#regiekaart/toegang";
import { leesConsultVoor } from "../consult/voor-overdracht.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { casusLezing } from "../kern/lezing.ts";
import { niveauVorm, organisatieVorm, persoonVorm } from "../kern/vormen.ts";
import { leesBekend, leesOpenActies } from "./bekend.ts";
import { alsPartij } from "./overdracht-daad.ts";
import { isToetsNodig } from "./wgs-toets.ts";

/**
 * What the handover form starts from, so that nothing is typed twice: receivers that the card permits, and what the casus
 * knows, as far as the sender may see it (a coordinator of the organisation with casusregie only the stand).
 */
export const bereidVoor = casusLezing("stand", "overdracht_voorbereiden", {
  soort: z.enum(OVERDRACHT_SOORTEN).default("procesregie"),
  /** A consult of this casus that becomes an overdracht. */
  consultId: z.uuid().nullable().default(null),
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
        z.strictObject({
          ...organisatieVorm.shape,
          mensen: z.array(persoonVorm),
          /** A zorg- en veiligheidshuis that has not been told anything of this casus yet. */
          wgsToetsNodig: z.boolean(),
        }),
      ),
      zichtOpVeiligheid: z.string().nullable(),
      /** What the casus knows already, per onderdeel. */
      bekend: z.partialRecord(z.enum(ONDERDEEL_CODES), z.string()),
      /** Open acties, each to be decided; `blijftBij` names the organisation of its houder. */
      acties: z.array(
        z.strictObject({
          id: z.uuid(),
          inhoud: z.string().nullable(),
          houder: z.string(),
          blijftBij: z.string().nullable(),
        }),
      ),
      /** The last overdracht of this regie was not accepted: it is proposed anew to whom the receiver advised. */
      nietGeaccepteerd: z
        .strictObject({ door: z.string(), adviesId: z.uuid().nullable() })
        .nullable(),
      /** Begun from a consult: with whom it was, and what is written already. */
      uitConsult: z
        .strictObject({ id: z.uuid(), bij: z.string(), organisatieId: z.uuid() })
        .nullable(),
    }),
  )
  .query(async ({ ctx, input: { soort, consultId } }) => {
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
    // Who holds it does not serve where the household lives now.
    const verhuisd =
      soort === "procesregie" && houder && !organisaties.some((o) => o.id === houder.organisatieId);
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
    for (const o of mogelijk) {
      const wgsToetsNodig = await isToetsNodig({ tx, casusId, feiten }, o);
      ontvangers.push({ ...o, mensen: await leesCollegas(tx, o.id), wgsToetsNodig });
    }
    const vorige = await leesNietGeaccepteerd(tx, casusId, soort);
    const magLezen = magMinstens(zicht.zicht, "lezen");
    const consult = consultId ? await leesConsultVoor(tx, casusId, consultId) : null;
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
        ...(await leesBekend(tx, casusId, magLezen)),
        ...(verhuisd ? { reden: `Het huishouden is verhuisd naar ${kop.werkgebied}.` } : {}),
        ...Object.fromEntries((vorige?.inhoud ?? []).map((d) => [d.onderdeel, d.inhoud ?? ""])),
        ...consult?.inhoud,
      },
      acties: soort === "procesregie" && magLezen ? await leesOpenActies(tx, casusId) : [],
      nietGeaccepteerd: vorige && { door: vorige.door, adviesId: vorige.adviesId },
      uitConsult: consult?.van ?? null,
    };
  });
