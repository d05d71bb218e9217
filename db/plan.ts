import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { ActieUitkomst, DoelUitkomst } from "#regiekaart/plan";
import type { Transactie } from "./databank.ts";
import { huishoudlid } from "./schema/casus.ts";
import { gebruiker } from "./schema/gebruiker.ts";
import { gebeurtenis } from "./schema/geschiedenis.ts";
import { organisatie } from "./schema/organisatie.ts";
import { actie, afspraakControle, doel, veiligheidsafspraak } from "./schema/plan.ts";
import { tekst } from "./schema/tekst.ts";
import { magTekstZien } from "./tekst.ts";

export async function schrijfDoel(tx: Transactie, rij: typeof doel.$inferInsert) {
  await tx.insert(doel).values(rij);
}
export async function schrijfActie(tx: Transactie, rij: typeof actie.$inferInsert) {
  await tx.insert(actie).values(rij);
}
export async function schrijfAfspraak(
  tx: Transactie,
  rij: typeof veiligheidsafspraak.$inferInsert,
) {
  await tx.insert(veiligheidsafspraak).values(rij);
}
export async function schrijfControle(tx: Transactie, rij: typeof afspraakControle.$inferInsert) {
  await tx.insert(afspraakControle).values(rij);
}

type Einde<U> = { uitkomst: U; uitkomstOp: Date; resultaatId: string | null };

/** Ends a doel that has not ended yet; compare-and-set, so that it happens once. */
export async function beeindigDoel(tx: Transactie, id: string, einde: Einde<DoelUitkomst>) {
  await tx
    .update(doel)
    .set(einde)
    .where(and(eq(doel.id, id), isNull(doel.uitkomst)));
}
export async function beeindigActie(tx: Transactie, id: string, einde: Einde<ActieUitkomst>) {
  await tx
    .update(actie)
    .set(einde)
    .where(and(eq(actie.id, id), isNull(actie.uitkomst)));
}
export async function beeindigAfspraak(
  tx: Transactie,
  id: string,
  einde: { beeindigdOp: Date; redenId: string },
) {
  const open = and(eq(veiligheidsafspraak.id, id), isNull(veiligheidsafspraak.beeindigdOp));
  await tx.update(veiligheidsafspraak).set(einde).where(open);
}

const ITEM = {
  /** What the record of an act on this item refers to. */
  tekst: { id: tekst.id, sha256: tekst.sha256 },
  inhoud: tekst.inhoud,
  categorie: tekst.categorie,
  voorwaarde: tekst.voorwaarde,
};
const resultaat = alias(tekst, "resultaat");
const netwerk = alias(tekst, "netwerk");

/** Goals that I may see (casus and item), oldest first. A goal whose text I may not see does not exist for me. */
export async function leesDoelen(tx: Transactie, casusId: string) {
  return tx
    .select({
      id: doel.id,
      ...ITEM,
      op: doel.op,
      door: gebeurtenis.gebruikerNaam,
      uitkomst: doel.uitkomst,
      uitkomstOp: doel.uitkomstOp,
      resultaat: resultaat.inhoud,
    })
    .from(doel)
    .innerJoin(tekst, eq(tekst.id, doel.tekstId))
    .innerJoin(gebeurtenis, eq(gebeurtenis.id, doel.gebeurtenisId))
    .leftJoin(resultaat, eq(resultaat.id, doel.resultaatId))
    .where(and(eq(doel.casusId, casusId), magTekstZien))
    .orderBy(asc(doel.op), asc(doel.id));
}

/** Actions that I may see, the first due first, with who does them. */
export async function leesActies(tx: Transactie, casusId: string) {
  return tx
    .select({
      id: actie.id,
      ...ITEM,
      doelId: actie.doelId,
      voor: actie.voor,
      door: gebeurtenis.gebruikerNaam,
      uitkomst: actie.uitkomst,
      uitkomstOp: actie.uitkomstOp,
      resultaat: resultaat.inhoud,
      houderId: actie.gebruikerId,
      organisatieId: organisatie.id,
      houder: gebruiker.naam,
      organisatie: organisatie.naam,
      lid: huishoudlid.naam,
      netwerk: netwerk.inhoud,
    })
    .from(actie)
    .innerJoin(tekst, eq(tekst.id, actie.tekstId))
    .innerJoin(gebeurtenis, eq(gebeurtenis.id, actie.gebeurtenisId))
    .leftJoin(resultaat, eq(resultaat.id, actie.resultaatId))
    .leftJoin(netwerk, eq(netwerk.id, actie.netwerkId))
    .leftJoin(gebruiker, eq(gebruiker.id, actie.gebruikerId))
    .leftJoin(organisatie, eq(organisatie.id, gebruiker.organisatieId))
    .leftJoin(huishoudlid, eq(huishoudlid.id, actie.lidId))
    .where(and(eq(actie.casusId, casusId), magTekstZien))
    .orderBy(asc(actie.voor), asc(actie.id));
}

/** Agreements about safety that I may see, oldest first, each with its last check. */
export async function leesAfspraken(tx: Transactie, casusId: string) {
  const rijen = await tx
    .select({
      id: veiligheidsafspraak.id,
      ...ITEM,
      op: veiligheidsafspraak.op,
      door: gebeurtenis.gebruikerNaam,
      controleDagen: veiligheidsafspraak.controleDagen,
      beeindigdOp: veiligheidsafspraak.beeindigdOp,
      reden: resultaat.inhoud,
    })
    .from(veiligheidsafspraak)
    .innerJoin(tekst, eq(tekst.id, veiligheidsafspraak.tekstId))
    .innerJoin(gebeurtenis, eq(gebeurtenis.id, veiligheidsafspraak.gebeurtenisId))
    .leftJoin(resultaat, eq(resultaat.id, veiligheidsafspraak.redenId))
    .where(and(eq(veiligheidsafspraak.casusId, casusId), magTekstZien))
    .orderBy(asc(veiligheidsafspraak.op), asc(veiligheidsafspraak.id));
  const laatste = await leesLaatsteControles(
    tx,
    rijen.map((r) => r.id),
  );
  return rijen.map((r) => ({ ...r, laatst: laatste.get(r.id) ?? null }));
}

async function leesLaatsteControles(tx: Transactie, ids: string[]) {
  if (ids.length === 0) return new Map<string, never>();
  const rijen = await tx
    .select({
      afspraakId: afspraakControle.afspraakId,
      op: afspraakControle.op,
      nagekomen: afspraakControle.nagekomen,
      toelichting: tekst.inhoud,
      door: gebeurtenis.gebruikerNaam,
    })
    .from(afspraakControle)
    .innerJoin(gebeurtenis, eq(gebeurtenis.id, afspraakControle.gebeurtenisId))
    .leftJoin(tekst, eq(tekst.id, afspraakControle.tekstId))
    .where(inArray(afspraakControle.afspraakId, ids))
    .orderBy(asc(afspraakControle.op));
  return new Map(rijen.map(({ afspraakId, ...rest }) => [afspraakId, rest]));
}
