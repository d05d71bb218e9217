import { hash, verify } from "@node-rs/argon2";
import type { Databank } from "#db/databank";
import { beginInlogpoging, beginSessie, inlogVan, onthoudGelukt } from "#db/sessie";

/** argon2id with 19 MiB, t=2, p=1 (OWASP). */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashWachtwoord = (wachtwoord: string) => hash(wachtwoord, ARGON2);

/** Verified when the address is unknown, so that both take as long. */
let nepHash: Promise<string> | undefined;

const VRIJ = 5;
/** Seconds to wait after the n-th failure in a row: 2, 4, 8 … up to a minute. */
const wachttijd = (mislukt: number) =>
  mislukt < VRIJ ? 0 : Math.min(60, 2 ** (mislukt - VRIJ + 1));

/**
 * Address and password → a new session id, or null. Null says nothing about why: unknown, wrong, inactive,
 * or too soon after failures look alike and take as long.
 */
export async function logIn(
  db: Databank,
  email: string,
  wachtwoord: string,
): Promise<string | null> {
  const opTijd = await beginInlogpoging(
    db,
    email,
    (mislukt, seconden) => seconden < wachttijd(mislukt),
  );
  const bekend = await inlogVan(db, email);
  nepHash ??= hashWachtwoord("geen wachtwoord van iemand");
  const klopt = await verify(bekend?.wachtwoordHash ?? (await nepHash), wachtwoord);
  if (!opTijd || !klopt || bekend === null) return null;
  await onthoudGelukt(db, email);
  return beginSessie(db, bekend.gebruikerId);
}
