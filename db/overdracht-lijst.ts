import { and, asc, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transactie } from "./databank.ts";
import { casus } from "./schema/casus.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { organisatie } from "./schema/organisatie.ts";
import { overdracht, overdrachtAntwoord, overdrachtInhoud } from "./schema/overdracht.ts";
import { tekst } from "./schema/tekst.ts";
import { mijnToegang } from "./schema/toegang.ts";

const van = alias(organisatie, "van_organisatie");
const naar = alias(organisatie, "naar_organisatie");
const afzender = alias(gebruiker, "afzender");

const beeld = {
  id: overdracht.id,
  casusId: overdracht.casusId,
  casusnummer: casus.casusnummer,
  soort: overdracht.soort,
  status: overdracht.status,
  van: {
    id: van.id,
    naam: van.naam,
    korteNaam: van.korteNaam,
    soort: van.soort,
    telefoon: van.telefoon,
  },
  naar: {
    id: naar.id,
    naam: naar.naam,
    korteNaam: naar.korteNaam,
    soort: naar.soort,
    telefoon: naar.telefoon,
  },
  afzender: {
    id: afzender.id,
    naam: afzender.naam,
    profiel: afzender.profiel,
    telefoon: afzender.telefoon,
  },
  naarPersoonId: overdracht.naarPersoonId,
  niveauVan: overdracht.niveauVan,
  niveauNaar: overdracht.niveauNaar,
  spoed: overdracht.spoed,
  voorgesteldOp: overdracht.voorgesteldOp,
  termijnOp: overdracht.termijnOp,
  klokVanaf: overdracht.klokVanaf,
  warmGesprekOp: overdracht.warmGesprekOp,
  afgehandeldOp: overdracht.afgehandeldOp,
  ontvangenOp: overdracht.ontvangenOp,
  nietMee: overdracht.nietMee,
};

function metNamen(tx: Transactie) {
  return tx
    .select(beeld)
    .from(overdracht)
    .innerJoin(casus, eq(casus.id, overdracht.casusId))
    .innerJoin(van, eq(van.id, overdracht.vanOrganisatieId))
    .innerJoin(naar, eq(naar.id, overdracht.naarOrganisatieId))
    .innerJoin(afzender, eq(afzender.id, overdracht.vanGebruikerId))
    .$dynamic();
}

/**
 * Who may see an overdracht: who reads the casus, and while it is open from `voorstel` on the sender and who must answer
 * it, not who must answer another one of the casus. Of who sees only the stand just the coordinators of the sender: with
 * casusregie they may have sent it. The policy says the same; each holds without the other.
 */
const magZien = sql`exists (select 1 from ${mijnToegang} m where m.casus_id = ${overdracht.casusId} and (m.zicht >= 'lezen'
  or (${overdracht.afgehandeldOp} is null and (
    (m.zicht >= 'voorstel' and (mijn_organisatie() = ${overdracht.vanOrganisatieId}
      or ontvangt(${overdracht.naarOrganisatieId}, ${overdracht.naarPersoonId}, ${overdracht.spoed})))
    or (m.zicht >= 'stand' and ${overdracht.vanOrganisatieId} = mijn_organisatie() and 'coordinator' = any (mijn_functies()))))))`;

/** Our regie, or proposed by me: who has procesregie may propose where the casusregie of another goes. */
const VAN_ONS = sql`(${overdracht.vanOrganisatieId} = mijn_organisatie() or ${overdracht.vanGebruikerId} = mijn_id())`;

/** Open overdrachten of my organisation: received, or sent; the nearest deadline first. */
export async function leesOpenOverdrachten(
  tx: Transactie,
  richting: "ontvangen" | "verstuurd",
  aantal: number,
) {
  const onze =
    richting === "ontvangen" ? sql`${overdracht.naarOrganisatieId} = mijn_organisatie()` : VAN_ONS;
  return metNamen(tx)
    .where(and(onze, isNull(overdracht.afgehandeldOp), magZien))
    .orderBy(asc(overdracht.termijnOp), asc(overdracht.id))
    .limit(aantal);
}

/** Ended overdrachten that my organisation sent, as far as I still see the casus; newest first. */
export async function leesAfgehandeldVerstuurd(tx: Transactie, aantal: number) {
  return metNamen(tx)
    .where(and(VAN_ONS, sql`${overdracht.afgehandeldOp} is not null`, magZien))
    .orderBy(desc(overdracht.afgehandeldOp))
    .limit(aantal);
}

