import { eq } from "drizzle-orm";
import type { Transactie } from "#db/databank";
import { organisatie, organisatieWerkgebied, werkgebied } from "#db/schema/organisatie";
import { houdtProcesregie } from "./in-gebruik.ts";
import type { Goed, OrganisatieRij } from "./vormen.ts";

/** How many rows were new and how many were there already, and what could not be. */
export type Uitslag = {
  nieuw: number;
  bekend: number;
  bezwaren: { regel: number; tekst: string }[];
};

/** Writes organisations by their code, with the areas they serve; what is not in the file stays as it is. */
export async function schrijfOrganisaties(
  tx: Transactie,
  rijen: readonly Goed<OrganisatieRij>[],
): Promise<Uitslag> {
  const uitslag: Uitslag = { nieuw: 0, bekend: 0, bezwaren: [] };
  for (const { regel, rij } of rijen) {
    const bekend = await tx.query.organisatie.findFirst({ where: eq(organisatie.code, rij.code) });
    const naamgenoot = await tx.query.organisatie.findFirst({
      where: eq(organisatie.naam, rij.naam),
    });
    if (naamgenoot && naamgenoot.id !== bekend?.id) {
      uitslag.bezwaren.push({
        regel,
        tekst: `de naam ${rij.naam} is al van een andere organisatie`,
      });
      continue;
    }
    const stopt = bekend && (bekend.soort !== rij.soort || (bekend.actief && !rij.actief));
    if (stopt && (await houdtProcesregie(tx, bekend.id))) {
      const tekst = `${rij.naam} heeft nog procesregie van casussen; draag die eerst over`;
      uitslag.bezwaren.push({ regel, tekst });
      continue;
    }
    const { korte_naam: korteNaam, werkgebieden, ...rest } = rij;
    const waarden = { ...rest, korteNaam };
    const [rijNu] = bekend
      ? await tx.update(organisatie).set(waarden).where(eq(organisatie.id, bekend.id)).returning()
      : await tx.insert(organisatie).values(waarden).returning();
    await schrijfGebieden(tx, rijNu!.id, werkgebieden);
    uitslag[bekend ? "bekend" : "nieuw"]++;
  }
  return uitslag;
}

async function schrijfGebieden(
  tx: Transactie,
  organisatieId: string,
  gebieden: OrganisatieRij["werkgebieden"],
): Promise<void> {
  await tx
    .delete(organisatieWerkgebied)
    .where(eq(organisatieWerkgebied.organisatieId, organisatieId));
  for (const gebied of gebieden) {
    const [rij] = await tx
      .insert(werkgebied)
      .values(gebied)
      .onConflictDoUpdate({ target: werkgebied.naam, set: { gemeente: gebied.gemeente } })
      .returning();
    await tx
      .insert(organisatieWerkgebied)
      .values({ organisatieId, werkgebiedId: rij!.id })
      .onConflictDoNothing();
  }
}
