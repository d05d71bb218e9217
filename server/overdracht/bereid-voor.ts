import { z } from "zod";
import { leesLaatsteBesluit } from "#db/beoordeling";
import { huidigeRegie, leesKop, leesRegieStappen } from "#db/casus-beeld";
import { nu, type Transactie } from "#db/databank";
import { type Feiten, leesFeiten } from "#db/feiten";
import { leesCollegas, leesOrganisatie, leesOrganisatiesIn } from "#db/mensen";
import { leesMislukt } from "#db/overdracht-contract";
import { leesRegieverzoeken } from "#db/regieverzoek";
import { termijnVan } from "#db/termijn";
import { type Niveau, OVERDRACHT_STATUSSEN } from "#regiekaart/begrippen";
import { OVERDRACHT_SOORTEN } from "#regiekaart/overdracht";
import { bezwaarTegenOntvanger } from "#regiekaart/overdracht-feiten";
import { ONDERDEEL_CODES } from "#regiekaart/overdracht-onderdelen";
import { magVoorstellen } from "#regiekaart/overdracht-voorstel";
import { isWaarnemend } from "#regiekaart/regie";
import { wachtOpAntwoord } from "#regiekaart/regieverzoek";
import { STANDAARD_REGIO } from "#regiekaart/regio";
import { beslistermijn } from "#regiekaart/termijnen";
import { magMinstens } from "#regiekaart/zicht";
import { leesConsultVoor } from "../consult/voor-overdracht.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { casusLezing } from "../kern/lezing.ts";
import { moment, momentVorm, niveauVorm, organisatieVorm, persoonVorm } from "../kern/vormen.ts";
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
      ontvangers: z.array(
        z.strictObject({
          ...organisatieVorm.shape,
          mensen: z.array(persoonVorm),
          /** A zorg- en veiligheidshuis that has not been told anything of this casus yet. */
          wgsToetsNodig: z.boolean(),
          /** Until when they may answer what is proposed now, and whether that is their triage day. */
          termijnOp: momentVorm,
          triagedag: z.boolean(),
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
      /** Who asked for procesregie, and why: that is filled in when it is handed over to them. */
      verzoeken: z.array(
        z.strictObject({ organisatieId: z.uuid(), persoonId: z.uuid(), waarom: z.string() }),
      ),
      /** The last overdracht of this regie ended without moving it: what was written then is filled in. */
      eerder: z
        .strictObject({
          status: z.enum(OVERDRACHT_STATUSSEN),
          door: z.string(),
          /** Whom the receiver advised instead. */
          adviesId: z.uuid().nullable(),
        })
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
    const tijd = await nu(tx);
    const ontvangers = [];
    for (const o of mogelijk) {
      const wgsToetsNodig = await isToetsNodig({ tx, casusId, feiten }, o);
      const ontvanger = (await leesOrganisatie(tx, o.id))!;
      const termijn = beslistermijn({ niveau: straks, spoed: false, ontvanger });
      ontvangers.push({
        ...o,
        mensen: await leesCollegas(tx, o.id),
        wgsToetsNodig,
        termijnOp: moment(await termijnVan(tx, tijd, termijn)),
        triagedag: termijn.soort === "triagedag",
      });
    }
    const vorige = await leesMislukt(tx, casusId, soort);
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
      verzoeken: soort === "procesregie" ? await leesGevraagd(tx, casusId, feiten) : [],
      eerder: vorige && { status: vorige.status, door: vorige.door, adviesId: vorige.adviesId },
      uitConsult: consult?.van ?? null,
    };
  });

/** What still waits for an answer, of who asked for procesregie. */
async function leesGevraagd(tx: Transactie, casusId: string, feiten: Feiten) {
  const rijen = await leesRegieverzoeken(tx, casusId);
  return rijen
    .filter((v) => wachtOpAntwoord(v, feiten))
    .map(({ organisatieId, gebruikerId: persoonId, waarom }) => ({
      organisatieId,
      persoonId,
      waarom: waarom ?? "",
    }));
}
