import { createHash } from "node:crypto";
import { and, asc, eq, inArray } from "drizzle-orm";
import type { OverdrachtDocument } from "#regiekaart/overdracht-document";
import type { Onderdeel } from "#regiekaart/overdracht-onderdelen";
import type { Transactie } from "./databank.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { organisatie } from "./schema/organisatie.ts";
import { overdrachtAanvulling, overdrachtActie, overdrachtInhoud } from "./schema/overdracht.ts";
import { overdrachtDocument } from "./schema/overdracht-document.ts";
import { actie } from "./schema/plan.ts";
import { tekst } from "./schema/tekst.ts";
import { magTekstZien } from "./tekst.ts";

const VERWIJZING = { id: tekst.id, sha256: tekst.sha256 };

/** Freezes the document of an overdracht: its exact bytes with their hash, once and for all. */
export async function schrijfDocument(
  tx: Transactie,
  casusId: string,
  document: OverdrachtDocument,
): Promise<void> {
  const inhoud = JSON.stringify(document);
  await tx.insert(overdrachtDocument).values({
    overdrachtId: document.overdrachtId,
    casusId,
    versie: document.versie,
    inhoud,
    sha256: createHash("sha256").update(inhoud).digest("hex"),
    op: new Date(document.geaccepteerdOp),
  });
}

/** The frozen document, for who may read its casus; null when there is none. */
export async function leesDocument(tx: Transactie, overdrachtId: string) {
  const [rij] = await tx
    .select({ inhoud: overdrachtDocument.inhoud, sha256: overdrachtDocument.sha256 })
    .from(overdrachtDocument)
    .where(eq(overdrachtDocument.overdrachtId, overdrachtId));
  return rij
    ? { document: JSON.parse(rij.inhoud) as OverdrachtDocument, sha256: rij.sha256 }
    : null;
}

/** Whether there is one: an overdracht that was accepted before documents were made has none. */
export async function heeftDocument(tx: Transactie, overdrachtId: string): Promise<boolean> {
  return (
    (await tx.$count(overdrachtDocument, eq(overdrachtDocument.overdrachtId, overdrachtId))) > 0
  );
}

/** What the document takes over from the proposal: texts by reference, acties with what was decided. */
export async function leesVoorDocument(tx: Transactie, overdrachtId: string) {
  const onderdelen = await tx
    .select({ code: overdrachtInhoud.onderdeel, tekst: VERWIJZING })
    .from(overdrachtInhoud)
    .innerJoin(tekst, eq(tekst.id, overdrachtInhoud.tekstId))
    .where(eq(overdrachtInhoud.overdrachtId, overdrachtId));
  const aanvullingen = await tx
    .select({
      soort: overdrachtAanvulling.soort,
      door: gebruiker.naam,
      organisatie: organisatie.naam,
      op: overdrachtAanvulling.op,
      tekst: VERWIJZING,
    })
    .from(overdrachtAanvulling)
    .innerJoin(tekst, eq(tekst.id, overdrachtAanvulling.tekstId))
    .innerJoin(gebruiker, eq(gebruiker.id, overdrachtAanvulling.gebruikerId))
    .innerJoin(organisatie, eq(organisatie.id, gebruiker.organisatieId))
    .where(eq(overdrachtAanvulling.overdrachtId, overdrachtId))
    .orderBy(asc(overdrachtAanvulling.op));
  const acties = await tx
    .select({
      besluit: overdrachtActie.besluit,
      houder: organisatie.naam,
      voor: actie.voor,
      uitkomst: actie.uitkomst,
      tekst: VERWIJZING,
    })
    .from(overdrachtActie)
    .innerJoin(actie, eq(actie.id, overdrachtActie.actieId))
    .innerJoin(tekst, eq(tekst.id, actie.tekstId))
    .leftJoin(gebruiker, eq(gebruiker.id, actie.gebruikerId))
    .leftJoin(organisatie, eq(organisatie.id, gebruiker.organisatieId))
    .where(eq(overdrachtActie.overdrachtId, overdrachtId))
    .orderBy(asc(actie.voor), asc(actie.id));
  return {
    onderdelen: onderdelen.map((o) => ({ ...o, code: o.code as Onderdeel })),
    aanvullingen,
    acties,
  };
}

/** These texts as far as I may see them; null where the law had one destroyed. */
export async function leesTeksten(
  tx: Transactie,
  ids: string[],
): Promise<Map<string, string | null>> {
  const rijen = await tx
    .select({ id: tekst.id, inhoud: tekst.inhoud })
    .from(tekst)
    .where(and(inArray(tekst.id, ids), magTekstZien));
  return new Map(rijen.map((r) => [r.id, r.inhoud]));
}
