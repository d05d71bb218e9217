import { z } from "zod";
import { huidigeRegie, leesRegieStappen } from "#db/casus-beeld";
import { leesCollegas } from "#db/mensen";
import type { OverdrachtBeeld } from "#db/overdracht-lijst";
import { type Niveau, PROFIELEN, REGIE_SOORTEN } from "#regiekaart/begrippen";
import { inInzet } from "#regiekaart/inzet";
import { vereistProfiel, voldoetProfiel } from "#regiekaart/profiel";
import type { LeesContext } from "../kern/lezing.ts";
import { persoonVorm } from "../kern/vormen.ts";
import { anderVorm, leesAnderen } from "./anderen.ts";

/** What the receiver needs to answer: colleagues, the profile that the card asks, and who must be reassigned. */
export const beantwoordVorm = z.strictObject({
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

/** Reads that for one overdracht, at the niveau that the casus gets with it. */
export async function beantwoording(
  { tx, actor }: LeesContext,
  o: OverdrachtBeeld,
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
    anderen: await leesAnderen(tx, o, niveau),
  };
}
