import { z } from "zod";
import type { Transactie } from "#db/databank";
import type { InzageFilter, InzageRij } from "#db/inzage";
import { beginVanDag, eindeVanDag } from "#db/termijn";
import { FUNCTIES, type Functie, TOEGANG_GRONDEN, type ToegangGrond } from "#regiekaart/begrippen";
import {
  INZAGE_AARDEN,
  INZAGE_SOORTEN,
  type InzageSoort,
  soortenVanAard,
} from "#regiekaart/inzage";
import { cursorMomentVorm, dagVorm, momentVorm } from "../kern/vormen.ts";

const AANTAL = 50;

export const filterVorm = {
  aard: z.enum(INZAGE_AARDEN).nullable().default(null),
  organisatieId: z.uuid().nullable().default(null),
  /** First and last day. */
  van: dagVorm.nullable().default(null),
  tot: dagVorm.nullable().default(null),
  cursor: z.strictObject({ op: cursorMomentVorm, id: z.uuid() }).nullable().default(null),
};

/** One look: who, as what, when, at what, on which grond. */
const inzageVorm = z.strictObject({
  id: z.uuid(),
  op: momentVorm,
  wie: z.string(),
  organisatie: z.string(),
  functies: z.array(z.enum(FUNCTIES)),
  namens: z.string().nullable(),
  aard: z.enum(INZAGE_AARDEN),
  wat: z.string(),
  grond: z.enum(TOEGANG_GRONDEN).nullable(),
  /** In the log of the region: which casus, or how many a list showed. */
  casusnummer: z.string().nullable(),
  casussen: z.int(),
});

export const inzageUitkomst = z.strictObject({
  rijen: z.array(inzageVorm),
  volgende: z.strictObject({ op: z.string(), id: z.uuid() }).nullable(),
  /** Whose people looked, for the filter. */
  organisaties: z.array(z.strictObject({ id: z.uuid(), naam: z.string() })),
});

const vorm = z.strictObject(filterVorm);

/** The filter of the form as the database needs it. */
export async function leesFilter(
  tx: Transactie,
  { aard, organisatieId, van, tot, cursor }: z.infer<typeof vorm>,
): Promise<InzageFilter> {
  return {
    soorten: aard && soortenVanAard(aard),
    organisatieId,
    van: van ? await beginVanDag(tx, van) : null,
    tot: tot ? await eindeVanDag(tx, tot) : null,
    na: cursor,
    aantal: AANTAL + 1,
  };
}

/** One page of the log. */
export function inzageLijst(rijen: InzageRij[]) {
  const laatste = rijen.length > AANTAL ? rijen[AANTAL - 1]! : null;
  return {
    rijen: rijen.slice(0, AANTAL).map(({ soort, op, functies, grond, ...rest }) => {
      // A row of an older version may have a kind that is not recorded any more.
      const { aard, naam: wat } = INZAGE_SOORTEN[soort as InzageSoort] ?? {
        aard: "pagina",
        naam: "Casus",
      };
      return {
        ...rest,
        op: new Date(op).toISOString(),
        functies: functies as Functie[],
        grond: grond as ToegangGrond | null,
        aard,
        wat,
      };
    }),
    volgende: laatste && { op: new Date(laatste.op).toISOString(), id: laatste.id },
  };
}
