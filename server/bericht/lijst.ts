import { z } from "zod";
import { leesBerichten, telOngelezen } from "#db/bericht";
import { leesZichtbareConsulten } from "#db/consult";
import type { Transactie } from "#db/databank";
import { leesZichtbareOverdrachten } from "#db/overdracht-lijst";
import { leesZichtbareCasussen } from "#db/zicht";
import type { Niveau, RegieSoort } from "#regiekaart/begrippen";
import { berichtZin } from "#regiekaart/bericht-zin";
import { type BerichtSoort, VRAAGT_ANTWOORD } from "#regiekaart/berichten";
import type { Actor } from "../kern/actor.ts";
import { lezend } from "../kern/trpc.ts";
import { cursorMomentVorm, moment, momentVorm } from "../kern/vormen.ts";

const AANTAL = 50;

export const berichtVorm = z.strictObject({
  id: z.uuid(),
  op: momentVorm,
  casusnummer: z.string(),
  zin: z.string(),
  gelezen: z.boolean(),
  /** Asks for an answer: stays under "Nu doen" until it is given. */
  vraagtAntwoord: z.boolean(),
  overdrachtId: z.uuid().nullable(),
  consultId: z.uuid().nullable(),
  /** What is still there for me to open; null when I no longer see it. */
  opent: z.enum(["overdracht", "consult", "casus", "toezicht", "noodtoegang"]).nullable(),
});

/** My berichten, newest first. They name organisations and a number, never content. */
export const lijst = lezend
  .input(
    z.strictObject({
      cursor: z.strictObject({ op: cursorMomentVorm, id: z.uuid() }).nullable().default(null),
      /** Only what I have not read. */
      ongelezen: z.boolean().default(false),
    }),
  )
  .output(
    z.strictObject({
      rijen: z.array(berichtVorm),
      ongelezen: z.int(),
      volgende: z.strictObject({ op: z.string(), id: z.uuid() }).nullable(),
    }),
  )
  .query(async ({ ctx: { tx, actor }, input }) => {
    const na = input.cursor && { op: new Date(input.cursor.op), id: input.cursor.id };
    const rijen = await leesBerichten(tx, actor.gebruikerId, AANTAL + 1, na, input.ongelezen);
    const laatste = rijen.length > AANTAL ? rijen[AANTAL - 1] : undefined;
    return {
      rijen: await berichtBeelden(tx, rijen.slice(0, AANTAL), actor),
      ongelezen: await telOngelezen(tx, actor.gebruikerId),
      volgende: laatste ? { op: moment(laatste.op), id: laatste.id } : null,
    };
  });

type Bericht = Awaited<ReturnType<typeof leesBerichten>>[number];

/** Berichten as sentences, with what is still there to open. */
export async function berichtBeelden(
  tx: Transactie,
  rijen: Bericht[],
  actor: Actor,
): Promise<z.infer<typeof berichtVorm>[]> {
  const opent = await watOpent(tx, rijen, actor);
  return rijen.map((b) => ({
    id: b.id,
    op: moment(b.op),
    casusnummer: b.casusnummer,
    zin: berichtZin(b.soort as BerichtSoort, {
      casusnummer: b.casusnummer,
      van: b.gegevens.van?.organisatie ?? null,
      naar: b.gegevens.naar?.organisatie ?? null,
      niveauVan: (b.gegevens.niveauVan ?? null) as Niveau | null,
      niveauNaar: (b.gegevens.niveauNaar ?? null) as Niveau | null,
      regie: (b.gegevens.regieSoort ?? null) as RegieSoort | null,
      terugkoppeling: b.gegevens.terugkoppeling ?? null,
      voorJou: b.gegevens.voorJou ?? false,
    }),
    gelezen: b.gelezenOp !== null,
    vraagtAntwoord: VRAAGT_ANTWOORD.has(b.soort as BerichtSoort),
    overdrachtId: b.gegevens.overdrachtId ?? null,
    consultId: b.gegevens.consultId ?? null,
    opent: opent(b),
  }));
}

/** A bericht outlives the sight on its casus: only what I still see gets a link. */
async function watOpent(tx: Transactie, rijen: Bericht[], { functies }: Actor) {
  const ids = rijen.flatMap((b) => b.gegevens.overdrachtId ?? []);
  const overdrachten = await leesZichtbareOverdrachten(tx, ids);
  const casussen = await leesZichtbareCasussen(
    tx,
    rijen.map((b) => b.casusId),
  );
  const consulten = await leesZichtbareConsulten(
    tx,
    rijen.flatMap((b) => b.gegevens.consultId ?? []),
  );
  return (b: Bericht) => {
    // Not the casus: of whom it is, is no part of what is asked.
    if (b.gegevens.consultId) return consulten.has(b.gegevens.consultId) ? "consult" : null;
    if (b.gegevens.overdrachtId && overdrachten.has(b.gegevens.overdrachtId)) return "overdracht";
    if (casussen.has(b.casusId)) return "casus";
    // Who sees no casus any more, or never did, has a page of their own for it.
    if (!b.soort.startsWith("noodtoegang")) return null;
    return functies.includes("fg") ? "toezicht" : functies.includes("piket") ? "noodtoegang" : null;
  };
}
