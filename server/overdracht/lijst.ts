import { z } from "zod";
import { nu } from "#db/databank";
import {
  leesAfgehandeldVerstuurd,
  leesEigenAntwoorden,
  leesOpenOverdrachten,
  leesZichtbareOverdrachten,
} from "#db/overdracht-lijst";
import { leesMijnTerugkoppelingen } from "#db/terugkoppeling";
import { OVERDRACHT_STATUSSEN, REGIE_SOORTEN, type RegieSoort } from "#regiekaart/begrippen";
import { TERUGKOPPELINGEN } from "#regiekaart/terugkoppeling";
import { onthoudLijst } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm } from "../kern/vormen.ts";
import { magAntwoorden, overdrachtBeeld, overdrachtVorm } from "./beeld.ts";

const AANTAL = 100;

const antwoordVorm = z.strictObject({
  overdrachtId: z.uuid(),
  casusnummer: z.string(),
  van: z.string(),
  naar: z.string(),
  antwoord: z.enum(OVERDRACHT_STATUSSEN),
  reden: z.string().nullable(),
  toelichting: z.string().nullable(),
  door: z.string(),
  op: momentVorm,
  /** Whether the overdracht is still there for me to open. */
  opent: z.boolean(),
});

/** What became of something that we sent, for who was told: a status, also when the casus is no longer ours to see. */
const terugkoppelingVorm = z.strictObject({
  overdrachtId: z.uuid(),
  casusnummer: z.string(),
  soort: z.enum(REGIE_SOORTEN),
  naar: z.string(),
  wat: z.enum(TERUGKOPPELINGEN),
  op: momentVorm,
});

/** Received and sent overdrachten that are open, and what was answered. Of a declined one only the own answer is left. */
export const lijst = lezend
  .meta({ soort: "overdracht", recht: "voorstel" })
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      ontvangen: z.array(z.strictObject({ ...overdrachtVorm.shape, magAntwoorden: z.boolean() })),
      verstuurd: z.array(overdrachtVorm),
      afgehandeldVerstuurd: z.array(overdrachtVorm),
      antwoorden: z.array(antwoordVorm),
      terugkoppelingen: z.array(terugkoppelingVorm),
    }),
  )
  .query(async ({ ctx }) => {
    const { tx, actor } = ctx;
    const tijd = await nu(tx);
    const ontvangen = await leesOpenOverdrachten(tx, "ontvangen", AANTAL);
    const verstuurd = await leesOpenOverdrachten(tx, "verstuurd", AANTAL);
    const afgehandeld = await leesAfgehandeldVerstuurd(tx, AANTAL);
    const antwoorden = await leesEigenAntwoorden(tx, AANTAL);
    const terug = await leesMijnTerugkoppelingen(tx, AANTAL);
    const zichtbaar = await leesZichtbareOverdrachten(
      tx,
      antwoorden.map((a) => a.overdrachtId),
    );
    const gezien = [...ontvangen, ...verstuurd, ...afgehandeld, ...terug].map((o) => o.casusId);
    await onthoudLijst(ctx, "overdrachten", [...new Set(gezien)]);
    return {
      ontvangen: ontvangen.map((o) => ({
        ...overdrachtBeeld(o, actor, tijd),
        magAntwoorden: magAntwoorden(o, actor),
      })),
      verstuurd: verstuurd.map((o) => overdrachtBeeld(o, actor, tijd)),
      afgehandeldVerstuurd: afgehandeld.map((o) => overdrachtBeeld(o, actor, tijd)),
      antwoorden: antwoorden.map((a) => ({
        ...a,
        op: moment(a.op),
        opent: zichtbaar.has(a.overdrachtId),
      })),
      terugkoppelingen: terug.flatMap(({ casusnummer, gegevens: g, op }) =>
        g.overdrachtId && g.regieSoort && g.terugkoppeling
          ? {
              overdrachtId: g.overdrachtId,
              casusnummer,
              soort: g.regieSoort as RegieSoort,
              naar: g.naar?.organisatie ?? "",
              wat: g.terugkoppeling,
              op: moment(op),
            }
          : [],
      ),
    };
  });
