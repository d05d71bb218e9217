import { eq } from "drizzle-orm";
import type { Databank } from "#db/databank";
import { gebruiker } from "#db/schema/gebruiker";
import { organisatie } from "#db/schema/organisatie";
import { maakInloglink } from "./inloglink.ts";
import { leesOpAdres } from "./schrijf-gebruikers.ts";
import { gebruikerVorm } from "./vormen.ts";

/** `npm run beheerder -- <e-mailadres> <naam> <code>`: makes a beheerder of an imported organisation and prints their link. */
export async function maakBeheerder(db: Databank, argumenten: string[]): Promise<void> {
  const [email = "", naam = "", code = ""] = argumenten;
  const invoer = { email, naam, organisatie: code, telefoon: "-", functies: "beheerder" };
  const uit = gebruikerVorm.safeParse(invoer);
  const bezwaar = uit.success
    ? await maak(db, uit.data.email, uit.data.naam, code)
    : uit.error.issues[0]!.message;
  if (bezwaar === null) return;
  console.error(
    `${bezwaar}. Gebruik: npm run beheerder -- naam@voorbeeld.nl "Voor Achternaam" code`,
  );
  process.exitCode = 1;
}

/** What is in the way, or null. */
async function maak(
  db: Databank,
  email: string,
  naam: string,
  code: string,
): Promise<string | null> {
  return db.transaction(async (tx) => {
    const org = await tx.query.organisatie.findFirst({ where: eq(organisatie.code, code) });
    if (!org) return `organisatie ${code} bestaat niet; importeer die eerst`;
    const bekend = await leesOpAdres(tx, email);
    if (bekend && !bekend.functies.includes("beheerder"))
      return `${email} heeft al een andere functie: een beheerder ziet geen casussen`;
    const [wie] = bekend
      ? [bekend]
      : await tx
          .insert(gebruiker)
          .values({
            email,
            naam,
            organisatieId: org.id,
            telefoon: org.telefoon,
            functies: ["beheerder"],
          })
          .returning();
    console.log(`${email};${await maakInloglink(tx, wie!.id)}`);
    return null;
  });
}
