import { z } from "zod";
import { leesCasussen, telCasussen } from "#db/casus-lijst";
import { leesCasusregieVrij } from "#db/casusregie-vrij";
import { type ConsultRij, leesConsultenAanOns, leesGesteldeConsulten } from "#db/consult";
import { nu } from "#db/databank";
import { leesMijnNazorgMomenten } from "#db/nazorg";
import { leesOpenOverdrachten } from "#db/overdracht-lijst";
import { leesMijnActies, leesMijnControles, type PlanTaak } from "#db/plan-taken";
import { leesGevraagdeRegie, leesMijnRegieverzoeken } from "#db/regieverzoek";
import { leesOpenSpoedTaken } from "#db/spoed";
import { dagVan } from "#db/termijn";
import { leesMijnZichtVragen } from "#db/zicht-vraag";
import { casusRij, casusRijVorm } from "../casus/lijst.ts";
import { consultBeeld, consultVorm, statusVan } from "../consult/beeld.ts";
import type { Actor } from "../kern/actor.ts";
import { onthoudLijst } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm, niveauVorm } from "../kern/vormen.ts";
import { magAntwoorden, overdrachtBeeld, overdrachtVorm } from "../overdracht/beeld.ts";
import { type Stilte, stilteVan } from "../overdracht/stilte.ts";
import { taakVorm } from "./taak.ts";
import { type PlanTaken, taken } from "./taken.ts";
import { mijnWerk } from "./taken-casus.ts";

const AANTAL = 25;
const GETOOND = 10;
const TEL_TOT = 500;

/** Something with a day in the near future: an evaluation, a warm conversation, an action, a check of an agreement. */
const binnenkortVorm = z.strictObject({
  soort: z.enum(["evaluatie", "warm_gesprek", "actie", "controle", "nazorgmoment"]),
  casusnummer: z.string(),
  niveau: niveauVorm,
  dag: z.string(),
  /** The hour, when there is one. */
  op: momentVorm.nullable(),
  overdrachtId: z.uuid().nullable(),
});
type Binnenkort = z.infer<typeof binnenkortVorm>;

