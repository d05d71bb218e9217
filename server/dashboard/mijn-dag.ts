import { z } from "zod";
import { leesBerichten } from "#db/bericht";
import { leesCasussen } from "#db/casus-lijst";
import { nu } from "#db/databank";
import { leesOpenOverdrachten } from "#db/overdracht-lijst";
import { dagVan } from "#db/termijn";
import { casusRij, casusRijVorm } from "../casus/lijst.ts";
import { onthoudLijst } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { magAntwoorden, overdrachtBeeld, overdrachtVorm } from "../overdracht/beeld.ts";
import { taakVorm, taken } from "./taken.ts";

const AANTAL = 25;

/** What to do now, for whom I wait, and my casussen: what a start page answers in five seconds. */
export const mijnDag = lezend
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      vandaag: z.string(),
      nuDoen: z.array(taakVorm),
      wachtOpAnderen: z.array(overdrachtVorm),
      binnenkort: z.array(
        z.strictObject({ casusnummer: z.string(), dag: z.string(), niveau: z.int() }),
      ),
      casussen: z.array(casusRijVorm),
      nieuw: z.int(),
    }),
  )
  .query(async ({ ctx }) => {
    const { tx, actor } = ctx;
    const tijd = await nu(tx);
    const vandaag = await dagVan(tx, tijd);
    const geenFilter = { niveau: null, zoek: null, wacht: null };
    const wij = await leesCasussen(tx, { ...geenFilter, regie: "wij" }, 200);
    const mijn = await leesCasussen(tx, { ...geenFilter, regie: null }, AANTAL);
    const ontvangen = await leesOpenOverdrachten(tx, "ontvangen", AANTAL);
    const verstuurd = await leesOpenOverdrachten(tx, "verstuurd", AANTAL);
    const gezien = [...wij, ...mijn, ...ontvangen, ...verstuurd].map((c) => c.casusId);
    await onthoudLijst(ctx, "startpagina", [...new Set(gezien)]);
    const teAntwoorden = ontvangen.filter((o) => magAntwoorden(o, actor));
    const rijen = wij.map((r) => casusRij(r, actor));
    const berichten = await leesBerichten(tx, actor.gebruikerId, AANTAL, null);
    return {
      vandaag,
      nuDoen: taken(
        rijen,
        teAntwoorden.map((o) => overdrachtBeeld(o, actor, tijd)),
        actor,
        vandaag,
      ),
      wachtOpAnderen: verstuurd.map((o) => overdrachtBeeld(o, actor, tijd)),
      binnenkort: rijen
        .filter((r) => r.volgendeEvaluatie !== null && r.volgendeEvaluatie > vandaag)
        .toSorted((a, b) => a.volgendeEvaluatie!.localeCompare(b.volgendeEvaluatie!))
        .slice(0, 5)
        .map((r) => ({ casusnummer: r.casusnummer, dag: r.volgendeEvaluatie!, niveau: r.niveau })),
      casussen: mijn.map((r) => casusRij(r, actor)),
      nieuw: berichten.filter((b) => b.gelezenOp === null).length,
    };
  });
