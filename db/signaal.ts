import { randomUUID } from "node:crypto";
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import type { RegieSoort } from "#regiekaart/begrippen";
import type { SignaalSoort } from "#regiekaart/berichten";
import type { Transactie } from "./databank.ts";
import { consult } from "./schema/consult.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { regieStap } from "./schema/geschiedenis.ts";
import { organisatie } from "./schema/organisatie.ts";
import { overdracht } from "./schema/overdracht.ts";
import { termijnSignaal } from "./schema/signaal.ts";
import { LOKAAL } from "./termijn.ts";

/** The clock of an open overdracht or consult, in local milliseconds, and what was signalled about this termijn already. */
export type Klok = {
  id: string;
  casusId: string;
  termijnOp: Date;
  van: number;
  tot: number;
  nu: number;
  klokuren: boolean;
  gemeld: SignaalSoort[];
};

/** The overdrachten whose clock runs: it stands still while an answer waits for the sender, and stops when promised. */
export async function leesKlokken(tx: Transactie): Promise<Klok[]> {
  const rijen = await tx.execute<Omit<Klok, "termijnOp"> & { termijnOp: string }>(sql`
    select o.id, o.casus_id as "casusId", o.termijn_op as "termijnOp", o.spoed as klokuren, ${LOKAAL(sql`coalesce(o.klok_vanaf, o.voorgesteld_op)`)} as van,
           ${LOKAAL(sql`o.termijn_op`)} as tot, ${LOKAAL(sql`nu()`)} as nu,
           coalesce((select json_agg(s.soort) from termijn_signaal s where s.onderwerp_id = o.id and s.termijn_op = o.termijn_op), '[]') as gemeld
      from overdracht o where o.status = 'voorgesteld' and o.afgehandeld_op is null order by o.termijn_op`);
  return rijen.map((r) => ({ ...r, termijnOp: new Date(r.termijnOp) }));
}

/** The consulten that wait for an advice, likewise. */
export async function leesConsultKlokken(tx: Transactie): Promise<Klok[]> {
  const rijen = await tx.execute<Omit<Klok, "termijnOp"> & { termijnOp: string }>(sql`
    select k.id, k.casus_id as "casusId", k.termijn_op as "termijnOp", false as klokuren, ${LOKAAL(sql`k.op`)} as van,
           ${LOKAAL(sql`k.termijn_op`)} as tot, ${LOKAAL(sql`nu()`)} as nu,
           coalesce((select json_agg(s.soort) from termijn_signaal s where s.onderwerp_id = k.id and s.termijn_op = k.termijn_op), '[]') as gemeld
      from consult k where k.beantwoord_op is null and k.ingetrokken_op is null order by k.termijn_op`);
  return rijen.map((r) => ({ ...r, termijnOp: new Date(r.termijnOp) }));
}

/** Something that is due on a day or has an end. */
export type Kalenderpunt = {
  soort: SignaalSoort;
  onderwerpId: string;
  casusId: string;
  casusnummer: string;
  termijnOp: Date;
  persoonId: string | null;
};

/** What the calendar asks to be said now, and was not said yet: evaluations, and rights that end within `dagen` days. */
export async function leesKalender(tx: Transactie, dagen: number): Promise<Kalenderpunt[]> {
  const binnenkort = sql`> nu() and tot <= nu() + make_interval(days => ${dagen})`;
  const rijen = await tx.execute<Omit<Kalenderpunt, "termijnOp"> & { termijnOp: string }>(sql`
    select k.soort, k.id as "onderwerpId", c.id as "casusId", c.casusnummer, k.termijn_op as "termijnOp", k.persoon_id as "persoonId"
      from (select 'evaluatie_nodig' as soort, id, id as casus_id, volgende_evaluatie::timestamp at time zone 'Europe/Amsterdam' as termijn_op,
                   null::uuid as persoon_id
              from casus where volgende_evaluatie <= (nu() at time zone 'Europe/Amsterdam')::date
            union all
            select 'leesrecht_eindigt', id, casus_id, tot, gebruiker_id from leesrecht where gebruiker_id is not null and tot ${binnenkort}
            union all
            select 'betrokkenheid_eindigt', id, casus_id, tot, gebruiker_id from betrokkenheid where tot ${binnenkort}) k
      join casus c on c.id = k.casus_id and c.afgesloten_op is null
     where not exists (select 1 from termijn_signaal s where s.soort = k.soort and s.onderwerp_id = k.id and s.termijn_op = k.termijn_op)
     order by k.termijn_op, k.id`);
  return rijen.map((r) => ({ ...r, termijnOp: new Date(r.termijnOp) }));
}

