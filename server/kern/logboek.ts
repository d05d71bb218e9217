import { TRPCError } from "@trpc/server";
import { sqlstate } from "#db/databank";
import { referentieVan } from "./fouten.ts";

/** One line of JSON for an unexpected error. No message, query, parameter or detail: they carry personal data. */
export function logFout(fout: unknown, waar: string): void {
  const oorzaak = fout instanceof TRPCError && fout.cause ? fout.cause : fout;
  if (!(oorzaak instanceof Error)) return;
  const constraint = constraintVan(oorzaak);
  const plekken = (oorzaak.stack ?? "").split("\n").filter((r) => /^\s+at /.test(r));
  console.error(
    JSON.stringify({
      soort: "storing",
      waar,
      referentie: fout instanceof Error ? referentieVan(fout) : null,
      naam: oorzaak.name,
      sqlstate: sqlstate(oorzaak) ?? null,
      constraint,
      plek: plekken.slice(0, 6).map((r) => r.trim()),
    }),
  );
}

/** Names of constraints are ours, so they may be logged. */
function constraintVan(fout: unknown): string | null {
  const { constraint_name, cause } = fout as { constraint_name?: unknown; cause?: unknown };
  if (typeof constraint_name === "string") return constraint_name;
  return cause ? constraintVan(cause) : null;
}
