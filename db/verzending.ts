import { and, asc, desc, eq, lte, type SQLWrapper, sql } from "drizzle-orm";
import type { BerichtSoort } from "#regiekaart/berichten";
import {
  bezorgwijze,
  emailSoort,
  opLezer,
  STANDAARD_VOORKEUR,
  type Voorkeur,
} from "#regiekaart/bezorging";
import type { Transactie } from "./databank.ts";
import { bericht } from "./schema/bericht.ts";
import { casus, uitsluiting } from "./schema/casus.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import type { GebeurtenisGegevens } from "./schema/geschiedenis.ts";
import { organisatie } from "./schema/organisatie.ts";
import { berichtVoorkeur, postvak, verzending } from "./schema/verzending.ts";

type Ontvanger = {
  id: string;
  organisatieId: string;
  voorkeur: Voorkeur | null;
  /** As this reader may know it. */
  casusnummer: string;
};
type Waarover = {
  gebeurtenisId?: string;
  signaalId?: string;
  soort: BerichtSoort;
  gegevens: GebeurtenisGegevens;
  op: Date;
  persoonId?: string | undefined;
  spoed: boolean;
};

/** The key of the e-mail about one bericht. */
const sleutelVan = (b: Pick<Waarover, "gebeurtenisId" | "signaalId">, ontvangerId: string) =>
  `${b.gebeurtenisId ?? b.signaalId}:${ontvangerId}`;

/** The e-mails that go out at once about one event or deadline; the rest waits for the overview. */
export async function schrijfVerzendingen(
  tx: Transactie,
  ontvangers: Ontvanger[],
  b: Waarover,
): Promise<void> {
  const { overdrachtId, consultId, van, naar } = b.gegevens;
  const eigenPad = overdrachtId
    ? `/overdrachten/${overdrachtId}`
    : consultId && `/consulten/${consultId}`;
  const rijen = ontvangers.flatMap(({ id, organisatieId, voorkeur, casusnummer }) => {
    const opMij = opLezer(b.soort, {
      persoon: id === b.persoonId,
      van: van?.organisatieId === organisatieId,
      naar: naar?.organisatieId === organisatieId,
    });
    const bezorging = { soort: b.soort, opMij, spoed: b.spoed };
    if (bezorgwijze(bezorging, voorkeur ?? undefined) !== "meteen") return [];
    return {
      sleutel: sleutelVan(b, id),
      ontvangerId: id,
      soort: emailSoort(bezorging),
      casusnummers: [casusnummer],
      pad: eigenPad ?? `/casussen/${casusnummer}`,
      volgendeOp: b.op,
      gemaaktOp: b.op,
    };
  });
  if (rijen.length > 0) await tx.insert(verzending).values(rijen).onConflictDoNothing();
}

/** Adds the overview of one person on one day, unless it was made. */
export async function schrijfOverzicht(
  tx: Transactie,
  o: { ontvangerId: string; dag: string; casusnummers: string[]; op: Date },
): Promise<void> {
  await tx
    .insert(verzending)
    .values({
      sleutel: `overzicht:${o.ontvangerId}:${o.dag}`,
      ontvangerId: o.ontvangerId,
      soort: "overzicht",
      casusnummers: o.casusnummers,
      pad: "/berichten?toon=ongelezen",
      volgendeOp: o.op,
      gemaaktOp: o.op,
    })
    .onConflictDoNothing();
}

/** A casus that no longer exists for somebody is in no e-mail to them. Takes the ids of the casus and the person. */
const uitgesloten = (
  casusId: SQLWrapper,
  wieId: SQLWrapper,
) => sql`exists (select 1 from ${uitsluiting} u
  where u.casus_id = ${casusId} and u.gebruiker_id = ${wieId} and (u.tot is null or u.tot > nu()))`;

/** What is still true of the casusnummers of an e-mail when it goes out: who was excluded since hears nothing of it. */
const NOG_BEKEND = sql<string>`array_to_string(array(select n from unnest(${verzending.casusnummers}) n
  where not exists (select 1 from ${casus} c where c.casusnummer = n and ${uitgesloten(sql`c.id`, verzending.ontvangerId)})), ',')`;

/**
 * Takes one e-mail that is due, and keeps others from taking it until this transaction ends: when the process is killed
 * its lock goes with it, so that nothing stays behind.
 */
export async function pakVerzending(tx: Transactie) {
  const [rij] = await tx
    .select({
      verzending,
      email: gebruiker.email,
      actief: gebruiker.actief,
      nogBekend: NOG_BEKEND,
    })
    .from(verzending)
    .innerJoin(gebruiker, eq(gebruiker.id, verzending.ontvangerId))
    .where(and(eq(verzending.stand, "wacht"), lte(verzending.volgendeOp, sql`nu()`)))
    .orderBy(asc(verzending.volgendeOp))
    .limit(1)
    .for("update", { of: verzending, skipLocked: true });
  if (!rij) return null;
  const casusnummers = rij.nogBekend.split(",").filter((n) => n !== "");
  return { ...rij.verzending, casusnummers, email: rij.email, actief: rij.actief };
}
export type TeVerzenden = NonNullable<Awaited<ReturnType<typeof pakVerzending>>>;

