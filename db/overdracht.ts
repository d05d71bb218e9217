import { and, eq, isNull } from "drizzle-orm";
import type { OverdrachtStatus } from "#regiekaart/begrippen";
import type { OverdrachtSoort } from "#regiekaart/overdracht";
import type { OverdrachtInhoud } from "#regiekaart/overdracht-inhoud";
import { type Onderdeel, onderdelenVan } from "#regiekaart/overdracht-onderdelen";
import type { Transactie } from "./databank.ts";
import { leesrecht } from "./schema/leesrecht.ts";
import { overdracht, overdrachtAntwoord, overdrachtInhoud } from "./schema/overdracht.ts";
import { type NieuweTekst, schrijfTeksten } from "./tekst.ts";

export type NieuweOverdracht = typeof overdracht.$inferInsert;

export async function schrijfOverdracht(tx: Transactie, rij: NieuweOverdracht): Promise<void> {
  await tx.insert(overdracht).values(rij);
}

/** Records each onderdeel as a text of its own, with the sight from which the receiver reads it. */
export async function schrijfOverdrachtInhoud(
  tx: Transactie,
  overdrachtId: string,
  soort: OverdrachtSoort,
  inhoud: OverdrachtInhoud,
  gedeeld: Omit<NieuweTekst, "soort" | "inhoud">,
) {
  const gevuld = onderdelenVan(soort).flatMap(({ code, zichtVanaf }) => {
    const tekst = inhoud[code]?.trim();
    return tekst ? [{ onderdeel: code, zichtVanaf, tekst }] : [];
  });
  return schrijfOnderdelen(tx, overdrachtId, gevuld, gedeeld);
}

/** The same for onderdelen that are chosen by the caller: the short form of spoed, and what is added to it. */
export async function schrijfOnderdelen(
  tx: Transactie,
  overdrachtId: string,
  gevuld: { onderdeel: Onderdeel; zichtVanaf: "voorstel" | "lezen"; tekst: string }[],
  gedeeld: Omit<NieuweTekst, "soort" | "inhoud">,
) {
  const teksten = await schrijfTeksten(
    tx,
    gevuld.map((g) => ({ ...gedeeld, soort: "overdracht", inhoud: g.tekst })),
  );
  await tx.insert(overdrachtInhoud).values(
    gevuld.map(({ onderdeel, zichtVanaf }, i) => ({
      overdrachtId,
      onderdeel,
      casusId: gedeeld.casusId,
      zichtVanaf,
      tekstId: teksten[i]!.id,
    })),
  );
  return teksten;
}

/** Ends an open overdracht by compare-and-set; false when somebody else was first. */
export async function beeindigOverdracht(
  tx: Transactie,
  id: string,
  van: OverdrachtStatus,
  naar: OverdrachtStatus,
  op: Date,
): Promise<boolean> {
  const rijen = await tx
    .update(overdracht)
    .set({ status: naar, afgehandeldOp: op })
    .where(and(eq(overdracht.id, id), eq(overdracht.status, van), isNull(overdracht.afgehandeldOp)))
    .returning({ id: overdracht.id });
  return rijen.length === 1;
}

/** When the termijn ends, or since when it stands still, after a change of status. */
export type Klok =
  | { klokStilSinds: Date }
  | { klokStilSinds: null; klokVanaf: Date; termijnOp: Date };

/** Changes the status of an open overdracht that stays open (compare-and-set), and its clock with it. */
export async function zetStatus(
  tx: Transactie,
  id: string,
  van: OverdrachtStatus,
  naar: OverdrachtStatus,
  klok: Klok & { warmGesprekOp?: Date },
): Promise<boolean> {
  const rijen = await tx
    .update(overdracht)
    .set({ status: naar, ...klok })
    .where(and(eq(overdracht.id, id), eq(overdracht.status, van)))
    .returning({ id: overdracht.id });
  return rijen.length === 1;
}

export async function schrijfAntwoord(
  tx: Transactie,
  rij: typeof overdrachtAntwoord.$inferInsert,
): Promise<void> {
  await tx.insert(overdrachtAntwoord).values(rij);
}

/** What the former holder keeps: reading for a person until a date, or (no person) the stand for its organisation. */
export async function schrijfLeesrecht(
  tx: Transactie,
  rij: typeof leesrecht.$inferInsert,
): Promise<void> {
  await tx.insert(leesrecht).values(rij);
}

/** Which casus an overdracht is about, as far as I may see it now. */
export async function casusVanOverdracht(tx: Transactie, id: string): Promise<string | null> {
  const [rij] = await tx
    .select({ casusId: overdracht.casusId })
    .from(overdracht)
    .where(eq(overdracht.id, id));
  return rij?.casusId ?? null;
}

/** Back to the receiver, at the niveau of now and with a new deadline; false when it no longer waits for the sender. */
export async function bevestigOpnieuw(
  tx: Transactie,
  id: string,
  niveau: number,
  klok: { klokVanaf: Date; termijnOp: Date },
) {
  const rijen = await tx
    .update(overdracht)
    .set({
      status: "voorgesteld",
      niveauVan: niveau,
      niveauNaar: niveau,
      ...klok,
      klokStilSinds: null,
    })
    .where(and(eq(overdracht.id, id), eq(overdracht.status, "aanvulling_gevraagd")))
    .returning({ id: overdracht.id });
  return rijen.length === 1;
}
