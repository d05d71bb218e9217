import { randomUUID } from "node:crypto";
import { z } from "zod";
import { vergrendelCasus, wijsCasusAan } from "#db/casus-slot";
import { leesConsultenAanOns, zetAdvies } from "#db/consult";
import { inDaad, type Transactie } from "#db/databank";
import { leesFeiten } from "#db/feiten";
import { claimSleutel, metTeksten } from "#db/gebeurtenis";
import { schrijfTekst } from "#db/tekst";
import { leesMijnZicht } from "#db/zicht";
import { beoordeelAdvies } from "#regiekaart/consult";
import { wieBenIk } from "../kern/actor.ts";
import {
  type DaadUitkomst,
  daadUitkomst,
  herhaling,
  legVast,
  sleutelVan,
  sleutelVorm,
  zekerheidOverActor,
} from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { herkomstVan, tekstVorm } from "../kern/teksten.ts";
import { type Context, handelend } from "../kern/trpc.ts";
import { consultFeit, consultFeiten } from "./feiten.ts";

const invoer = z.strictObject({
  consultId: z.uuid(),
  advies: tekstVorm("Het advies", 10_000),
  sleutel: sleutelVorm,
});
type Invoer = z.infer<typeof invoer>;

/** Gives the advice, once. By its id alone: who is asked without a name knows no casus, and learns of none. */
export const beantwoord = handelend
  .meta({ soort: "casus", recht: "ingelogd" })
  .input(invoer)
  .output(daadUitkomst)
  .mutation(({ ctx, input }) => inDaad(ctx.db, (tx) => geefAdvies(tx, ctx, input)));

async function vindAanOns(tx: Transactie, id: string) {
  const [rij] = await leesConsultenAanOns(tx, 1, id);
  if (!rij) throw new Geweigerd("niet_gevonden");
  return rij;
}

async function geefAdvies(tx: Transactie, ctx: Context, input: Invoer): Promise<DaadUitkomst> {
  await wieBenIk(tx, ctx.sessieId);
  const { casusId } = await vindAanOns(tx, input.consultId);
  await wijsCasusAan(tx, casusId);
  const op = await vergrendelCasus(tx, casusId);
  const actor = await zekerheidOverActor(tx, ctx.sessieId);
  const sleutel = sleutelVan(actor, {
    procedure: "consult.beantwoord",
    sleutel: input.sleutel,
    invoer: input,
  });
  const gebeurtenisId = randomUUID();
  if (!(await claimSleutel(tx, sleutel, gebeurtenisId)))
    return zonderNummer(await herhaling(tx, sleutel));
  // Again, under the lock: it may have been answered or withdrawn, or I excluded, while we waited.
  const rij = await vindAanOns(tx, input.consultId);
  eis(beoordeelAdvies(consultFeiten(rij), actor));
  if (!op) throw new Geweigerd("niet_gevonden");
  await wijsCasusAan(tx, casusId);
  const zicht = await leesMijnZicht(tx, { casusId });
  const feiten = await leesFeiten(tx, casusId);
  const daad = { tx, actor, casusId, casusnummer: feiten.casusnummer, op, gebeurtenisId };
  const advies = await schrijfTekst(tx, {
    ...herkomstVan(daad, feiten.grondslag),
    soort: "consult",
    inhoud: input.advies,
  });
  const antwoord = { antwoordId: advies.id, beantwoordDoor: actor.gebruikerId, beantwoordOp: op };
  if (!(await zetAdvies(tx, rij.id, antwoord))) throw new Geweigerd("consult_is_klaar");
  const feit = consultFeit("consult_beantwoord", rij, metTeksten({}, [advies]));
  return zonderNummer(await legVast({ ...daad, feiten, zicht }, { ...feit, grond: "consult" }));
}

/** Also for who sees this casus on another ground: the answer would tell them that it is this one. */
const zonderNummer = (uit: DaadUitkomst): DaadUitkomst => ({ ...uit, casusnummer: null });