/** It went out, or it need not. */
export async function sluitVerzending(
  tx: Transactie,
  id: string,
  stand: "verzonden" | "uitgezet",
): Promise<void> {
  const verzondenOp = stand === "verzonden" ? sql`nu()` : null;
  await tx
    .update(verzending)
    .set({ stand, verzondenOp, fout: null, pogingen: sql`pogingen + 1` })
    .where(eq(verzending.id, id));
}

/** It did not go out: again after `minuten`, or never by itself. */
export async function stelVerzendingUit(
  tx: Transactie,
  id: string,
  fout: string,
  minuten: number | null,
): Promise<void> {
  await tx
    .update(verzending)
    .set({
      fout,
      stand: minuten === null ? "mislukt" : "wacht",
      pogingen: sql`pogingen + 1`,
      volgendeOp: sql`nu() + make_interval(mins => ${minuten ?? 0})`,
    })
    .where(eq(verzending.id, id));
}

/** What did not go out, for the beheerder: whom it is for and why, not what it is about. */
export async function leesMislukt(tx: Transactie, aantal: number) {
  return tx
    .select({
      id: verzending.id,
      soort: verzending.soort,
      naam: gebruiker.naam,
      organisatie: organisatie.korteNaam,
      pogingen: verzending.pogingen,
      fout: verzending.fout,
      op: verzending.gemaaktOp,
    })
    .from(verzending)
    .innerJoin(gebruiker, eq(gebruiker.id, verzending.ontvangerId))
    .innerJoin(organisatie, eq(organisatie.id, gebruiker.organisatieId))
    .where(eq(verzending.stand, "mislukt"))
    .orderBy(desc(verzending.gemaaktOp), asc(verzending.id))
    .limit(aantal);
}

/** How many e-mails wait, and since when the oldest does: whether the mail server can be reached. */
export async function telWachtende(tx: Transactie) {
  const [rij] = await tx.execute<{ aantal: number; sinds: string | null }>(sql`
    select count(*)::int as aantal, min(gemaakt_op) as sinds from ${verzending} where stand = 'wacht' and volgende_op <= nu()`);
  return { aantal: rij!.aantal, sinds: rij!.sinds ? new Date(rij!.sinds) : null };
}

/** Lets what failed go out again, from the first try; returns how many. */
export async function probeerOpnieuw(tx: Transactie, ids: string[] | "alle"): Promise<number> {
  const deze =
    ids === "alle"
      ? sql`true`
      : sql`id in (${sql.join(
          ids.map((id) => sql`${id}::uuid`),
          sql`, `,
        )})`;
  const rijen = await tx
    .update(verzending)
    .set({ stand: "wacht", pogingen: 0, volgendeOp: sql`nu()`, fout: null })
    .where(and(eq(verzending.stand, "mislukt"), deze))
    .returning({ id: verzending.id });
  return rijen.length;
}

/** Puts an e-mail in the mailbox of the demo; never twice. */
export async function bewaarInPostvak(
  tx: Transactie,
  rij: Omit<typeof postvak.$inferInsert, "op">,
): Promise<void> {
  await tx
    .insert(postvak)
    .values({ ...rij, op: sql`nu()` })
    .onConflictDoNothing();
}

/** My mailbox of the demo, newest first. */
export async function leesPostvak(tx: Transactie, aantal: number) {
  return tx
    .select({
      id: postvak.verzendingId,
      onderwerp: postvak.onderwerp,
      tekst: postvak.tekst,
      op: postvak.op,
    })
    .from(postvak)
    .where(sql`ontvanger_id = mijn_id()`)
    .orderBy(desc(postvak.op), asc(postvak.verzendingId))
    .limit(aantal);
}

const STANDAARD_UUR = STANDAARD_VOORKEUR.uur;

/**
 * Unread berichten of the last week that no e-mail was about, of people whose hour has come and whose overview of this
 * day is not made. Only what came in since their overview before, and of no casus that they are excluded from.
 */
export async function leesVoorOverzicht(tx: Transactie, dag: string) {
  return tx
    .select({
      ontvangerId: bericht.ontvangerId,
      soort: bericht.soort,
      casusnummer: bericht.casusnummer,
      voorkeur: berichtVoorkeur,
    })
    .from(bericht)
    .leftJoin(berichtVoorkeur, eq(berichtVoorkeur.gebruikerId, bericht.ontvangerId))
    .where(
      sql`${bericht.gelezenOp} is null and not ${uitgesloten(bericht.casusId, bericht.ontvangerId)}
      and ${bericht.op} > greatest(nu() - interval '7 days', coalesce((select max(v.gemaakt_op) from verzending v
            where v.ontvanger_id = ${bericht.ontvangerId} and v.soort = 'overzicht'), '-infinity'))
      and extract(hour from nu() at time zone 'Europe/Amsterdam') >= coalesce(${berichtVoorkeur.uur}, ${STANDAARD_UUR})
      and not exists (select 1 from verzending v where v.sleutel = 'overzicht:' || ${bericht.ontvangerId} || ':' || ${dag}::text)
      and not exists (select 1 from verzending v
            where v.sleutel = coalesce(${bericht.gebeurtenisId}, ${bericht.signaalId}) || ':' || ${bericht.ontvangerId})`,
    );
}
