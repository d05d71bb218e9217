import { and, desc, eq, gt, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { BerichtSoort } from "#regiekaart/berichten";
import { ANONIEM } from "#regiekaart/consult";
import type { Transactie } from "./databank.ts";
import type { GebeurtenisGegevens } from "./gebeurtenis.ts";
import { bericht } from "./schema/bericht.ts";
import { uitsluiting } from "./schema/casus.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { berichtVoorkeur } from "./schema/verzending.ts";
import { schrijfVerzendingen } from "./verzending.ts";

export type NieuwBericht = {
  /** What it is about: an event, or a deadline. */
  gebeurtenisId?: string;
  signaalId?: string;
  casusId: string;
  casusnummer: string;
  soort: BerichtSoort;
  gegevens: GebeurtenisGegevens;
  op: Date;
  /** The one person that the event itself is about; their bericht says so. */
  persoonId?: string | undefined;
  spoed: boolean;
  /** The organisation that is asked without a name: its people read no casusnummer. */
  anoniemVoor?: string | null | undefined;
};

/**
 * One bericht for each recipient, and the e-mail that goes with it, in the caller's transaction. Who is excluded from the
 * casus or inactive gets none; the actor's own copy is already read: each side has a record, no bell rings for oneself.
 */
export async function schrijfBerichten(
  tx: Transactie,
  ontvangers: string[],
  actorId: string | null,
  { persoonId, spoed, anoniemVoor, ...b }: NieuwBericht,
): Promise<string[]> {
  const mag = await leesOntvangers(tx, ontvangers, b.casusId);
  if (mag.length === 0) return [];
  const { teksten: _, ...gegevens } = b.gegevens;
  const nummer = (m: { organisatieId: string }) =>
    m.organisatieId === anoniemVoor ? ANONIEM : b.casusnummer;
  await tx
    .insert(bericht)
    .values(
      mag.map((m) => ({
        ...b,
        casusnummer: nummer(m),
        gegevens: m.id === persoonId ? { ...gegevens, voorJou: true as const } : gegevens,
        ontvangerId: m.id,
        gelezenOp: m.id === actorId ? b.op : null,
      })),
    )
    .onConflictDoNothing();
  const anderen = mag.filter((m) => m.id !== actorId);
  const metNummer = anderen.map((m) => ({ ...m, casusnummer: nummer(m) }));
  await schrijfVerzendingen(tx, metNummer, { ...b, persoonId, spoed });
  return anderen.map((m) => m.id);
}

/** Who of these may be told about this casus, and how they want to be told. */
async function leesOntvangers(tx: Transactie, ids: string[], casusId: string) {
  if (ids.length === 0) return [];
  const { id } = gebruiker;
  return tx
    .select({ id, organisatieId: gebruiker.organisatieId, voorkeur: berichtVoorkeur })
    .from(gebruiker)
    .leftJoin(berichtVoorkeur, eq(berichtVoorkeur.gebruikerId, id))
    .where(
      and(
        inArray(id, ids),
        eq(gebruiker.actief, true),
        sql`not exists (select 1 from ${uitsluiting} u where u.casus_id = ${casusId} and u.gebruiker_id = ${id} and (u.tot is null or u.tot > nu()))`,
      ),
    );
}

/** Of a casus from which I am excluded, what I was told before is gone too; the policy says the same. */
const BESTAAT = sql`not (${bericht.casusId} = any ((select mijn_uitsluitingen())::uuid[]))`;

/** My berichten, newest first, `aantal` at a time after the cursor. */
export async function leesBerichten(
  tx: Transactie,
  gebruikerId: string,
  aantal: number,
  na: { op: Date; id: string } | null,
  alleenOngelezen = false,
) {
  const verder = na
    ? or(lt(bericht.op, na.op), and(eq(bericht.op, na.op), sql`${bericht.id} > ${na.id}`))
    : undefined;
  return tx
    .select()
    .from(bericht)
    .where(
      and(
        eq(bericht.ontvangerId, gebruikerId),
        BESTAAT,
        alleenOngelezen ? isNull(bericht.gelezenOp) : undefined,
        verder,
      ),
    )
    .orderBy(desc(bericht.op), bericht.id)
    .limit(aantal);
}

/**
 * What happened since `sinds`, read or not, newest first; with null what I have not read. What I did myself is no news:
 * that copy was read the moment it was written.
 */
export async function leesNieuws(
  tx: Transactie,
  gebruikerId: string,
  sinds: Date | null,
  aantal: number,
) {
  return tx
    .select()
    .from(bericht)
    .where(
      and(
        eq(bericht.ontvangerId, gebruikerId),
        BESTAAT,
        sinds
          ? and(gt(bericht.op, sinds), sql`${bericht.gelezenOp} is distinct from ${bericht.op}`)
          : isNull(bericht.gelezenOp),
      ),
    )
    .orderBy(desc(bericht.op), bericht.id)
    .limit(aantal);
}

/** How many I have not read, counted up to 100. */
export async function telOngelezen(tx: Transactie, gebruikerId: string): Promise<number> {
  const [rij] = await tx.execute<{ aantal: number }>(sql`
    select count(*)::int as aantal from
      (select 1 from ${bericht} where ontvanger_id = ${gebruikerId} and gelezen_op is null and ${BESTAAT} limit 100) b`);
  return rij!.aantal;
}

/** Marks my own berichten as read; others' ids change nothing. Returns how many were still unread. */
export async function markeerGelezen(tx: Transactie, ids: string[] | "alle"): Promise<number> {
  const rijen = await tx
    .update(bericht)
    .set({ gelezenOp: sql`nu()` })
    .where(
      and(
        sql`${bericht.ontvangerId} = mijn_id()`,
        isNull(bericht.gelezenOp),
        ids === "alle" ? undefined : inArray(bericht.id, ids),
      ),
    )
    .returning({ id: bericht.id });
  return rijen.length;
}

/** The last thing I was told about an overdracht that I can no longer see. */
export async function laatsteBerichtOver(tx: Transactie, overdrachtId: string) {
  const [rij] = await tx
    .select({ soort: bericht.soort })
    .from(bericht)
    .where(
      sql`${bericht.ontvangerId} = mijn_id() and ${BESTAAT} and ${bericht.gegevens} ->> 'overdrachtId' = ${overdrachtId}`,
    )
    .orderBy(desc(bericht.op))
    .limit(1);
  return rij?.soort ?? null;
}

/** A mark that changes with each bericht for me and each that I read; made of the newest and the number unread. */
export async function leesTeken(tx: Transactie, gebruikerId: string): Promise<string> {
  const [rij] = await tx.execute<{ laatste: string | null }>(
    sql`select max(op) as laatste from ${bericht} where ontvanger_id = ${gebruikerId}`,
  );
  return `${rij!.laatste ? new Date(rij!.laatste).getTime() : 0}-${await telOngelezen(tx, gebruikerId)}`;
}
