import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { foutbeeld, leesIk } from "#server/aanroep";

/** Who is logged in. Without a valid session: to the login page, and from there back to where they were going. */
export async function vereisIk() {
  try {
    return await leesIk();
  } catch (fout) {
    return stuurDoor(fout);
  }
}

/**
 * What Next logs and numbers when a page fails. Without the cause: Next prints that whole, and a database
 * error carries the query and its parameters. The reference is the one in our own log.
 */
class Storing extends Error {
  constructor(readonly digest: string) {
    super(`storing, referentie ${digest}`);
    this.name = "Storing";
  }
}

/** A refused read, as a page shows it: log in first, or "niet gevonden" for all that may not be seen. */
export async function stuurDoor(fout: unknown): Promise<never> {
  const { weigering, referentie } = foutbeeld(fout);
  if (weigering === "sessie_verlopen") {
    const pad = (await headers()).get("x-regie-pad") ?? "/";
    redirect(`/inloggen?verder=${encodeURIComponent(pad)}`);
  }
  if (weigering === "storing") throw new Storing(referentie ?? "");
  notFound();
}

/** The result of a read, or the page that belongs to its refusal. */
export async function ofStuurDoor<T>(lees: Promise<T>): Promise<T> {
  try {
    return await lees;
  } catch (fout) {
    return stuurDoor(fout);
  }
}
