import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { logFout } from "../kern/logboek.ts";
import { isEigenOorsprong } from "../kern/omgeving.ts";
import { appRouter } from "../router.ts";
import { contextVan } from "./context.ts";

const MAX_BATCH = 10;
const MAX_BYTES = 1_000_000;

/** What a person reads who gets here by a way that is not ours. */
const ZINNEN: Record<number, string> = {
  400: "Deze vraag kan het portaal niet lezen. Ververs de pagina.",
  403: "Deze vraag komt niet van een pagina van het portaal. Open het portaal opnieuw.",
  405: "Op deze manier kun je het portaal niets vragen.",
  413: "Dit is te veel in één keer. Maak de tekst korter.",
  415: "Op deze manier kun je het portaal niets vragen.",
};

const weiger = (status: number) =>
  new Response(ZINNEN[status], { status, headers: { "cache-control": "private, no-store" } });

/**
 * Why this request is not answered, or null. Only JSON by POST from our own pages: a form or another
 * site can make a browser send neither (CSRF; measured on tRPC's multipart).
 */
function bezwaar(req: Request): number | null {
  if (isLive(req)) return vanElders(req) ? 403 : null;
  if (req.method !== "POST") return 405;
  if (!/^application\/json\b/i.test(req.headers.get("content-type") ?? "")) return 415;
  if (!isEigenOorsprong(req.headers.get("origin"))) return 403;
  if (vanElders(req)) return 403;
  const lengte = Number(req.headers.get("content-length") ?? 0);
  if (lengte > MAX_BYTES) return 413;
  const paden = decodeURIComponent(new URL(req.url).pathname).split("/").at(-1)!.split(",");
  return paden.length > MAX_BATCH ? 400 : null;
}

/** The one stream: a browser opens it by GET, without a body or an Origin. It changes nothing and says nothing. */
const isLive = (req: Request): boolean =>
  req.method === "GET" && new URL(req.url).pathname === "/api/trpc/bericht.live";

function vanElders(req: Request): boolean {
  const plek = req.headers.get("sec-fetch-site");
  return plek !== null && plek !== "same-origin";
}

/** tRPC over fetch, for Next's route handler or any other server. */
export async function verwerkTrpc(req: Request): Promise<Response> {
  const status = veiligBezwaar(req);
  if (status !== null) return weiger(status);
  const volledig = isLive(req) ? req : await metGrens(req);
  if (volledig === null) return weiger(413);
  const context = await contextVan(req);
  return fetchRequestHandler({
    endpoint: "/api/trpc",
    req: volledig,
    router: appRouter,
    allowMethodOverride: true,
    maxBatchSize: MAX_BATCH,
    createContext: () => context,
    responseMeta: () => ({ headers: { "cache-control": "private, no-store" } }),
    onError: ({ error, path }) => {
      if (error.code === "INTERNAL_SERVER_ERROR") logFout(error, path ?? "onbekend");
    },
  });
}

/** The request with its whole body, or null when that is too large: a length in a header is only what somebody says. */
async function metGrens(req: Request): Promise<Request | null> {
  const stukken: Uint8Array[] = [];
  let bytes = 0;
  for await (const stuk of req.body ?? []) {
    bytes += stuk.byteLength;
    if (bytes > MAX_BYTES) return null;
    stukken.push(stuk);
  }
  return new Request(req.url, {
    method: req.method,
    headers: req.headers,
    body: Buffer.concat(stukken),
  });
}

/** A path that cannot be decoded is a bad request, not a failure of ours. */
function veiligBezwaar(req: Request): number | null {
  try {
    return bezwaar(req);
  } catch {
    return 400;
  }
}
