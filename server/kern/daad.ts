import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { houAandachtBij } from "#db/aandacht";
import { vergrendelCasus, vergrendelGebruiker, wijsCasusAan } from "#db/casus-slot";
import { inDaad, type Transactie } from "#db/databank";
import { type Feiten, leesFeiten } from "#db/feiten";
import {
  claimSleutel,
  eerdereDaad,
  type GebeurtenisGegevens,
  type Sleutel,
  schrijfGebeurtenis,
} from "#db/gebeurtenis";
import { houTellingBij } from "#db/telling";
import { herberekenToegang } from "#db/toegang";
import { leesMijnZicht, type MijnZicht } from "#db/zicht";
import type { ToegangGrond } from "#regiekaart/begrippen";
import type { GebeurtenisSoort } from "#regiekaart/berichten";
import { laatVerouderdVervallen } from "../overdracht/laat-vervallen.ts";
import { type Actor, wieBenIk } from "./actor.ts";
import { type Kanten, verstuurBerichten } from "./berichten.ts";
import { Geweigerd } from "./geweigerd.ts";
import { onthoudNaamGeweigerd, verraadtNaam } from "./naam-geweigerd.ts";
import type { Context } from "./trpc.ts";

/** Made by the form when it opens and sent with each try, so that a double click does one thing. */
export const sleutelVorm = z.uuid("De sleutel van dit formulier ontbreekt. Ververs de pagina.");

/** What every act answers; `casusnummer` is null when a replay may no longer see the casus. */
export const daadUitkomst = z.strictObject({
  gebeurtenisId: z.uuid(),
  casusnummer: z.string().nullable(),
  overdrachtId: z.uuid().nullable(),
  herhaald: z.boolean(),
});
export type DaadUitkomst = z.infer<typeof daadUitkomst>;

/** What an act has in hand once it holds the lock: nothing here can change until it commits. */
export type Daad = {
  tx: Transactie;
  actor: Actor;
  casusId: string;
  casusnummer: string;
  feiten: Feiten;
  zicht: MijnZicht;
  /** The act's one moment: after the lock, and after everything that happened to this casus before. */
  op: Date;
  gebeurtenisId: string;
};

/** What an act recorded: the event that goes into the history and out as berichten. */
export type Feit = {
  soort: GebeurtenisSoort;
  gegevens: GebeurtenisGegevens;
  /** The one person that the fact is about, who is told of it too. */
  persoonId?: string;
  /** Organisations that the fact is about, whose managers are told. */
  partijen?: string[];
  /** The two sides of a consult; those of an overdracht are known by its id. */
  kanten?: Kanten;
  /** The organisation that may not learn from its berichten which casus it is about. */
  anoniemVoor?: string | null;
  /** On which ground it was done, where that need not be the actor's strongest. */
  grond?: ToegangGrond;
};

export type DaadAanvraag = {
  procedure: string;
  sleutel: string;
  invoer: unknown;
  /** The casus this act is about, as far as the actor may see it; null refuses with `niet_gevonden`. */
  vindCasus: (tx: Transactie) => Promise<string | null>;
  /** Only for the act that opens a closed casus again. */
  ookAfgesloten?: boolean;
  /** When the sight was lost while waiting for the lock: a named refusal instead of `niet_gevonden`. */
  zonderZicht?: (tx: Transactie) => Promise<Geweigerd>;
};

/**
 * Runs one act: lock the casus, the actor, the key; read, decide, record; access rows, event, berichten; commit.
 * The order is fixed (ontwerp §3). `beslis` records its own facts, and returns what happened.
 */
