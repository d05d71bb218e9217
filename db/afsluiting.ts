import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { nazorgLoopt } from "#regiekaart/afschalen";
import type { AfsluitFeiten } from "#regiekaart/afsluiten";
import { telOpenConsulten } from "./consult.ts";
import type { Transactie } from "./databank.ts";
import type { Feiten } from "./feiten.ts";
import { leesNazorg } from "./nazorg.ts";
import { afsluiting } from "./schema/afsluiting.ts";
import { betrokkenheid, casus } from "./schema/casus.ts";
import { leesrecht } from "./schema/leesrecht.ts";
import { organisatie } from "./schema/organisatie.ts";
import { actie, veiligheidsafspraak } from "./schema/plan.ts";
import { leesVerhuisbevestiging } from "./verhuizing.ts";

export async function schrijfAfsluiting(tx: Transactie, rij: typeof afsluiting.$inferInsert) {
  await tx.insert(afsluiting).values(rij);
  await tx
    .update(casus)
    .set({ afgeslotenOp: rij.op, volgendeEvaluatie: null })
    .where(eq(casus.id, rij.casusId));
}

/** Whoever took part does not any more: the casus is shielded (uitleg 25). */
export async function beeindigRelaties(tx: Transactie, casusId: string, op: Date): Promise<void> {
  for (const tabel of [betrokkenheid, leesrecht])
    await tx
      .update(tabel)
      .set({ tot: op })
      .where(
        and(
          eq(tabel.casusId, casusId),
          sql`(tot is null or tot > ${op.toISOString()}::timestamptz)`,
        ),
      );
}

/** Opens again what was closed; regie and niveau are the caller's. */
export async function zetHeropend(tx: Transactie, casusId: string, volgendeEvaluatie: string) {
  await tx
    .update(casus)
    .set({ afgeslotenOp: null, volgendeEvaluatie })
    .where(eq(casus.id, casusId));
}

/** How the casus was closed, as far as I may know of it; null when it never was. */
export async function leesAfsluiting(tx: Transactie, casusId: string) {
  const [rij] = await tx
    .select({
      reden: afsluiting.reden,
      niveau: afsluiting.niveau,
      organisatieId: afsluiting.organisatieId,
      organisatie: organisatie.naam,
      terugvalTot: afsluiting.terugvalTot,
      op: afsluiting.op,
    })
    .from(afsluiting)
    .innerJoin(organisatie, eq(organisatie.id, afsluiting.organisatieId))
    .where(eq(afsluiting.casusId, casusId))
    .orderBy(desc(afsluiting.op))
    .limit(1);
  return rij ?? null;
}

/** What still runs in this casus; in an act all of it, elsewhere what I may see of it. */
export async function leesAfsluitFeiten(
  tx: Transactie,
  feiten: Pick<Feiten, "casusId" | "niveau" | "regie" | "openOverdracht" | "gevraagd">,
  vandaag: string,
): Promise<AfsluitFeiten> {
  const { casusId, niveau, regie } = feiten;
  const [acties, afspraken, nazorg, openConsulten, bevestiging] = await Promise.all([
    tx.$count(actie, and(eq(actie.casusId, casusId), isNull(actie.uitkomst))),
    tx.$count(
      veiligheidsafspraak,
      and(eq(veiligheidsafspraak.casusId, casusId), isNull(veiligheidsafspraak.beeindigdOp)),
    ),
    leesNazorg(tx, casusId),
    telOpenConsulten(tx, casusId),
    leesVerhuisbevestiging(tx, casusId),
  ]);
  return {
    niveau,
    regie,
    openOverdrachten: feiten.openOverdracht.length,
    openActies: acties,
    lopendeAfspraken: afspraken,
    openConsulten,
    ontvangstBevestigd: bevestiging !== null,
    openZichtVraag: feiten.gevraagd.length > 0,
    nazorgTot: nazorg && nazorgLoopt(nazorg, niveau, vandaag) ? nazorg.tot : null,
  };
}
