import { randomUUID } from "node:crypto";
import { z } from "zod";
import { vergrendelCasus, wijsCasusAan } from "#db/casus-slot";
import { inDaad, type Transactie } from "#db/databank";
import { leesFeiten } from "#db/feiten";
import { claimSleutel, eerdereDaad, metTeksten } from "#db/gebeurtenis";
import { casusVoorNoodtoegang, schrijfMis, schrijfNoodtoegang } from "#db/noodtoegang";
import { schrijfTekst } from "#db/tekst";
import { termijnNa } from "#db/termijn";
import { leesMijnZicht } from "#db/zicht";
import {
  BEOORDEEL_WERKDAGEN,
  beoordeelNoodtoegang,
  magNoodtoegangNemen,
  NOODTOEGANG_MINUTEN,
  REDEN_TEKENS,
} from "#regiekaart/noodtoegang";
import { type Actor, wieBenIk } from "../kern/actor.ts";
import {
  daadUitkomst,
  herhaling,
  legVast,
  sleutelVan,
  sleutelVorm,
  zekerheidOverActor,
} from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { casusnummerVorm } from "../kern/lezing.ts";
import { herkomstVan, tekstVorm } from "../kern/teksten.ts";
import { type Context, handelend } from "../kern/trpc.ts";

const invoer = z.strictObject({
  casusnummer: casusnummerVorm,
  reden: tekstVorm("De reden").min(
    REDEN_TEKENS,
    `Schrijf op wat er aan de hand is, in minstens ${REDEN_TEKENS} tekens.`,
  ),
  sleutel: sleutelVorm,
});
type Invoer = z.infer<typeof invoer>;

/**
 * The piket takes 60 minutes of reading on the casus with exactly this number. Whatever may not be had, for not existing,
 * being closed or an uitsluiting, is one and the same miss: recorded, and then refused.
 */
export const neem = handelend
  .meta({ soort: "casus", recht: "ingelogd" })
  .input(invoer)
  .output(daadUitkomst)
  .mutation(async ({ ctx, input }) => {
    const uitkomst = await inDaad(ctx.db, async (tx) => {
      const eerst = await wieBenIk(tx, ctx.sessieId);
      if (!magNoodtoegangNemen(eerst.functies)) throw new Geweigerd("niet_gevonden");
      return neemOfMis(tx, ctx, input);
    });
    // After the commit: a refusal inside would take the record of the miss with it.
    if (!uitkomst) throw new Geweigerd("niet_gevonden");
    return uitkomst;
  });

async function neemOfMis(tx: Transactie, ctx: Context, input: Invoer) {
  const gezocht = await casusVoorNoodtoegang(tx, input.casusnummer);
  if (gezocht) await wijsCasusAan(tx, gezocht);
  const op = gezocht && (await vergrendelCasus(tx, gezocht));
  const actor = await zekerheidOverActor(tx, ctx.sessieId);
  const sleutel = sleutelVan(actor, {
    procedure: "noodtoegang.neem",
    sleutel: input.sleutel,
    invoer: input,
  });
  // Before anything is said of the number: a key that was used answers the same for each.
  if (await eerdereDaad(tx, sleutel)) return herhaling(tx, sleutel);
  // Again, now that nothing can change: somebody may have been excluded while we waited.
  const casusId = await casusVoorNoodtoegang(tx, input.casusnummer);
  if (!casusId || !op) return mis(tx, actor, ctx, input.casusnummer);
  const gebeurtenisId = randomUUID();
  if (!(await claimSleutel(tx, sleutel, gebeurtenisId))) return herhaling(tx, sleutel);
  const zicht = await leesMijnZicht(tx, { casusId });
  eis(beoordeelNoodtoegang(zicht?.zicht ?? "geen"));
  await wijsCasusAan(tx, casusId);
  const { casusnummer } = input;
  const feiten = await leesFeiten(tx, casusId);
  const daad = { tx, actor, casusId, casusnummer, feiten, zicht, op, gebeurtenisId };
  return geef(daad, input.reden);
}

async function mis(tx: Transactie, actor: Actor, ctx: Context, casusnummer: string) {
  const { gebruikerId, organisatieId } = actor;
  const { sessieId, herkomst } = ctx;
  await schrijfMis(tx, { gebruikerId, organisatieId, sessieId, herkomst, casusnummer });
  return null;
}

async function geef(
  daad: Parameters<typeof legVast>[0] & { feiten: Awaited<ReturnType<typeof leesFeiten>> },
  inhoud: string,
) {
  const { tx, actor, casusId, casusnummer, feiten, op, gebeurtenisId } = daad;
  const { gebruikerId, organisatieId, organisatieNaam: organisatie } = actor;
  const herkomst = herkomstVan(daad, feiten.grondslag);
  const reden = await schrijfTekst(tx, { ...herkomst, soort: "noodtoegang_reden", inhoud });
  await schrijfNoodtoegang(tx, {
    casusId,
    casusnummer,
    gebruikerId,
    redenId: reden.id,
    gebeurtenisId,
    van: op,
    tot: new Date(op.getTime() + NOODTOEGANG_MINUTEN * 60_000),
    beoordelenVoor: await termijnNa(tx, op, BEOORDEEL_WERKDAGEN),
  });
  return legVast(daad, {
    soort: "noodtoegang_genomen",
    grond: "noodtoegang",
    persoonId: gebruikerId,
    gegevens: metTeksten({ naar: { organisatieId, organisatie } }, [reden]),
  });
}
