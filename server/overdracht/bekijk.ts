import { z } from "zod";
import { leesHuishouden } from "#db/casus";
import { nu } from "#db/databank";
import { leesFeiten } from "#db/feiten";
import { leesOrganisatie } from "#db/mensen";
import { isVraagOpen, leesAanvullingen } from "#db/overdracht-contract";
import { heeftDocument } from "#db/overdracht-document";
import { leesAntwoord, leesOverdracht, leesOverdrachtInhoud } from "#db/overdracht-lijst";
import { leesTerugkoppeling } from "#db/terugkoppeling";
import { CATEGORIEEN, type Niveau, OVERDRACHT_STATUSSEN } from "#regiekaart/begrippen";
import { VORIGE_HOUDER_KEUZES } from "#regiekaart/overdracht-acceptatie";
import { ONDERDEEL_CODES, ONDERDELEN } from "#regiekaart/overdracht-onderdelen";
import { TERUGKOPPELINGEN } from "#regiekaart/terugkoppeling";
import { magMinstens } from "#regiekaart/zicht";
import { Geweigerd } from "../kern/geweigerd.ts";
import { bekijkAls, type LeesContext } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm, niveauVorm } from "../kern/vormen.ts";
import { anderVorm, leesAnderen } from "./anderen.ts";
import { beantwoording, beantwoordVorm } from "./beantwoording.ts";
import { magAntwoorden, overdrachtBeeld, overdrachtVorm } from "./beeld.ts";
import { STILTES, stilteVan } from "./stilte.ts";
import { watMag } from "./wat-mag.ts";

/** One overdracht on one screen, for the side that I am on. */
export const bekijk = lezend
  .meta({ soort: "overdracht", recht: "voorstel" })
  .input(z.strictObject({ overdrachtId: z.uuid() }))
  .output(
    z.strictObject({
      overdracht: overdrachtVorm,
      inhoud: z.array(
        z.strictObject({ onderdeel: z.enum(ONDERDEEL_CODES), inhoud: z.string().nullable() }),
      ),
      antwoord: z
        .strictObject({
          antwoord: z.enum(OVERDRACHT_STATUSSEN),
          reden: z.string().nullable(),
          toelichting: z.string().nullable(),
          /** Whom the receiver advised instead. */
          advies: z.string().nullable(),
          vorigeHouder: z.enum(VORIGE_HOUDER_KEUZES).nullable(),
          door: z.string(),
          op: momentVorm,
        })
        .nullable(),
      heeftDocument: z.boolean(),
      /** What became of it later, as its sender was told. */
      terugkoppeling: z.strictObject({ wat: z.enum(TERUGKOPPELINGEN), op: momentVorm }).nullable(),
      beantwoord: beantwoordVorm.nullable(),
      magIntrekken: z.boolean(),
      /** For the sender: the receiver stays silent. */
      stilte: z.enum(STILTES).nullable(),
      /** Whom the sender may ask instead, once silence has lasted one and a half term. */
      elders: z.array(anderVorm),
      /** The niveau changed since; the sender may say that the overdracht still stands. */
      magHerbevestigen: z.boolean(),
      niveauNu: niveauVorm,
      /** What was asked and added while the clock stood still. */
      aanvullingen: z.array(
        z.strictObject({
          id: z.uuid(),
          soort: z.enum(["vraag", "antwoord"]),
          inhoud: z.string().nullable(),
          door: z.string(),
          organisatie: z.string(),
          op: momentVorm,
        }),
      ),
      magBevestigen: z.boolean(),
      magAanvullen: z.boolean(),
      magHerinneren: z.boolean(),
      herinnerdOp: momentVorm.nullable(),
      magVrijgeven: z.boolean(),
      wgsToetsNodig: z.boolean(),
      /** What stays behind because its bron has not agreed; for who may read the casus. */
      nietMee: z.array(
        z.strictObject({ bron: z.string(), categorie: z.enum(CATEGORIEEN), aantal: z.int() }),
      ),
      /** Who the household members are, when the sender released it. */
      namen: z
        .array(
          z.strictObject({
            naam: z.string(),
            rol: z.string(),
            leeftijdsgroep: z.enum(["onder_12", "12_tot_16", "16_plus"]),
          }),
        )
        .nullable(),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tx, actor } = ctx;
    const o = await leesOverdracht(tx, input.overdrachtId);
    if (!o) throw new Geweigerd("niet_gevonden");
    // What may be seen of it says leesOverdracht; a coordinator of the sender may see no more of the casus than the stand.
    const zicht = await bekijkAls(ctx, { casusId: o.casusId }, "stand", "overdracht_bekijken");
    const inhoud = await leesOverdrachtInhoud(tx, o.id);
    const antwoord = await leesAntwoord(tx, o.id);
    const { adviesOrganisatieId, ...kern } = antwoord ?? { adviesOrganisatieId: null };
    const advies = adviesOrganisatieId
      ? ((await leesOrganisatie(tx, adviesOrganisatieId))?.naam ?? null)
      : null;
    const feiten = await leesFeiten(tx, o.casusId);
    const open = feiten.openOverdracht.find(({ id }) => id === o.id);
    const aanvullingen = await leesAanvullingen(tx, o.id);
    const tijd = await nu(tx);
    const mag = await watMag(ctx, feiten, open, { zicht, vraagOpen: isVraagOpen(aanvullingen) });
    const stilte = mag.magIntrekken ? await stilteVan(tx, o, tijd) : null;
    const terug = await leesTerugkoppeling(tx, o.casusId, o.id);
    return {
      overdracht: overdrachtBeeld(o, actor, tijd),
      inhoud: ONDERDELEN.filter((o) => magMinstens(zicht.zicht, o.zichtVanaf)).flatMap(({ code }) =>
        inhoud
          .filter((i) => i.onderdeel === code)
          .map((i) => ({ onderdeel: code, inhoud: i.inhoud })),
      ),
      antwoord: antwoord ? { ...(kern as typeof antwoord), advies, op: moment(antwoord.op) } : null,
      heeftDocument: await heeftDocument(tx, o.id),
      terugkoppeling: terug && { ...terug, op: moment(terug.op) },
      beantwoord: magAntwoorden(o, actor)
        ? await beantwoording(ctx, o, o.niveauNaar as Niveau)
        : null,
      ...mag,
      stilte,
      elders: stilte === "elders_mogelijk" ? await leesAnderen(tx, o, o.niveauNaar as Niveau) : [],
      niveauNu: feiten.niveau,
      aanvullingen: aanvullingen.map((a) => ({ ...a, op: moment(a.op) })),
      nietMee: magMinstens(zicht.zicht, "lezen") ? o.nietMee : [],
      namen:
        open?.triage && magMinstens(zicht.zicht, "triage") ? await leesLeden(tx, o.casusId) : null,
    };
  });

async function leesLeden(tx: LeesContext["tx"], casusId: string) {
  const { leden } = await leesHuishouden(tx, casusId);
  return leden
    .filter((l) => l.vertrokkenOp === null)
    .map(({ naam, rol, leeftijdsgroep }) => ({ naam, rol, leeftijdsgroep }));
}