/** What I answered, for a coordinator what we answered: it stays readable when the casus no longer is. */
export async function leesEigenAntwoorden(tx: Transactie, aantal: number) {
  return tx
    .select({
      overdrachtId: overdrachtAntwoord.overdrachtId,
      casusnummer: overdrachtAntwoord.casusnummer,
      van: van.naam,
      naar: naar.naam,
      antwoord: overdrachtAntwoord.antwoord,
      reden: overdrachtAntwoord.reden,
      toelichting: tekst.inhoud,
      door: gebruiker.naam,
      op: overdrachtAntwoord.op,
    })
    .from(overdrachtAntwoord)
    .innerJoin(van, eq(van.id, overdrachtAntwoord.vanOrganisatieId))
    .innerJoin(naar, eq(naar.id, overdrachtAntwoord.organisatieId))
    .innerJoin(gebruiker, eq(gebruiker.id, overdrachtAntwoord.gebruikerId))
    .leftJoin(tekst, eq(tekst.id, overdrachtAntwoord.toelichtingId))
    .where(sql`${overdrachtAntwoord.organisatieId} = mijn_organisatie() and not is_uitgesloten(${overdrachtAntwoord.casusId})
      and (${overdrachtAntwoord.gebruikerId} = mijn_id() or 'coordinator' = any (mijn_functies()))`)
    .orderBy(desc(overdrachtAntwoord.op))
    .limit(aantal);
}

/** One overdracht that I may see, open or ended; null when not. */
export async function leesOverdracht(tx: Transactie, id: string) {
  const [rij] = await metNamen(tx).where(and(eq(overdracht.id, id), magZien));
  return rij ?? null;
}

/** The overdracht of an act, also once it ended: there row level security alone decides. */
export async function leesOverdrachtInDaad(tx: Transactie, id: string) {
  const [rij] = await metNamen(tx).where(eq(overdracht.id, id));
  return rij!;
}

/** Which of these overdrachten I can open. */
export async function leesZichtbareOverdrachten(tx: Transactie, ids: string[]) {
  const rijen = await tx
    .select({ id: overdracht.id })
    .from(overdracht)
    .where(and(inArray(overdracht.id, ids), magZien));
  return new Set(rijen.map((r) => r.id));
}

export type OverdrachtBeeld = NonNullable<Awaited<ReturnType<typeof leesOverdracht>>>;

/** Its onderdelen with their texts; the caller leaves out what the sight does not reach. */
export async function leesOverdrachtInhoud(tx: Transactie, overdrachtId: string) {
  return tx
    .select({ onderdeel: overdrachtInhoud.onderdeel, inhoud: tekst.inhoud })
    .from(overdrachtInhoud)
    .innerJoin(tekst, eq(tekst.id, overdrachtInhoud.tekstId))
    .where(eq(overdrachtInhoud.overdrachtId, overdrachtId));
}

/** Some onderdelen of several overdrachten, under the same rule. */
export async function leesOnderdelenVan(tx: Transactie, ids: string[], onderdelen: string[]) {
  return tx
    .select({
      overdrachtId: overdrachtInhoud.overdrachtId,
      onderdeel: overdrachtInhoud.onderdeel,
      inhoud: tekst.inhoud,
    })
    .from(overdrachtInhoud)
    .innerJoin(tekst, eq(tekst.id, overdrachtInhoud.tekstId))
    .where(
      and(
        inArray(overdrachtInhoud.overdrachtId, ids),
        inArray(overdrachtInhoud.onderdeel, onderdelen),
      ),
    );
}

/** The receiver's answer to one overdracht, for both sides. */
export async function leesAntwoord(tx: Transactie, overdrachtId: string) {
  const [rij] = await tx
    .select({
      antwoord: overdrachtAntwoord.antwoord,
      reden: overdrachtAntwoord.reden,
      toelichting: tekst.inhoud,
      vorigeHouder: overdrachtAntwoord.vorigeHouder,
      adviesOrganisatieId: overdrachtAntwoord.adviesOrganisatieId,
      door: gebruiker.naam,
      op: overdrachtAntwoord.op,
    })
    .from(overdrachtAntwoord)
    .innerJoin(gebruiker, eq(gebruiker.id, overdrachtAntwoord.gebruikerId))
    .leftJoin(tekst, eq(tekst.id, overdrachtAntwoord.toelichtingId))
    .where(eq(overdrachtAntwoord.overdrachtId, overdrachtId));
  return rij ?? null;
}