/** Questions to watch safety that were not answered and not signalled, with the moment they were asked. */
export async function leesOpenZichtVragen(tx: Transactie) {
  const rijen = await tx.execute<{
    id: string;
    casusId: string;
    casusnummer: string;
    persoonId: string;
    op: string;
  }>(sql`
    select z.id, z.casus_id as "casusId", c.casusnummer, z.persoon_id as "persoonId", z.op
      from zicht_vraag z join casus c on c.id = z.casus_id and c.afgesloten_op is null
     where z.antwoord is null and not exists (select 1 from termijn_signaal s where s.soort = 'zicht_vraag_wacht' and s.onderwerp_id = z.id)
     order by z.op`);
  return rijen.map((r) => ({ ...r, op: new Date(r.op) }));
}

/** Keeps every act on this casus waiting: they take its lock first, so that what is read from here on stays so. */
export async function houdCasusVast(tx: Transactie, casusId: string): Promise<void> {
  await tx.execute(sql`select 1 from casus where id = ${casusId} for key share`);
}

/** An overdracht that still waits with this deadline; null when it does not. */
export async function leesWachtende(tx: Transactie, id: string, termijnOp: Date) {
  const [rij] = await tx
    .select()
    .from(overdracht)
    .where(
      and(
        eq(overdracht.id, id),
        eq(overdracht.status, "voorgesteld"),
        eq(overdracht.termijnOp, termijnOp),
      ),
    );
  return rij ?? null;
}

/** The same for a consult that waits for its advice. */
export async function leesOpenConsult(tx: Transactie, id: string, termijnOp: Date) {
  const { casusId, vanOrganisatieId, door, naarOrganisatieId, naarPersoonId, opNaam } = consult;
  const [rij] = await tx
    .select({
      id: consult.id,
      casusId,
      vanOrganisatieId,
      door,
      naarOrganisatieId,
      naarPersoonId,
      opNaam,
      termijnOp: consult.termijnOp,
    })
    .from(consult)
    .where(
      and(
        eq(consult.id, id),
        eq(consult.termijnOp, termijnOp),
        isNull(consult.beantwoordOp),
        isNull(consult.ingetrokkenOp),
      ),
    );
  return rij ?? null;
}

/** Records that this deadline is signalled; null when that was done before, by whichever worker. */
export async function schrijfSignaal(
  tx: Transactie,
  signaal: Omit<typeof termijnSignaal.$inferInsert, "id" | "op">,
): Promise<{ id: string; op: Date } | null> {
  const [rij] = await tx
    .insert(termijnSignaal)
    .values({ ...signaal, id: randomUUID(), op: sql`nu()` })
    .onConflictDoNothing()
    .returning({ id: termijnSignaal.id, op: termijnSignaal.op });
  return rij ?? null;
}

/** Who holds this regie now. */
export async function leesHouder(tx: Transactie, casusId: string, soort: RegieSoort) {
  const [rij] = await tx
    .select({ organisatieId: regieStap.organisatieId, persoonId: regieStap.persoonId })
    .from(regieStap)
    .where(and(eq(regieStap.casusId, casusId), eq(regieStap.soort, soort)))
    .orderBy(desc(regieStap.volgnr))
    .limit(1);
  return rij ?? null;
}

/** Where somebody works. */
export async function leesOrganisatieVan(tx: Transactie, gebruikerId: string) {
  const [rij] = await tx
    .select({ organisatieId: gebruiker.organisatieId })
    .from(gebruiker)
    .where(eq(gebruiker.id, gebruikerId));
  return rij?.organisatieId ?? null;
}

/** What a bericht calls a casus. */
export async function leesCasusnummer(tx: Transactie, casusId: string): Promise<string> {
  const [rij] = await tx.execute<{ casusnummer: string }>(
    sql`select casusnummer from casus where id = ${casusId}`,
  );
  return rij!.casusnummer;
}

/** An organisation as a bericht names it. */
export async function leesPartij(tx: Transactie, organisatieId: string) {
  const [rij] = await tx
    .select({ organisatieId: organisatie.id, organisatie: organisatie.naam })
    .from(organisatie)
    .where(eq(organisatie.id, organisatieId));
  return rij!;
}
