import { createHash, randomBytes } from "node:crypto";
import { and, eq, notExists, sql } from "drizzle-orm";
import type { Databank, Transactie } from "#db/databank";
import { gebruiker, inloggegeven, inloglink } from "#db/schema/gebruiker";
import { leesOpAdres } from "./schrijf-gebruikers.ts";

/** Hours that a link works (regionale invulling). */
const GELDIG_UUR = 72;

/** `npm run inloglink -- <e-mailadres> … | --zonder-wachtwoord`: prints one line `address;link` a person. */
export async function maakInloglinks(db: Databank, argumenten: string[]): Promise<void> {
  const adressen = argumenten.includes("--zonder-wachtwoord")
    ? await adressenZonderWachtwoord(db)
    : argumenten;
  if (adressen.length === 0 || adressen.some((a) => a.startsWith("-"))) {
    console.error("Gebruik: npm run inloglink -- naam@voorbeeld.nl … (of --zonder-wachtwoord)");
    process.exitCode = 1;
    return;
  }
  await db.transaction(async (tx) => {
    for (const adres of adressen) {
      const wie = await leesOpAdres(tx, adres);
      if (wie?.actief) console.log(`${wie.email};${await maakInloglink(tx, wie.id)}`);
      else {
        console.error(`${adres}: deze persoon bestaat niet of is niet actief`);
        process.exitCode = 1;
      }
    }
  });
}

/**
 * A link with which this person chooses a password, once, within three days. The token stands behind the # of the
 * address: browsers do not send that part, so it is in no log. Only its hash is kept.
 */
export async function maakInloglink(tx: Transactie, gebruikerId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await tx.insert(inloglink).values({
    tokenHash: createHash("sha256").update(token).digest("hex"),
    gebruikerId,
    verlooptOp: sql`nu() + make_interval(hours => ${GELDIG_UUR})` as unknown as Date,
  });
  const portaal = process.env.NEXTAUTH_URL ?? `http://localhost:${process.env.PORT || 3000}`;
  return `${portaal}/wachtwoord#${token}`;
}

async function adressenZonderWachtwoord(db: Databank): Promise<string[]> {
  const rijen = await db
    .select({ email: gebruiker.email })
    .from(gebruiker)
    .where(
      and(
        eq(gebruiker.actief, true),
        notExists(db.select().from(inloggegeven).where(eq(inloggegeven.gebruikerId, gebruiker.id))),
      ),
    )
    .orderBy(gebruiker.email);
  return rijen.map((r) => r.email);
}
