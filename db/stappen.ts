import { and, desc, eq } from "drizzle-orm";
import type { Niveau, NiveauAard, RegieAard, RegieSoort } from "#regiekaart/begrippen";
import { KAART_VERSIE } from "#regiekaart/kaart";
import type { Transactie } from "./databank.ts";
import { niveauStap, regieStap } from "./schema/geschiedenis.ts";

export type NieuweNiveauStap = {
  casusId: string;
  niveau: Niveau;
  aard: NiveauAard;
  sinds: Date;
  gebeurtenisId: string;
  spoed?: boolean;
  afwijking?: boolean;
  beoordelingId?: string | null;
  overdrachtId?: string | null;
};

/** Appends a niveau stap to the one before. Time must go forward, or the database refuses. */
export async function schrijfNiveauStap(tx: Transactie, stap: NieuweNiveauStap): Promise<void> {
  const [vorige] = await tx
    .select({ volgnr: niveauStap.volgnr, sinds: niveauStap.sinds })
    .from(niveauStap)
    .where(eq(niveauStap.casusId, stap.casusId))
    .orderBy(desc(niveauStap.volgnr))
    .limit(1);
  await tx.insert(niveauStap).values({
    ...stap,
    volgnr: (vorige?.volgnr ?? 0) + 1,
    vorigSinds: vorige?.sinds ?? null,
    kaartversie: KAART_VERSIE,
  });
}

export type NieuweRegieStap = {
  casusId: string;
  soort: RegieSoort;
  organisatieId: string | null;
  persoonId: string | null;
  aard: RegieAard;
  sinds: Date;
  gebeurtenisId: string;
  afwijking?: boolean;
  overdrachtId?: string | null;
};

/** Appends a regie stap to the one before of the same soort; returns its number. */
export async function schrijfRegieStap(tx: Transactie, stap: NieuweRegieStap): Promise<number> {
  const [vorige] = await tx
    .select({ volgnr: regieStap.volgnr, sinds: regieStap.sinds })
    .from(regieStap)
    .where(and(eq(regieStap.casusId, stap.casusId), eq(regieStap.soort, stap.soort)))
    .orderBy(desc(regieStap.volgnr))
    .limit(1);
  const volgnr = (vorige?.volgnr ?? 0) + 1;
  await tx.insert(regieStap).values({
    ...stap,
    volgnr,
    vorigSinds: vorige?.sinds ?? null,
    kaartversie: KAART_VERSIE,
  });
  return volgnr;
}
