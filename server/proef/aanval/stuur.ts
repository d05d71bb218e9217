import { encode } from "next-auth/jwt";
import type { Databank } from "#db/databank";
import { verwerkAgenda } from "../../ingang/agenda.ts";
import { verwerkCasussenCsv } from "../../ingang/casussen-csv.ts";
import { verwerkTrpc } from "../../ingang/trpc.ts";
import { sessieCookie } from "../../kern/cookie.ts";
import { adres } from "../../kern/omgeving.ts";
import type { Invoer, Verzoek } from "./verzoeken.ts";

/** What came back, all of it. */
export type Gekregen = { status: number; koppen: string; lijf: string };

class Terug<T> extends Error {
  constructor(readonly uit: T) {
    super("rolled back");
  }
}

/**
 * The same database in which nothing stays: each transaction runs to its end and is rolled back. So every attack meets the
 * same world, also after one that did what its caller may do.
 */
export function zonderSpoor(db: Databank): Databank {
  const transaction = async <T>(doe: (tx: never) => Promise<T>, hoe?: never): Promise<T> => {
    try {
      return await db.transaction(async (tx) => {
        throw new Terug(await doe(tx as never));
      }, hoe);
    } catch (fout) {
      if (fout instanceof Terug) return fout.uit as T;
      throw fout;
    }
  };
  return new Proxy(db, {
    get: (doel, naam) => {
      if (naam === "transaction") return transaction;
      // Outside a transaction the portal only touches or ends sessions.
      if (naam === "execute")
        return (vraag: never) => transaction((tx: Databank) => tx.execute(vraag) as never);
      return Reflect.get(doel, naam);
    },
  });
}

const cookies = new Map<string, Promise<string>>();

/** The login cookie of a session, as next-auth makes it. */
export function cookieVan(sessieId: string): Promise<string> {
  const secret = process.env.NEXTAUTH_SECRET ?? "";
  const bekend = cookies.get(sessieId) ?? encode({ token: { sid: sessieId }, secret });
  cookies.set(sessieId, bekend);
  return bekend;
}

/** Sends one request to the handlers that Next's routes export. */
export async function stuur(v: Verzoek): Promise<Gekregen> {
  const { origin } = adres();
  const cookie = v.wie.sessieId ? `${sessieCookie()}=${await cookieVan(v.wie.sessieId)}` : "";
  if (v.soort === "procedure")
    return lees(await verwerkTrpc(alsVraag(`${origin}/api/trpc/${v.naam}`, cookie, v.invoer)));
  const req = new Request(`${origin}/api/x`, { headers: { cookie } });
  if (v.soort === "ics") return lees(await verwerkAgenda(req, v.pad));
  return lees(await verwerkCasussenCsv(req, { zoek: v.pad.split("=")[1]! }));
}

function alsVraag(url: string, cookie: string, invoer: Invoer): Request {
  const { origin } = new URL(url);
  return new Request(url, {
    method: "POST",
    headers: {
      cookie,
      origin,
      "content-type": "application/json",
      "sec-fetch-site": "same-origin",
    },
    body: JSON.stringify(invoer),
  });
}

async function lees(antwoord: Response): Promise<Gekregen> {
  const koppen = JSON.stringify([...antwoord.headers].toSorted());
  return { status: antwoord.status, koppen, lijf: await antwoord.text() };
}
