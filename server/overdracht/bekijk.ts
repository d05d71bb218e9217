import { z } from "zod";
import { huidigeRegie, leesNiveauStappen, leesRegieStappen } from "#db/casus-beeld";
import { nu } from "#db/databank";
import { leesCollegas } from "#db/mensen";
import { leesAntwoord, leesOverdracht, leesOverdrachtInhoud } from "#db/overdracht-lijst";
import { type Niveau, OVERDRACHT_STATUSSEN, PROFIELEN, REGIE_SOORTEN } from "#regiekaart/begrippen";
import { VORIGE_HOUDER_KEUZES } from "#regiekaart/overdracht-antwoord";
import { ONDERDEEL_CODES, ONDERDELEN } from "#regiekaart/overdracht-inhoud";
import { inInzet, vereistProfiel, voldoetProfiel } from "#regiekaart/regie";
import { magMinstens } from "#regiekaart/toegang";
import { Geweigerd } from "../kern/geweigerd.ts";
import { bekijkAls, type LeesContext } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm, niveauVorm, persoonVorm } from "../kern/vormen.ts";
import { magAntwoorden, overdrachtBeeld, overdrachtVorm } from "./beeld.ts";

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
          vorigeHouder: z.enum(VORIGE_HOUDER_KEUZES).nullable(),
          door: z.string(),
          op: momentVorm,
        })
        .nullable(),
      beantwoord: beantwoordVorm.nullable(),
      magIntrekken: z.boolean(),
      /** The niveau changed since; the sender may say that the overdracht still stands. */
      magHerbevestigen: z.boolean(),
      niveauNu: niveauVorm,
    }),
  )
  .query(async ({ ctx, input }) => {
    const { tx, actor } = ctx;
    const o = await leesOverdracht(tx, input.overdrachtId);
    if (!o) throw new Geweigerd("niet_gevonden");
    const zicht = await bekijkAls(ctx, { casusId: o.casusId }, "voorstel", "overdracht_bekijken");
    const inhoud = await leesOverdrachtInhoud(tx, o.id);
    const antwoord = await leesAntwoord(tx, o.id);
    const { adviesOrganisatieId: _, ...kern } = antwoord ?? { adviesOrganisatieId: null };
    const onze = o.afgehandeldOp === null && o.van.id === actor.organisatieId;
    return {
      overdracht: overdrachtBeeld(o, actor, await nu(tx)),
      inhoud: ONDERDELEN.filter((o) => magMinstens(zicht.zicht, o.zichtVanaf)).flatMap(({ code }) =>
        inhoud
          .filter((i) => i.onderdeel === code)
          .map((i) => ({ onderdeel: code, inhoud: i.inhoud })),
      ),
      antwoord: antwoord ? { ...(kern as typeof antwoord), op: moment(antwoord.op) } : null,
      beantwoord: magAntwoorden(o, actor)
        ? await beantwoording(ctx, o, o.niveauNaar as Niveau)
        : null,
      magIntrekken: onze && (zicht.zicht === "regie" || o.afzender.id === actor.gebruikerId),
      magHerbevestigen: onze && zicht.zicht === "regie" && o.status === "aanvulling_gevraagd",
      niveauNu: (await leesNiveauStappen(tx, o.casusId)).at(-1)!.niveau,
    };
  });

async function beantwoording(
  { tx, actor }: LeesContext,
  o: NonNullable<Awaited<ReturnType<typeof leesOverdracht>>>,
  niveau: Niveau,
) {
  const regie = huidigeRegie(await leesRegieStappen(tx, o.casusId));
  const opnieuw = (["casusregie", "zicht_op_veiligheid"] as const).filter((soort) => {
    const houder = regie.get(soort)?.organisatie;
    if (!houder) return soort === "zicht_op_veiligheid" && niveau >= 3;
    return houder.id !== o.naar.id && !inInzet(niveau, houder.soort);
  });
  const vereist = vereistProfiel(niveau, actor.organisatieSoort);
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
  };
}