/** What to do now, for whom I wait, and my casussen: what a start page answers in five seconds. */
export const mijnDag = lezend
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      vandaag: z.string(),
      nuDoen: z.array(taakVorm),
      wachtOpAnderen: z.array(overdrachtVorm),
      /** Advice that I, or as coordinator we, asked for and that has not come yet. */
      wachtOpAdvies: z.array(consultVorm),
      /** Procesregie that I, or as coordinator we, asked for without an answer yet. */
      wachtOpRegie: z.array(
        z.strictObject({
          id: z.uuid(),
          casusnummer: z.string(),
          niveau: niveauVorm,
          op: momentVorm,
          naar: z.strictObject({ naam: z.string(), telefoon: z.string() }),
        }),
      ),
      binnenkort: z.array(binnenkortVorm),
      /** The newest of the casussen in which I have a task. */
      casussen: z.array(casusRijVorm),
      /** All of them, counted up to 500. */
      aantalCasussen: z.int(),
    }),
  )
  .query(async ({ ctx }) => {
    const { tx, actor } = ctx;
    const tijd = await nu(tx);
    const vandaag = await dagVan(tx, tijd);
    const wij = await leesCasussen(tx, { regie: "wij" }, 200);
    const mijn = await leesCasussen(tx, { regie: "mijn" }, GETOOND);
    const ontvangen = await leesOpenOverdrachten(tx, "ontvangen", AANTAL);
    const verstuurd = await leesOpenOverdrachten(tx, "verstuurd", AANTAL);
    const plan = {
      acties: await leesMijnActies(tx, AANTAL),
      controles: await leesMijnControles(tx, AANTAL),
      nazorg: await leesMijnNazorgMomenten(tx, AANTAL),
      naSpoed: await leesOpenSpoedTaken(tx, AANTAL),
    };
    const vragen = await leesMijnZichtVragen(tx, AANTAL);
    const regieGevraagd = await leesMijnRegieverzoeken(tx, AANTAL);
    const coordinator = actor.functies.includes("coordinator");
    const regieUitstaand = (await leesGevraagdeRegie(tx, AANTAL)).filter(
      (v) => coordinator || v.gebruikerId === actor.gebruikerId,
    );
    const casusregieVrij = coordinator ? await leesCasusregieVrij(tx, AANTAL) : [];
    const open = (c: ConsultRij) => statusVan(c) === "open";
    const gevraagd = (await leesConsultenAanOns(tx, AANTAL)).filter(open);
    const gesteld = (await leesGesteldeConsulten(tx, AANTAL)).filter(
      (c) => open(c) && (coordinator || c.door.id === actor.gebruikerId),
    );
    const gezien = [
      ...gevraagd,
      ...gesteld,
      ...vragen,
      ...casusregieVrij,
      ...regieGevraagd,
      ...regieUitstaand,
      ...wij,
      ...mijn,
      ...ontvangen,
      ...verstuurd,
      ...plan.acties,
      ...plan.controles,
      ...plan.nazorg,
      ...plan.naSpoed,
    ].map((c) => c.casusId);
    await onthoudLijst(ctx, "startpagina", [...new Set(gezien)]);
    const rijen = wij.map((r) => casusRij(r, actor));
    const beelden = {
      ontvangen: ontvangen.map((o) => overdrachtBeeld(o, actor, tijd)),
      verstuurd: verstuurd.map((o) => overdrachtBeeld(o, actor, tijd)),
    };
    const stil = new Map<string, Stilte>();
    for (const o of verstuurd) {
      const stilte = await stilteVan(tx, o, tijd);
      if (stilte) stil.set(o.id, stilte);
    }
    const teAntwoorden = beelden.ontvangen.filter((_, i) => magAntwoorden(ontvangen[i]!, actor));
    const gesprekken = [...beelden.ontvangen, ...beelden.verstuurd].filter(
      (o) => o.warmGesprekOp !== null && o.warmGesprekOp > tijd.toISOString(),
    );
    const warm = await Promise.all(
      gesprekken.map(async (o) => alsGesprek(o, await dagVan(tx, new Date(o.warmGesprekOp!)))),
    );
    return {
      vandaag,
      nuDoen: taken(
        rijen,
        { ...beelden, ontvangen: teAntwoorden, stil },
        plan,
        {
          vragen,
          casusregieVrij,
          regieGevraagd,
          consulten: gevraagd.map((c) => consultBeeld(c, tijd)),
        },
        actor,
        vandaag,
      ),
      wachtOpAnderen: beelden.verstuurd,
      wachtOpAdvies: gesteld.map((c) => consultBeeld(c, tijd)),
      wachtOpRegie: regieUitstaand.map(({ casusId: _, gebruikerId: __, op, ...v }) => ({
        ...v,
        op: moment(op),
      })),
      binnenkort: [...evaluaties(rijen, actor, vandaag), ...uitPlan(plan, vandaag), ...warm]
        .toSorted((a, b) => (a.op ?? a.dag).localeCompare(b.op ?? b.dag))
        .slice(0, 6),
      casussen: mijn.map((r) => casusRij(r, actor)),
      aantalCasussen: await telCasussen(tx, { regie: "mijn" }, TEL_TOT),
    };
  });

function alsGesprek(o: z.infer<typeof overdrachtVorm>, dag: string): Binnenkort {
  const { casusnummer, niveauNaar: niveau, warmGesprekOp: op, id: overdrachtId } = o;
  return { soort: "warm_gesprek", casusnummer, niveau, dag, op, overdrachtId };
}

function uitPlan(plan: PlanTaken, vandaag: string): Binnenkort[] {
  const later = (soort: "actie" | "controle" | "nazorgmoment", taken: PlanTaak[]): Binnenkort[] =>
    taken.flatMap(({ casusnummer, niveau, dag }) =>
      dag > vandaag ? [{ soort, casusnummer, niveau, dag, op: null, overdrachtId: null }] : [],
    );
  return [
    ...later("actie", plan.acties),
    ...later("controle", plan.controles),
    ...later("nazorgmoment", plan.nazorg),
  ];
}

function evaluaties(
  rijen: z.infer<typeof casusRijVorm>[],
  actor: Actor,
  vandaag: string,
): Binnenkort[] {
  return mijnWerk(rijen, actor).flatMap(({ casusnummer, niveau, volgendeEvaluatie: dag }) =>
    dag !== null && dag > vandaag
      ? [{ soort: "evaluatie" as const, casusnummer, niveau, dag, op: null, overdrachtId: null }]
      : [],
  );
}
