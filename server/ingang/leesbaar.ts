import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";

const METHODEN = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);
/** No page: answered like anything else that does not exist, with the headers of each answer. */
const NERGENS = "/bestaat-niet";

/**
 * Next throws on a method or a target that it does not know, and on a state of its router that it cannot read, before
 * any code of ours: a 500 without headers. Such a request becomes one that it can read and that finds nothing.
 */
export function maakLeesbaar(verzoek: Pick<IncomingMessage, "method" | "url" | "headers">): void {
  if (!verzoek.url?.startsWith("/") || !METHODEN.has(verzoek.method ?? "")) {
    verzoek.method = "GET";
    verzoek.url = NERGENS;
  }
  try {
    parseAndValidateFlightRouterState(verzoek.headers["next-router-state-tree"]);
  } catch {
    delete verzoek.headers["next-router-state-tree"];
  }
}

/** For every request to this process, before it is handled. */
export function maakAllesLeesbaar(): void {
  subscribe("http.server.request.start", (bericht) => {
    maakLeesbaar((bericht as { request: IncomingMessage }).request);
  });
}
