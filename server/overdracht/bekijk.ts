import { z } from "zod";
import { huidigeRegie, leesRegieStappen } from "#db/casus-beeld";
import { nu } from "#db/databank";
import { leesFeiten } from "#db/feiten";
import { leesCollegas } from "#db/mensen";
import { leesAntwoord, leesOverdracht, leesOverdrachtInhoud } from "#db/overdracht-lijst";
import { type Niveau, OVERDRACHT_STATUSSEN, PROFIELEN, REGIE_SOORTEN } from "#regiekaart/begrippen";
import { VORIGE_HOUDER_KEUZES } from "#regiekaart/overdracht-antwoord";
import { ONDERDEEL_CODES, ONDERDELEN } from "#regiekaart/overdracht-inhoud";
import { beoordeelHerbevestigen, beoordeelIntrekken } from "#regiekaart/overdracht-voorstel";
import { inInzet, vereistProfiel, voldoetProfiel } from "#regiekaart/regie";
import { magMinstens } from "#regiekaart/toegang";
import { Geweigerd } from "../kern/geweigerd.ts";
import { bekijkAls, type LeesContext } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm, niveauVorm, persoonVorm } from "../kern/vormen.ts";
import { magAntwoorden, overdrachtBeeld, overdrachtVorm } from "./beeld.ts";
import { alsPartij } from "./overdracht-daad.ts";

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
    // What may be seen of it says leesOverdracht; a coordinator of the sender may see no more of the casus than the stand.
    const zicht = await bekijkAls(ctx, { casusId: o.casusId }, "stand", "overdracht_bekijken");
    const inhoud = await leesOverdrachtInhoud(tx, o.id);
    const antwoord = await leesAntwoord(tx, o.id);
    const { adviesOrganisatieId: _, ...kern } = antwoord ?? { adviesOrganisatieId: null };
    const feiten = await leesFeiten(tx, o.casusId);
    const open = feiten.openOverdracht.find(({ id }) => id === o.id);
    const partij = alsPartij({ actor, zicht });
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
      magIntrekken: open !== undefined && beoordeelIntrekken(feiten, open, partij).mag,
      magHerbevestigen: open !== undefined && beoordeelHerbevestigen(feiten, open, partij).mag,
      niveauNu: feiten.niveau,
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
  };
}
