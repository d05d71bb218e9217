import { sql } from "drizzle-orm";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import type postgres from "postgres";
import * as aandacht from "./schema/aandacht.ts";
import * as afsluiting from "./schema/afsluiting.ts";
import * as beoordeling from "./schema/beoordeling.ts";
import * as bericht from "./schema/bericht.ts";
import * as casus from "./schema/casus.ts";
import * as concept from "./schema/concept.ts";
import * as consult from "./schema/consult.ts";
import * as gebruiker from "./schema/gebruiker.ts";
import * as geschiedenis from "./schema/geschiedenis.ts";
import * as huishouden from "./schema/huishouden.ts";
import * as idempotentie from "./schema/idempotentie.ts";
import * as leesrecht from "./schema/leesrecht.ts";
import * as nazorg from "./schema/nazorg.ts";
import * as noodtoegang from "./schema/noodtoegang.ts";
import * as oidc from "./schema/oidc.ts";
import * as organisatie from "./schema/organisatie.ts";
import * as overdracht from "./schema/overdracht.ts";
import * as piket from "./schema/piket.ts";
import * as plan from "./schema/plan.ts";
import * as regieverzoek from "./schema/regieverzoek.ts";
import * as signaal from "./schema/signaal.ts";
import * as spoed from "./schema/spoed.ts";
import * as tekst from "./schema/tekst.ts";
import * as telling from "./schema/telling.ts";
import * as toegang from "./schema/toegang.ts";
import * as verhuizing from "./schema/verhuizing.ts";
import * as verzending from "./schema/verzending.ts";
import * as voorlegging from "./schema/voorlegging.ts";
import * as wgsToets from "./schema/wgs-toets.ts";
import * as zichtVraag from "./schema/zicht-vraag.ts";
import { openPool } from "./verbinding.ts";

const schema = {
  ...aandacht,
  ...afsluiting,
  ...beoordeling,
  ...bericht,
  ...casus,
  ...concept,
  ...consult,
  ...gebruiker,
  ...geschiedenis,
  ...huishouden,
  ...idempotentie,
  ...leesrecht,
  ...noodtoegang,
  ...nazorg,
  ...oidc,
  ...organisatie,
  ...overdracht,
  ...piket,
  ...plan,
  ...signaal,
  ...spoed,
  ...tekst,
  ...telling,
  ...toegang,
  ...verhuizing,
  ...verzending,
  ...regieverzoek,
  ...voorlegging,
  ...wgsToets,
  ...zichtVraag,
};

export type Databank = PostgresJsDatabase<typeof schema> & { $client: postgres.Sql };
/** An open transaction: every read and write of the subjects in this room takes one. */
export type Transactie = Parameters<Parameters<Databank["transaction"]>[0]>[0];

/** A pool on `url` (role `regie_app` when serving). `max` is the number of connections; close with `$client.end()`. */
export function openDatabank(url: string, max = 10): Databank {
  return drizzle(openPool(url, max), { schema });
}

const OPNIEUW = new Set(["40001", "40P01"]);

/** SQLSTATE of a database error; Drizzle keeps it in the cause. */
export function sqlstate(fout: unknown): string | undefined {
  const { code, cause } = (fout ?? {}) as { code?: unknown; cause?: unknown };
  if (typeof code === "string" && code.length === 5) return code;
  return cause ? sqlstate(cause) : undefined;
}

/** A read: one snapshot for session, access, data and inzage row. No row locks, so nothing it can collide with. */
export function inMomentopname<T>(db: Databank, lees: (tx: Transactie) => Promise<T>): Promise<T> {
  return db.transaction(lees, { isolationLevel: "repeatable read", accessMode: "read write" });
}

/** An act: READ COMMITTED, so that what is read after the lock is what the lock protects. Deadlocks are retried up to five times. */
export async function inDaad<T>(db: Databank, doe: (tx: Transactie) => Promise<T>): Promise<T> {
  for (let poging = 1; ; poging++) {
    try {
      return await db.transaction(doe, { isolationLevel: "read committed" });
    } catch (fout) {
      if (poging >= 5 || !OPNIEUW.has(sqlstate(fout) ?? "")) throw fout;
    }
  }
}

/** The moment of this statement in the database's clock; the only clock of the portal. */
export async function nu(tx: Transactie): Promise<Date> {
  const [rij] = await tx.execute<{ nu: string }>(sql`select nu() as nu`);
  return new Date(rij!.nu);
}
