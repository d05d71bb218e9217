import { z } from "zod";
import { leesHuishouden } from "#db/casus";
import { huidigeRegie, leesRegieStappen } from "#db/casus-beeld";
import { nu } from "#db/databank";
import { type Feiten, leesFeiten } from "#db/feiten";
import { leesCollegas, leesOrganisatie, leesOrganisatiesIn } from "#db/mensen";
import { isVraagOpen, leesAanvullingen, leesWgsToets } from "#db/overdracht-contract";
import { heeftDocument } from "#db/overdracht-document";
import {
  leesAntwoord,
  leesOverdracht,
  leesOverdrachtInhoud,
  type OverdrachtBeeld,
} from "#db/overdracht-lijst";
import { dagVan } from "#db/termijn";
import { leesTerugkoppeling } from "#db/terugkoppeling";
import type { MijnZicht } from "#db/zicht";
import {
  CATEGORIEEN,
  type Niveau,
  OVERDRACHT_STATUSSEN,
  PROFIELEN,
  REGIE_SOORTEN,
} from "#regiekaart/begrippen";
import { inInzet } from "#regiekaart/inzet";
import { VORIGE_HOUDER_KEUZES } from "#regiekaart/overdracht-acceptatie";
import { bezwaarTegenOntvanger } from "#regiekaart/overdracht-feiten";
import { ONDERDEEL_CODES, ONDERDELEN } from "#regiekaart/overdracht-onderdelen";
import {
  beoordeelAanvullen,
  beoordeelHerinnering,
  beoordeelOntvangst,
  beoordeelVrijgeven,
} from "#regiekaart/overdracht-uitstel";
import { beoordeelHerbevestigen, beoordeelIntrekken } from "#regiekaart/overdracht-voorstel";
import { vereistProfiel, voldoetProfiel } from "#regiekaart/profiel";
import { STANDAARD_REGIO } from "#regiekaart/regio";
import { TERUGKOPPELINGEN } from "#regiekaart/terugkoppeling";
import { magMinstens } from "#regiekaart/zicht";
import { Geweigerd } from "../kern/geweigerd.ts";
import { bekijkAls, type LeesContext } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm, niveauVorm, persoonVorm } from "../kern/vormen.ts";
import { magAntwoorden, overdrachtBeeld, overdrachtVorm } from "./beeld.ts";
import { alsPartij } from "./overdracht-daad.ts";
import { STILTES, stilteVan } from "./stilte.ts";

const anderVorm = z.strictObject({ id: z.uuid(), naam: z.string() });

/** What the receiver needs to answer: colleagues, the profile that the card asks, and who must be reassigned. */
const beantwoordVorm = z.strictObject({
  collegas: z.array(persoonVorm),
  vereistProfiel: z.enum(PROFIELEN),
  /** What stays where it is: the organisation, not yet who. */
  blijft: z.array(
    z.strictObject({
      soort: z.enum(REGIE_SOORTEN),
      organisatie: z.string(),
      bijAfzender: z.boolean(),
      profiel: z.enum(PROFIELEN).nullable(),
    }),
  ),
  /** The casusregisseur stays while the niveau rises past their profile. */
  casusregisseurOnderProfiel: z.boolean(),
  ikId: z.uuid(),
  /** Assignments that fall outside the inzet of the niveau after acceptance, or that it asks and nobody has. */
  opnieuwToewijzen: z.array(z.enum(REGIE_SOORTEN)),
  /** Whether the former holder may stay betrokken at that niveau. */
  vorigeHouderInInzet: z.boolean(),
  /** Who else may receive this: "niet wij, maar X". */
  anderen: z.array(anderVorm),
});

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

type Open = Feiten["openOverdracht"][number];

