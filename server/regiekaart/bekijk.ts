import { z } from "zod";
import { NIVEAUS } from "#regiekaart/begrippen";
import { inzetVan } from "#regiekaart/inzet";
import { KAART, KAART_VERSIE } from "#regiekaart/kaart";
import { vereistProfiel } from "#regiekaart/profiel";
import { STANDAARD_REGIO } from "#regiekaart/regio";
import { lezend } from "../kern/trpc.ts";
import { niveauVorm } from "../kern/vormen.ts";

/** The card as this region uses it: its version, and per niveau who may hold procesregie. */
export const bekijk = lezend
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      versie: z.string(),
      regio: z.string(),
      niveaus: z.array(
        z.strictObject({
          niveau: niveauVorm,
          naam: z.string(),
          procesregie: z.string(),
          houders: z.array(z.string()),
          profiel: z.string(),
          inzet: z.array(z.string()),
        }),
      ),
    }),
  )
  .query(() => ({
    versie: KAART_VERSIE,
    regio: STANDAARD_REGIO.naam,
    niveaus: NIVEAUS.map((niveau) => ({
      niveau,
      naam: KAART[niveau].naam,
      procesregie: KAART[niveau].procesregie.tekst,
      houders: [...STANDAARD_REGIO.houders[niveau]],
      profiel: vereistProfiel(niveau, null),
      inzet: inzetVan(niveau),
    })),
  }));
