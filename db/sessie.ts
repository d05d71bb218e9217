import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Functie, OrganisatieSoort, Profiel } from "#regiekaart/begrippen";
import type { Databank, Transactie } from "./databank.ts";
import { inlogpoging } from "./schema/gebruiker.ts";

type BetreedRij = {
  gebruiker_id: string;
  naam: string;
  email: string;
  organisatie_id: string;
  organisatie_naam: string;
  organisatie_soort: OrganisatieSoort;
  functies: string;
  profiel: Profiel | null;
  eindigt_op: string;
  laatst_gezien_op: string;
};

/** Looks the session up and tells this transaction who reads. Null: no valid session, and nothing is visible. */
export async function betreed(tx: Transactie, sessieId: string) {
  const [rij] = await tx.execute<BetreedRij>(
    sql`select *, array_to_string(functies, ',') as functies from betreed(${sessieId}::uuid)`,
  );
  if (!rij) return null;
  return {
    gebruikerId: rij.gebruiker_id,
    naam: rij.naam,
    email: rij.email,
    organisatieId: rij.organisatie_id,
    organisatieNaam: rij.organisatie_naam,
    organisatieSoort: rij.organisatie_soort,
    functies: rij.functies.split(",") as Functie[],
    profiel: rij.profiel,
    eindigtOp: new Date(rij.eindigt_op),
    laatstGezienOp: new Date(rij.laatst_gezien_op),
  };
}

/** Whether this session is valid and of this person. */
export async function isSessieVan(db: Databank, sessieId: string, wie: string): Promise<boolean> {
  const rijen = await db.execute(
    sql`select 1 from betreed(${sessieId}::uuid) where gebruiker_id::text = ${wie}`,
  );
  return rijen.length === 1;
}

/** Keeps an idle session alive; its own statement, at most once a minute, so that reads never collide on it. */
export async function raakSessieAan(db: Databank, sessieId: string): Promise<void> {
  await db.execute(sql`select raak_sessie_aan(${sessieId}::uuid)`);
}

export async function beginSessie(db: Databank, gebruikerId: string): Promise<string> {
  const [rij] = await db.execute<{ id: string }>(
    sql`select begin_sessie(${gebruikerId}::uuid) as id`,
  );
  return rij!.id;
}

/** When this person was here before this session; null the first time. */
export async function vorigBezoek(tx: Transactie, sessieId: string | null): Promise<Date | null> {
  const [rij] = await tx.execute<{ op: string | null }>(
    sql`select vorig_bezoek(${sessieId}::uuid) as op`,
  );
  return rij?.op ? new Date(rij.op) : null;
}

/** From the next request on, this session is nobody. */
export async function trekSessieIn(db: Databank, sessieId: string): Promise<void> {
  await db.execute(sql`select trek_sessie_in(${sessieId}::uuid)`);
}

/** The argon2id hash for one address, or null; the serving role cannot list them. */
export async function inlogVan(db: Databank, email: string) {
  const [rij] = await db.execute<{ gebruiker_id: string; wachtwoord_hash: string }>(
    sql`select * from inlog_van(${email})`,
  );
  return rij ? { gebruikerId: rij.gebruiker_id, wachtwoordHash: rij.wachtwoord_hash } : null;
}

/** Sets the password of who got this link, once. False: there is no such link (any more). */
export async function gebruikInloglink(db: Databank, tokenHash: string, wachtwoordHash: string) {
  const [rij] = await db.execute<{ gelukt: boolean }>(
    sql`select kies_wachtwoord(${tokenHash}, ${wachtwoordHash}) as gelukt`,
  );
  return rij!.gelukt;
}

/** The gebruiker of an OIDC identity; null for who was not invited. Never makes anybody. */
export async function gebruikerVanOidc(
  db: Databank,
  wie: { issuer: string; subject: string; email: string; emailBevestigd: boolean },
): Promise<string | null> {
  const [rij] = await db.execute<{ id: string | null }>(
    sql`select inlog_met_oidc(${wie.issuer}, ${wie.subject}, ${wie.email}, ${wie.emailBevestigd}) as id`,
  );
  return rij!.id;
}

const adresHash = (email: string) =>
  createHash("sha256").update(email.trim().toLowerCase()).digest("hex");

/**
 * Counts the failures in a row of the last 15 minutes and records this try as one more, unless `teSnel` says that it
 * comes too soon. One at a time per address, so that tries at the same moment count each other.
 */
export async function beginInlogpoging(
  db: Databank,
  email: string,
  teSnel: (mislukt: number, secondenGeleden: number) => boolean,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    const adres = adresHash(email);
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${adres}, 0))`);
    const [rij] = await tx.execute<{ mislukt: number; seconden: number | null }>(sql`
      select count(*)::int as mislukt, extract(epoch from nu() - max(op))::float8 as seconden from inlogpoging
       where adres_hash = ${adres} and not gelukt and op > nu() - interval '15 minutes'
         and op > coalesce((select max(op) from inlogpoging where adres_hash = ${adres} and gelukt), '-infinity')`);
    if (teSnel(rij!.mislukt, rij!.seconden ?? Infinity)) return false;
    await tx.insert(inlogpoging).values({ adresHash: adres, gelukt: false });
    return true;
  });
}

/** The try was right: what failed before it no longer counts. */
export async function onthoudGelukt(db: Databank, email: string): Promise<void> {
  await db.insert(inlogpoging).values({ adresHash: adresHash(email), gelukt: true });
}
