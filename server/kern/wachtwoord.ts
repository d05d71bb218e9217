import { createHash } from "node:crypto";
import type { Databank } from "#db/databank";
import { gebruikInloglink } from "#db/sessie";
import { hashWachtwoord } from "./inloggen.ts";

/** Least length of a password (NIST SP 800-63B: length, no rules about kinds of characters). */
export const WACHTWOORD_MINIMAAL = 12;

/** Uses a link once: sets the password and ends all sessions of that person. False: wrong, used or expired. */
export async function kiesWachtwoord(
  db: Databank,
  token: string,
  wachtwoord: string,
): Promise<boolean> {
  const tokenHash = createHash("sha256").update(token).digest("hex");
  return gebruikInloglink(db, tokenHash, await hashWachtwoord(wachtwoord));
}
