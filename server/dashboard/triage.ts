import { z } from "zod";
import { nu } from "#db/databank";
import { leesOnderdelenVan, leesOpenOverdrachten } from "#db/overdracht-lijst";
import { onthoudLijst } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { magAntwoorden, overdrachtBeeld, overdrachtVorm } from "../overdracht/beeld.ts";

const AANTAL = 25;

/** Received overdrachten with what their sender asks, to weigh them side by side; the allow-list of `voorstel`. */
export const triage = lezend
  .meta({ soort: "overdracht", recht: "voorstel" })
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      overdrachten: z.array(
        z.strictObject({
          ...overdrachtVorm.shape,
          magAntwoorden: z.boolean(),
          reden: z.string().nullable(),
          doel: z.string().nullable(),
        }),
      ),
    }),
  )
  .query(async ({ ctx }) => {
    const { tx, actor } = ctx;
    const tijd = await nu(tx);
    const ontvangen = await leesOpenOverdrachten(tx, "ontvangen", AANTAL);
    await onthoudLijst(
      ctx,
      "triage",
      ontvangen.map((o) => o.casusId),
    );
    const inhoud = await leesOnderdelenVan(
      tx,
      ontvangen.map((o) => o.id),
      ["reden", "doel"],
    );
    const van = (id: string, onderdeel: string) =>
      inhoud.find((i) => i.overdrachtId === id && i.onderdeel === onderdeel)?.inhoud ?? null;
    return {
      overdrachten: ontvangen.map((o) => ({
        ...overdrachtBeeld(o, actor, tijd),
        magAntwoorden: magAntwoorden(o, actor),
        reden: van(o.id, "reden"),
        doel: van(o.id, "doel"),
      })),
    };
  });
