import { z } from "zod";
import { leesGebeurtenissen } from "#db/casus-beeld";
import type { Niveau, RegieSoort } from "#regiekaart/begrippen";
import { type GebeurtenisSoort, gebeurtenisZin } from "#regiekaart/berichten";
import { casusLezing } from "../kern/lezing.ts";
import { moment, momentVorm } from "../kern/vormen.ts";

/** Which filter of the timeline an event belongs to. */
export const VERLOOP_DELEN = ["niveau", "regie", "notities"] as const;

const verloopRij = z.strictObject({
  id: z.uuid(),
  op: momentVorm,
  zin: z.string(),
  deel: z.enum(VERLOOP_DELEN),
  door: z.string(),
  organisatie: z.string(),
  namens: z.boolean(),
  afwijking: z.boolean(),
  kaartversie: z.string(),
  overdrachtId: z.uuid().nullable(),
  beoordelingId: z.uuid().nullable(),
});

function deelVan(soort: string): (typeof VERLOOP_DELEN)[number] {
  if (soort.startsWith("journaal")) return "notities";
  return soort.startsWith("overdracht") || soort.startsWith("regi") ? "regie" : "niveau";
}

const AANTAL = 50;

/** The history of a casus, newest first: each act by whom it was, as they were then. */
export const verloop = casusLezing("lezen", "verloop", {
  cursor: z.strictObject({ op: z.iso.datetime(), id: z.uuid() }).nullable().default(null),
})
  .output(
    z.strictObject({
      rijen: z.array(verloopRij),
      volgende: z.strictObject({ op: z.string(), id: z.uuid() }).nullable(),
    }),
  )
  .query(async ({ ctx, input }) => {
    const rijen = await leesGebeurtenissen(ctx.tx, ctx.zicht.casusId, AANTAL + 1, input.cursor);
    const laatste = rijen.length > AANTAL ? rijen[AANTAL - 1] : undefined;
    return {
      rijen: rijen.slice(0, AANTAL).map((g) => ({
        id: g.id,
        op: moment(g.op),
        zin: gebeurtenisZin(g.soort as GebeurtenisSoort, {
          casusnummer: ctx.zicht.casusnummer,
          van: g.gegevens.van?.organisatie ?? null,
          naar: g.gegevens.naar?.organisatie ?? null,
          niveauVan: (g.gegevens.niveauVan ?? null) as Niveau | null,
          niveauNaar: (g.gegevens.niveauNaar ?? null) as Niveau | null,
          regie: (g.gegevens.regieSoort ?? null) as RegieSoort | null,
        }),
        deel: deelVan(g.soort),
        door: g.gebruikerNaam,
        organisatie: g.organisatieNaam,
        namens: g.namensId !== null,
        afwijking: g.gegevens.afwijking ?? false,
        kaartversie: g.kaartversie,
        overdrachtId: g.gegevens.overdrachtId ?? null,
        beoordelingId: g.gegevens.beoordelingId ?? null,
      })),
      volgende: laatste ? { op: moment(laatste.op), id: laatste.id } : null,
    };
  });