export async function voerUit(
  ctx: Context,
  aanvraag: DaadAanvraag,
  beslis: (daad: Daad) => Promise<Feit | Feit[]>,
): Promise<DaadUitkomst> {
  let gezien: MijnZicht | null = null;
  const uitkomst = inDaad(ctx.db, async (tx) => {
    await wieBenIk(tx, ctx.sessieId);
    const casusId = await aanvraag.vindCasus(tx);
    const op = casusId ? await vergrendelCasus(tx, casusId) : null;
    const actor = await zekerheidOverActor(tx, ctx.sessieId);
    const sleutel = sleutelVan(actor, aanvraag);
    const gebeurtenisId = randomUUID();
    if (!(await claimSleutel(tx, sleutel, gebeurtenisId))) return herhaling(tx, sleutel);
    const zicht = casusId && op ? await leesMijnZicht(tx, { casusId }) : null;
    gezien = zicht;
    if (!casusId || !op || !zicht)
      throw (await aanvraag.zonderZicht?.(tx)) ?? new Geweigerd("niet_gevonden");
    await wijsCasusAan(tx, casusId);
    const feiten = await leesFeiten(tx, casusId);
    if (feiten.afgesloten && !aanvraag.ookAfgesloten) throw new Geweigerd("casus_afgesloten");
    const { casusnummer } = zicht;
    const daad = { tx, actor, casusId, casusnummer, feiten, zicht, op, gebeurtenisId };
    const feit = await beslis(daad);
    const verouderd = feiten.openOverdracht.length > 0 ? await laatVerouderdVervallen(daad) : [];
    return legVast(daad, [feit, verouderd].flat());
  });
  return uitkomst.catch(async (fout: unknown) => {
    if (gezien && verraadtNaam(fout, gezien)) await onthoudNaamGeweigerd(ctx, gezien);
    throw fout;
  });
}

/** Appends the event(s), rewrites the access rows, tells both sides and keeps the counters; the last part of every act. */
export async function legVast(
  daad: Omit<Daad, "zicht" | "feiten"> & { feiten: Feiten | null; zicht: MijnZicht | null },
  feit: Feit | Feit[],
): Promise<DaadUitkomst> {
  const { tx, actor, casusId, op } = daad;
  const [eerste, ...verdere] = Array.isArray(feit) ? feit : [feit];
  const gronden = daad.zicht?.gronden ?? [];
  const na = await herberekenToegang(tx, casusId, op);
  for (const f of [eerste!, ...verdere]) {
    const id = f === eerste ? daad.gebeurtenisId : randomUUID();
    const grond = gronden.find((g) => g.grond === f.grond) ?? gronden[0];
    await schrijfGebeurtenis(tx, {
      id,
      casusId,
      soort: f.soort,
      op,
      gebruikerId: actor.gebruikerId,
      gebruikerNaam: actor.naam,
      functies: actor.functies,
      organisatieId: actor.organisatieId,
      organisatieNaam: actor.organisatieNaam,
      namensId: grond?.namensId ?? null,
      grond: grond?.grond ?? f.grond ?? "procesregie",
      gegevens: f.gegevens,
    });
    await verstuurBerichten(tx, { ...f, id, actor, op, voor: daad.feiten, na });
  }
  await houAandachtBij(tx, casusId);
  await houTellingBij(tx, daad.feiten, na);
  return {
    gebeurtenisId: daad.gebeurtenisId,
    casusnummer: daad.casusnummer,
    overdrachtId: eerste!.gegevens.overdrachtId ?? null,
    herhaald: false,
  };
}

/** The actor again, now locked: deactivated or changed while waiting is known here. */
export async function zekerheidOverActor(tx: Transactie, sessieId: string | null): Promise<Actor> {
  await vergrendelGebruiker(tx);
  return wieBenIk(tx, sessieId);
}

export function sleutelVan(
  actor: Actor,
  { procedure, sleutel, invoer }: Pick<DaadAanvraag, "procedure" | "sleutel" | "invoer">,
): Sleutel {
  const invoerHash = createHash("sha256").update(JSON.stringify(invoer)).digest("hex");
  return { gebruikerId: actor.gebruikerId, procedure, sleutel, invoerHash };
}

/** The same key again: the same event, seen with today's sight. Another input under the key is an error. */
export async function herhaling(tx: Transactie, sleutel: Sleutel): Promise<DaadUitkomst> {
  const eerder = await eerdereDaad(tx, sleutel);
  if (!eerder || eerder.invoerHash !== sleutel.invoerHash)
    throw new Geweigerd("sleutel_hergebruikt");
  const zicht = eerder.casusId ? await leesMijnZicht(tx, { casusId: eerder.casusId }) : null;
  return {
    gebeurtenisId: eerder.gebeurtenisId,
    casusnummer: zicht?.casusnummer ?? null,
    overdrachtId: eerder.gegevens?.overdrachtId ?? null,
    herhaald: true,
  };
}
