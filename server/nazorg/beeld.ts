import { z } from "zod";
import { nu, type Transactie } from "#db/databank";
import { leesMomenten, leesNazorg } from "#db/nazorg";
import { dagVan } from "#db/termijn";
import { NAZORG_UITKOMSTEN, nazorgLoopt } from "#regiekaart/afschalen";
import type { Niveau } from "#regiekaart/begrippen";
import { niveauVorm } from "../kern/vormen.ts";

/** Nazorg that runs: until when, the contacts, and by what one knows that it must go back. */
export const nazorgVorm = z.strictObject({
  niveauVan: niveauVorm,
  tot: z.string(),
  criteria: z.string().nullable(),
  momenten: z.array(
    z.strictObject({
      id: z.uuid(),
      dag: z.string(),
      uitkomst: z.enum(NAZORG_UITKOMSTEN.map((u) => u.code)).nullable(),
      toelichting: z.string().nullable(),
    }),
  ),
});

/** Null when no nazorg runs at this niveau. */
export async function nazorgBeeld(
  tx: Transactie,
  casusId: string,
  niveau: Niveau,
): Promise<z.infer<typeof nazorgVorm> | null> {
  const nazorg = await leesNazorg(tx, casusId);
  if (!nazorg || !nazorgLoopt(nazorg, niveau, await dagVan(tx, await nu(tx)))) return null;
  const { id, ...rest } = nazorg;
  return { ...rest, momenten: await leesMomenten(tx, id) };
}