/** What this reader may do with an overdracht that is still open; the acts decide it again. */
async function watMag(
  { tx, actor }: LeesContext,
  feiten: Feiten,
  open: Open | undefined,
  { zicht, vraagOpen }: { zicht: MijnZicht; vraagOpen: boolean },
) {
  const partij = alsPartij({ actor, zicht });
  const mag = (regel: (o: Open) => { mag: boolean }) => open !== undefined && regel(open).mag;
  const dag = (op: Date) => dagVan(tx, op);
  const laatst = open?.herinnerdOp ? await dag(open.herinnerdOp) : null;
  const vandaag = await dag(await nu(tx));
  const magVrijgeven = mag((o) => beoordeelVrijgeven(feiten, o, partij));
  return {
    magIntrekken: mag((o) => beoordeelIntrekken(feiten, o, partij)),
    magHerbevestigen: mag((o) => beoordeelHerbevestigen(feiten, o, partij, vraagOpen)),
    magBevestigen: mag((o) => beoordeelOntvangst(o, partij)),
    magAanvullen: mag((o) => beoordeelAanvullen(feiten, o, vraagOpen, partij)),
    magHerinneren: mag((o) => beoordeelHerinnering(feiten, o, { laatst, vandaag }, partij)),
    herinnerdOp: moment(open?.herinnerdOp ?? null),
    magVrijgeven,
    wgsToetsNodig:
      magVrijgeven && (await leesWgsToets(tx, feiten.casusId, open!.naarOrganisatieId)) === null,
  };
}

async function leesLeden(tx: LeesContext["tx"], casusId: string) {
  const { leden } = await leesHuishouden(tx, casusId);
  return leden
    .filter((l) => l.vertrokkenOp === null)
    .map(({ naam, rol, leeftijdsgroep }) => ({ naam, rol, leeftijdsgroep }));
}

async function beantwoording({ tx, actor }: LeesContext, o: OverdrachtBeeld, niveau: Niveau) {
  const regie = huidigeRegie(await leesRegieStappen(tx, o.casusId));
  const opnieuw = (["casusregie", "zicht_op_veiligheid"] as const).filter((soort) => {
    const houder = regie.get(soort)?.organisatie;
    if (!houder) return soort === "zicht_op_veiligheid" && niveau >= 3;
    return houder.id !== o.naar.id && !inInzet(niveau, houder.soort);
  });
  const houder = o.soort === "procesregie" ? o.naar : regie.get("procesregie")?.organisatie;
  const vereist = vereistProfiel(niveau, houder?.soort ?? null);
  const blijft = opnieuw.includes("casusregie") ? null : regie.get("casusregie")?.persoon;
  const stijgt = o.soort === "procesregie" && niveau > o.niveauVan;
  return {
    collegas: await leesCollegas(tx, actor.organisatieId),
    vereistProfiel: vereist,
    blijft: [...regie.values()].flatMap(({ soort, organisatie, persoon }) =>
      organisatie && soort !== o.soort && !opnieuw.some((s) => s === soort)
        ? [
            {
              soort,
              organisatie: organisatie.naam,
              bijAfzender: organisatie.id === o.van.id,
              profiel: persoon?.profiel ?? null,
            },
          ]
        : [],
    ),
    casusregisseurOnderProfiel: stijgt && !!blijft && !voldoetProfiel(blijft.profiel, vereist),
    ikId: actor.gebruikerId,
    opnieuwToewijzen: o.soort === "procesregie" ? opnieuw : [],
    vorigeHouderInInzet: inInzet(niveau, o.van.soort),
    anderen: await leesAnderen(tx, o, niveau),
  };
}

/** Organisations of the area that may have this regie at that niveau, beside the two sides. */
async function leesAnderen(tx: LeesContext["tx"], o: OverdrachtBeeld, niveau: Niveau) {
  const { werkgebiedId, regie } = await leesFeiten(tx, o.casusId);
  const organisaties = await leesOrganisatiesIn(tx, werkgebiedId);
  return organisaties
    .filter(({ id, soort }) => {
      const ontvanger = { soort: o.soort, organisatieId: id, organisatieSoort: soort };
      const mag = bezwaarTegenOntvanger(regie, ontvanger, niveau, STANDAARD_REGIO) === null;
      return mag && id !== o.van.id && id !== o.naar.id;
    })
    .map(({ id, naam }) => ({ id, naam }));
}
