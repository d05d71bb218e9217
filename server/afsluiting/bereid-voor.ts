import { z } from "zod";
import { leesAfsluitFeiten } from "#db/afsluiting";
import { nu } from "#db/databank";
import { leesFeiten } from "#db/feiten";
import { dagVan } from "#db/termijn";
import {
  AFSLUIT_REDEN_CODES,
  AFSLUIT_REDENEN,
  BLOKKADES,
  blokkades,
  TERUGVAL_DAGEN,
} from "#regiekaart/afsluiten";
import { casusLezing } from "../kern/lezing.ts";
import { niveauVorm } from "../kern/vormen.ts";

/** What must be dealt with before a casus can be closed, per reason. */
export const bereidVoor = casusLezing("bijdragen", "afsluiten_voorbereiden", {})
  .output(
    z.strictObject({
      niveau: niveauVorm,
      terugvalDagen: z.int(),
      nazorgTot: z.string().nullable(),
      redenen: z.array(
        z.strictObject({
          code: z.enum(AFSLUIT_REDEN_CODES),
          naam: z.string(),
          blokkades: z.array(z.enum(BLOKKADES)),
        }),
      ),
    }),
  )
  .query(async ({ ctx: { tx, zicht } }) => {
    const feiten = await leesFeiten(tx, zicht.casusId);
    const stand = await leesAfsluitFeiten(tx, feiten, await dagVan(tx, await nu(tx)));
    return {
      niveau: feiten.niveau,
      terugvalDagen: TERUGVAL_DAGEN,
      nazorgTot: stand.nazorgTot,
      redenen: AFSLUIT_REDENEN.map((r) => ({ ...r, blokkades: blokkades(stand, r.code) })),
    };
  });
