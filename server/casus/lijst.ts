import { z } from "zod";
import type { CasusFilter } from "#db/casus-filter";
import { type CasusRij, leesCasussen, telCasussen } from "#db/casus-lijst";
import { AANDACHT_SOORTEN } from "#regiekaart/aandacht";
import {
  ORGANISATIE_SOORTEN,
  OVERDRACHT_STATUSSEN,
  REGIE_SOORTEN,
  TOEGANG_GRONDEN,
  ZICHTEN,
} from "#regiekaart/begrippen";
import { isWaarnemend } from "#regiekaart/regie";
import type { Actor } from "../kern/actor.ts";
import { onthoudLijst } from "../kern/lezing.ts";
import { leesbaar } from "../kern/teksten.ts";
import { lezend } from "../kern/trpc.ts";
import { cursorMomentVorm, niveauVorm } from "../kern/vormen.ts";

export const casusRijVorm = z.strictObject({
  casusnummer: z.string(),
  zicht: z.enum(ZICHTEN),
  /** Why I see it; `persoonlijk` when by name, and not as a functie. */
  gronden: z.array(z.strictObject({ grond: z.enum(TOEGANG_GRONDEN), persoonlijk: z.boolean() })),
  niveau: niveauVorm,
  houder: z
    .strictObject({
      naam: z.string(),
      korteNaam: z.string(),
      soort: z.enum(ORGANISATIE_SOORTEN),
      wij: z.boolean(),
    })
    .nullable(),
  regisseur: z.strictObject({ naam: z.string(), jij: z.boolean() }).nullable(),
  waarnemend: z.boolean(),
  /** The household has moved to where the holder does not work. */
  buitenGebied: z.boolean(),
  overdracht: z
    .strictObject({
      id: z.uuid(),
      soort: z.enum(REGIE_SOORTEN),
      status: z.enum(OVERDRACHT_STATUSSEN),
      naar: z.string(),
      naarOns: z.boolean(),
      niveauNaar: niveauVorm,
      termijnOp: z.string(),
    })
    .nullable(),
  beoordeeld: z.boolean(),
  /** What the last assessment decided: another niveau than the present one waits for an overdracht. */
  besluit: niveauVorm.nullable(),
  volgendeEvaluatie: z.string().nullable(),
  laatstGewijzigdOp: z.string(),
});

export const filterVorm = {
  niveau: niveauVorm.nullable().default(null),
  regie: z.enum(["mijn", "jij", "wij", "anderen"]).nullable().default(null),
  /** A procesregisseur, or the casussen that have none. */
  regisseur: z
    .union([z.literal("geen"), z.uuid()])
    .nullable()
    .default(null),
  wacht: z.enum(["op_ons", "op_anderen", "te_laat"]).nullable().default(null),
  evaluatie: z.literal("te_laat").nullable().default(null),
  /** What has waited too long, and is mine to act on. */
  aandacht: z.enum(AANDACHT_SOORTEN).nullable().default(null),
  /** Closed casussen, in place of the running ones. */
  afgesloten: z.literal("ja").nullable().default(null),
  zoek: leesbaar().trim().max(40, "Zoek met hooguit 40 tekens.").nullable().default(null),
};

const filterSchema = z.strictObject(filterVorm);
export type FilterInvoer = z.input<typeof filterSchema>;

/** The filter as the list is read with it, by this actor. */
export function alsFilter(invoer: z.output<typeof filterSchema>, actor: Actor): CasusFilter {
  const { aandacht: soort, zoek, ...rest } = invoer;
  const aandacht = soort && { soort, houder: actor.organisatieSoort };
  return { ...rest, aandacht, zoek: zoekterm(zoek) };
}

const TEL_TOT = 500;

/** Casussen that I see, newest change first, by keyset over the access rows; the same rows as the casus page reads. */
export const lijst = lezend
  .input(
    z.strictObject({
      ...filterVorm,
      cursor: z.strictObject({ op: cursorMomentVorm, casusId: z.uuid() }).nullable().default(null),
      aantal: z.int().min(1).max(100).default(50),
    }),
  )
  .output(
    z.strictObject({
      rijen: z.array(casusRijVorm),
      volgende: z.strictObject({ op: z.string(), casusId: z.uuid() }).nullable(),
      aantal: z.int(),
      aantalIsOndergrens: z.boolean(),
    }),
  )
  .query(async ({ ctx, input }) => {
    const { cursor, aantal, ...rest } = input;
    const filter = alsFilter(rest, ctx.actor);
    const rijen = await leesCasussen(ctx.tx, filter, aantal + 1, cursor);
    const getoond = rijen.slice(0, aantal);
    await onthoudLijst(
      ctx,
      filter.zoek ? "zoeken" : "lijst",
      getoond.map((r) => r.casusId),
    );
    const laatste = rijen.length > aantal ? getoond.at(-1) : undefined;
    const totaal = await telCasussen(ctx.tx, filter, TEL_TOT + 1);
    return {
      rijen: getoond.map((r) => casusRij(r, ctx.actor)),
      volgende: laatste ? { op: laatste.laatstGewijzigdOp, casusId: laatste.casusId } : null,
      aantal: Math.min(totaal, TEL_TOT),
      aantalIsOndergrens: totaal > TEL_TOT,
    };
  });

/** In capitals; only digits are the end of a casusnummer, with or without its zeros. */
export function zoekterm(zoek: string | null): string | null {
  const term = zoek?.toUpperCase() || null;
  return term && /^\d{1,4}$/.test(term) ? `-${term.padStart(4, "0")}` : term;
}

/** A row as the screen shows it: the ids of people and organisations stay behind. */
export function casusRij(r: CasusRij, actor: Actor): z.infer<typeof casusRijVorm> {
  const { casusId: _, houder, regisseur, ...rest } = r;
  return {
    ...rest,
    houder: houder && {
      naam: houder.naam,
      korteNaam: houder.korteNaam,
      soort: houder.soort,
      wij: houder.id === actor.organisatieId,
    },
    regisseur: regisseur && { naam: regisseur.naam, jij: regisseur.id === actor.gebruikerId },
    waarnemend: houder !== null && isWaarnemend(r.niveau, houder.soort),
  };
}
