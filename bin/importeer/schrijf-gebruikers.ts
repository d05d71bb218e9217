import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transactie } from "#db/databank";
import { gebruiker, sessie } from "#db/schema/gebruiker";
import { organisatie } from "#db/schema/organisatie";
import { heeftCasussen } from "./in-gebruik.ts";
import type { Uitslag } from "./schrijf-organisaties.ts";
import type { GebruikerRij, Goed } from "./vormen.ts";

/** Writes people by their e-mail address; who is not in the file stays as they are. */
export async function schrijfGebruikers(
  tx: Transactie,
  rijen: readonly Goed<GebruikerRij>[],
): Promise<Uitslag> {
  const uitslag: Uitslag = { nieuw: 0, bekend: 0, bezwaren: [] };
  for (const { regel, rij } of rijen) {
    const { organisatie: code, ...rest } = rij;
    const org = await tx.query.organisatie.findFirst({ where: eq(organisatie.code, code) });
    if (!org) {
      uitslag.bezwaren.push({ regel, tekst: `organisatie ${code} bestaat niet` });
      continue;
    }
    const bekend = await leesOpAdres(tx, rij.email);
    const vertrekt = bekend && (bekend.organisatieId !== org.id || (bekend.actief && !rij.actief));
    if (vertrekt && (await heeftCasussen(tx, bekend.id))) {
      const tekst = `${rij.email} is nog regisseur; zet deze persoon in het portaal uit dienst`;
      uitslag.bezwaren.push({ regel, tekst });
      continue;
    }
    const waarden = { ...rest, organisatieId: org.id, uitDienstOp: rij.actief ? null : sql`nu()` };
    if (bekend) await tx.update(gebruiker).set(waarden).where(eq(gebruiker.id, bekend.id));
    else await tx.insert(gebruiker).values(waarden);
    if (vertrekt) await beeindigSessies(tx, bekend.id);
    uitslag[bekend ? "bekend" : "nieuw"]++;
  }
  return uitslag;
}

/** One person by address, whatever its capitals. */
export async function leesOpAdres(tx: Transactie, email: string) {
  const [rij] = await tx
    .select()
    .from(gebruiker)
    .where(eq(sql`lower(${gebruiker.email})`, email.toLowerCase()));
  return rij ?? null;
}

async function beeindigSessies(tx: Transactie, gebruikerId: string): Promise<void> {
  await tx
    .update(sessie)
    .set({ ingetrokkenOp: sql`nu()` })
    .where(and(eq(sessie.gebruikerId, gebruikerId), isNull(sessie.ingetrokkenOp)));
}
