import { and, asc, desc, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transactie } from "./databank.ts";
import { casus } from "./schema/casus.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { werkgebied } from "./schema/organisatie.ts";
import { tekst } from "./schema/tekst.ts";
import { verhuisbevestiging } from "./schema/verhuizing.ts";

/** All werkgebieden of the region, by name. */
export async function leesAlleWerkgebieden(tx: Transactie) {
  return tx
    .select({ id: werkgebied.id, naam: werkgebied.naam, gemeente: werkgebied.gemeente })
    .from(werkgebied)
    .orderBy(asc(werkgebied.naam));
}

/** The household lives elsewhere in the region now: from here on this decides who can be asked. */
export async function zetWerkgebied(tx: Transactie, casusId: string, werkgebiedId: string) {
  await tx.update(casus).set({ werkgebiedId }).where(eq(casus.id, casusId));
}

export async function schrijfVerhuisbevestiging(
  tx: Transactie,
  rij: typeof verhuisbevestiging.$inferInsert,
) {
  await tx.insert(verhuisbevestiging).values(rij);
}

const bevestigdDoor = alias(tekst, "bevestigd_door");

/** That it was received, since the casus was last closed; null when nobody has said so. */
export async function leesVerhuisbevestiging(tx: Transactie, casusId: string) {
  const [rij] = await tx
    .select({
      ontvanger: tekst.inhoud,
      bevestigdDoor: bevestigdDoor.inhoud,
      ontvangenOp: verhuisbevestiging.ontvangenOp,
      door: gebruiker.naam,
      op: verhuisbevestiging.op,
    })
    .from(verhuisbevestiging)
    .innerJoin(tekst, eq(tekst.id, verhuisbevestiging.ontvangerId))
    .innerJoin(bevestigdDoor, eq(bevestigdDoor.id, verhuisbevestiging.bevestigdDoorId))
    .innerJoin(gebruiker, eq(gebruiker.id, verhuisbevestiging.gebruikerId))
    .where(
      and(
        eq(verhuisbevestiging.casusId, casusId),
        sql`${verhuisbevestiging.op} > coalesce((select max(a.op) from afsluiting a where a.casus_id = ${casusId}), '-infinity')`,
      ),
    )
    .orderBy(desc(verhuisbevestiging.op))
    .limit(1);
  return rij ?? null;
}
