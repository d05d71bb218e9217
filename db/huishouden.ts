import { desc, eq, max, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { NieuwLid } from "./casus.ts";
import type { Transactie } from "./databank.ts";
import { huishouden, huishoudlid } from "./schema/casus.ts";
import { gebeurtenis } from "./schema/geschiedenis.ts";
import { huishoudenAdres, lidZienswijze } from "./schema/huishouden.ts";
import { tekst } from "./schema/tekst.ts";

type Thuis = Pick<typeof huishouden.$inferInsert, "aanduiding" | "woonplaats" | "veiligContact">;

export async function wijzigHuishouden(tx: Transactie, casusId: string, rij: Thuis) {
  await tx.update(huishouden).set(rij).where(eq(huishouden.casusId, casusId));
}

/** One more member, behind everybody who ever was one. */
export async function voegLidToe(tx: Transactie, casusId: string, lid: NieuwLid): Promise<void> {
  const [laatste] = await tx
    .select({ nr: max(huishoudlid.volgnr) })
    .from(huishoudlid)
    .where(eq(huishoudlid.casusId, casusId));
  await tx.insert(huishoudlid).values({ ...lid, casusId, volgnr: (laatste?.nr ?? 0) + 1 });
}

export async function wijzigLid(
  tx: Transactie,
  lidId: string,
  deel: Partial<NieuwLid>,
): Promise<void> {
  await tx.update(huishoudlid).set(deel).where(eq(huishoudlid.id, lidId));
}

export type Adres = { straat: string; huisnummer: string; postcode: string };

/** The one address of a casus, secret or not. */
export async function schrijfAdres(
  tx: Transactie,
  casusId: string,
  adres: Adres & { geheim: boolean },
): Promise<void> {
  await tx
    .insert(huishoudenAdres)
    .values({ ...adres, casusId })
    .onConflictDoUpdate({ target: huishoudenAdres.casusId, set: adres });
}

/** The address as far as it is for everybody who may read the casus; in an act also a secret one. */
export async function leesAdres(tx: Transactie, casusId: string) {
  const [rij] = await tx.select().from(huishoudenAdres).where(eq(huishoudenAdres.casusId, casusId));
  return rij ?? null;
}

/** That there is a secret address, and nothing of it. */
export async function heeftGeheimAdres(tx: Transactie, casusId: string): Promise<boolean> {
  const [rij] = await tx.execute<{ geheim: boolean }>(
    sql`select heeft_geheim_adres(${casusId}) as geheim`,
  );
  return rij!.geheim;
}

/** The secret address; the database gives it only after the inzage row of this transaction. */
export async function leesGeheimAdres(tx: Transactie, casusId: string): Promise<Adres | null> {
  const [rij] = await tx.execute<Adres>(sql`select * from geheim_adres(${casusId})`);
  return rij ?? null;
}

export async function schrijfZienswijze(
  tx: Transactie,
  rij: typeof lidZienswijze.$inferInsert,
): Promise<void> {
  await tx.insert(lidZienswijze).values(rij);
}

const reden = alias(tekst, "reden");

/** All views of the members of a household, the newest first: per person the first one counts. */
export async function leesZienswijzen(tx: Transactie, casusId: string) {
  return tx
    .select({
      id: lidZienswijze.id,
      lidId: lidZienswijze.lidId,
      op: lidZienswijze.op,
      gevraagd: sql<boolean>`${lidZienswijze.tekstId} is not null`,
      zienswijze: tekst.inhoud,
      zelf: lidZienswijze.geinformeerdZelf,
      ouders: lidZienswijze.geinformeerdOuders,
      reden: reden.inhoud,
      door: gebeurtenis.gebruikerNaam,
      organisatie: gebeurtenis.organisatieNaam,
    })
    .from(lidZienswijze)
    .innerJoin(gebeurtenis, eq(gebeurtenis.id, lidZienswijze.gebeurtenisId))
    .leftJoin(tekst, eq(tekst.id, lidZienswijze.tekstId))
    .leftJoin(reden, eq(reden.id, lidZienswijze.redenId))
    .where(eq(lidZienswijze.casusId, casusId))
    .orderBy(desc(lidZienswijze.op), desc(lidZienswijze.id));
}
export type ZienswijzeRij = Awaited<ReturnType<typeof leesZienswijzen>>[number];
