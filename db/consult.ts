import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Niveau, OrganisatieSoort } from "#regiekaart/begrippen";
import { CONSULT_NALEZEN_DAGEN, type ConsultSoort } from "#regiekaart/consult";
import type { Transactie } from "./databank.ts";
import { casus } from "./schema/casus.ts";
import { consult } from "./schema/consult.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { organisatie } from "./schema/organisatie.ts";
import { tekst } from "./schema/tekst.ts";

export async function schrijfConsult(tx: Transactie, rij: typeof consult.$inferInsert) {
  await tx.insert(consult).values(rij);
}

const open = (id: string) =>
  and(eq(consult.id, id), isNull(consult.beantwoordOp), isNull(consult.ingetrokkenOp));

/** Records the advice; false when it was given or withdrawn in between. */
export async function zetAdvies(
  tx: Transactie,
  id: string,
  advies: { antwoordId: string; beantwoordDoor: string; beantwoordOp: Date },
): Promise<boolean> {
  const rijen = await tx.update(consult).set(advies).where(open(id)).returning({ id: consult.id });
  return rijen.length === 1;
}

export async function zetConsultIngetrokken(tx: Transactie, id: string, op: Date) {
  await tx.update(consult).set({ ingetrokkenOp: op }).where(open(id));
}

/** More than anybody has at once. */
const MEEST = 500;

type Partij = { id: string; naam: string; korteNaam: string; telefoon: string };
/** A consult as either side reads it; `casusnummer` is null for who may not know of which casus it is. */
export type ConsultRij = {
  id: string;
  /** For the lock and the log, never for an answer. */
  casusId: string;
  casusnummer: string | null;
  aanOns: boolean;
  soort: ConsultSoort;
  niveau: Niveau;
  opNaam: boolean;
  vraag: string | null;
  van: Partij;
  door: { id: string; naam: string; telefoon: string };
  naar: Partij & { soort: OrganisatieSoort };
  persoon: { id: string; naam: string } | null;
  op: Date;
  termijnOp: Date;
  antwoord: string | null;
  beantwoordDoor: string | null;
  beantwoordOp: Date | null;
  ingetrokkenOp: Date | null;
};

const van = alias(organisatie, "van");
const naar = alias(organisatie, "naar");
const door = alias(gebruiker, "door");
const persoon = alias(gebruiker, "persoon");
const adviseur = alias(gebruiker, "adviseur");
const antwoord = alias(tekst, "antwoord");
const alsPartij = (o: typeof van | typeof naar) => ({
  id: o.id,
  naam: o.naam,
  korteNaam: o.korteNaam,
  telefoon: o.telefoon,
});
const leesRijen = (tx: Transactie) =>
  tx
    .select({
      id: consult.id,
      casusId: consult.casusId,
      casusnummer: sql<string | null>`${casus.casusnummer}`,
      aanOns: sql<boolean>`false`,
      soort: consult.soort,
      niveau: sql<Niveau>`${consult.niveau}`,
      opNaam: consult.opNaam,
      vraag: tekst.inhoud,
      van: alsPartij(van),
      door: { id: door.id, naam: door.naam, telefoon: door.telefoon },
      naar: { ...alsPartij(naar), soort: naar.soort },
      persoon: { id: persoon.id, naam: persoon.naam },
      op: consult.op,
      termijnOp: consult.termijnOp,
      antwoord: antwoord.inhoud,
      beantwoordDoor: adviseur.naam,
      beantwoordOp: consult.beantwoordOp,
      ingetrokkenOp: consult.ingetrokkenOp,
    })
    .from(consult)
    .innerJoin(casus, eq(casus.id, consult.casusId))
    .innerJoin(tekst, eq(tekst.id, consult.vraagId))
    .innerJoin(van, eq(van.id, consult.vanOrganisatieId))
    .innerJoin(door, eq(door.id, consult.door))
    .innerJoin(naar, eq(naar.id, consult.naarOrganisatieId))
    .leftJoin(persoon, eq(persoon.id, consult.naarPersoonId))
    .leftJoin(adviseur, eq(adviseur.id, consult.beantwoordDoor))
    .leftJoin(antwoord, eq(antwoord.id, consult.antwoordId));

/** What was asked in one casus, as far as I read it; what is open first, then the newest. */
export async function leesConsultenVan(tx: Transactie, casusId: string): Promise<ConsultRij[]> {
  return leesRijen(tx)
    .where(eq(consult.casusId, casusId))
    .orderBy(...OPEN_EERST);
}

const OPEN_EERST = [
  sql`coalesce(${consult.beantwoordOp}, ${consult.ingetrokkenOp}) desc nulls first`,
  consult.termijnOp,
];

/** What my organisation asked in casussen that I read. */
export async function leesGesteldeConsulten(tx: Transactie, aantal: number): Promise<ConsultRij[]> {
  return leesRijen(tx)
    .where(sql`${consult.vanOrganisatieId} = mijn_organisatie()`)
    .orderBy(...OPEN_EERST)
    .limit(aantal);
}

/** One consult in a casus that I read; null when it does not exist for me. */
export async function leesGesteldConsult(tx: Transactie, id: string): Promise<ConsultRij | null> {
  const [rij] = await leesRijen(tx).where(eq(consult.id, id));
  return rij ?? null;
}

/** What my organisation is asked and I handle; the database leaves out which casus it is. */
export async function leesConsultenAanOns(
  tx: Transactie,
  aantal: number,
  id: string | null = null,
): Promise<ConsultRij[]> {
  const rijen = await tx.execute<{ rij: Omit<ConsultRij, "op"> & { op: string } }>(sql`
    select to_jsonb(c) as rij from consulten_aan_ons(${CONSULT_NALEZEN_DAGEN}) c where ${id}::uuid is null or c.id = ${id}::uuid
     order by coalesce(c."beantwoordOp", c."ingetrokkenOp") desc nulls first, c."termijnOp" limit ${aantal}`);
  const moment = (op: unknown) => (op === null ? null : new Date(String(op)));
  return rijen.map(({ rij }) => ({
    ...rij,
    op: moment(rij.op)!,
    termijnOp: moment(rij.termijnOp)!,
    beantwoordOp: moment(rij.beantwoordOp),
    ingetrokkenOp: moment(rij.ingetrokkenOp),
  }));
}

/** Who is asked on name and has not answered: what decides access. */
export async function leesGeconsulteerden(tx: Transactie, casusId: string) {
  return tx
    .select({
      organisatieId: consult.naarOrganisatieId,
      persoonId: consult.naarPersoonId,
      sinds: consult.op,
    })
    .from(consult)
    .where(
      and(
        eq(consult.casusId, casusId),
        eq(consult.opNaam, true),
        isNull(consult.beantwoordOp),
        isNull(consult.ingetrokkenOp),
      ),
    );
}

/** How many questions for advice in this casus wait for an answer. */
export async function telOpenConsulten(tx: Transactie, casusId: string): Promise<number> {
  return tx.$count(
    consult,
    and(eq(consult.casusId, casusId), isNull(consult.beantwoordOp), isNull(consult.ingetrokkenOp)),
  );
}

/** Which of these consulten I still see, as who is asked or as who reads the casus. */
export async function leesZichtbareConsulten(tx: Transactie, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const aanOns = await leesConsultenAanOns(tx, MEEST);
  const gesteld = await tx.select({ id: consult.id }).from(consult).where(inArray(consult.id, ids));
  return new Set([...aanOns, ...gesteld].map((c) => c.id));
}
