import { meldNaDaad } from "#db/melding";
import { isSessieVan } from "#db/sessie";
import { sessieCookie, sessieIdUit } from "../kern/cookie.ts";
import { herkomstUit } from "../kern/herkomst.ts";
import { logFout } from "../kern/logboek.ts";
import { databank } from "../kern/omgeving.ts";
import type { Context } from "../kern/trpc.ts";

/** What a request brings to every call: the session of its cookie, where it came from, and the database. */
export async function contextVan(req: Request): Promise<Context> {
  const cookie = await sessieIdUit(cookieUit(req, sessieCookie()));
  const wie = req.headers.get("x-regie-wie");
  // A page of somebody else who was logged in here before: for that page nobody is logged in any more.
  const sessieId = cookie && wie && !(await isSessieVan(databank(), cookie, wie)) ? null : cookie;
  const herkomst = herkomstUit(req.headers.get("x-forwarded-for"));
  return { db: databank(), sessieId, herkomst, naDaad };
}

/** The answer does not wait for it, and an open browser that misses it looks by itself. */
function naDaad(gebeurtenisId: string): void {
  meldNaDaad(databank(), gebeurtenisId).catch((fout) => logFout(fout, "melden"));
}

function cookieUit(req: Request, naam: string): string | undefined {
  for (const deel of (req.headers.get("cookie") ?? "").split("; ")) {
    const plek = deel.indexOf("=");
    if (deel.slice(0, plek) === naam) return deel.slice(plek + 1);
  }
  return undefined;
}
