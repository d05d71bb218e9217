import { randomUUID } from "node:crypto";
import { type TRPC_ERROR_CODE_KEY, TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { type Weigering, ZIN } from "#regiekaart/gronden";
import { Geweigerd } from "./geweigerd.ts";

/** What a person may know of an error: never a query, a parameter or a stack (OWASP; measured leak). */
export type Foutbeeld = {
  weigering: Weigering | "ongeldige_invoer" | "storing";
  zin: string;
  veld: string | null;
  velden: { veld: string; zin: string }[];
  referentie: string | null;
};

const CODE: Partial<Record<Weigering, TRPC_ERROR_CODE_KEY>> = {
  niet_gevonden: "NOT_FOUND",
  sessie_verlopen: "UNAUTHORIZED",
  geen_bevoegdheid: "FORBIDDEN",
};

/** The one place that turns what went wrong into a tRPC error; a refusal keeps its name. */
export function alsTrpcFout(fout: unknown): TRPCError {
  const bron = fout instanceof TRPCError && fout.cause instanceof Geweigerd ? fout.cause : fout;
  if (bron instanceof Geweigerd)
    return new TRPCError({
      code: CODE[bron.weigering] ?? "CONFLICT",
      message: bron.weigering,
      cause: bron,
    });
  if (bron instanceof TRPCError) return bron;
  return new TRPCError({ code: "INTERNAL_SERVER_ERROR", message: "storing", cause: bron });
}

const referenties = new WeakMap<Error, string>();

/** A short reference that stands both on the screen and in the log. */
export function referentieVan(fout: Error): string {
  const bekend = referenties.get(fout);
  if (bekend) return bekend;
  const nieuw = randomUUID().slice(0, 8);
  referenties.set(fout, nieuw);
  return nieuw;
}

/** What the client gets to see of `fout`: a refusal's own sentence, the fields of a bad input, or one neutral sentence. */
export function beeldVan(fout: TRPCError): Foutbeeld {
  const { cause } = fout;
  if (cause instanceof Geweigerd)
    return beeld(cause.weigering, ZIN[cause.weigering], { veld: cause.veld ?? null });
  if (fout.code === "BAD_REQUEST" && cause instanceof ZodError)
    return beeld(
      "ongeldige_invoer",
      "Niet alles is goed ingevuld. Kijk naar de velden hieronder.",
      {
        velden: cause.issues.map((i) => ({ veld: i.path.join("."), zin: i.message })),
      },
    );
  if (fout.code !== "INTERNAL_SERVER_ERROR")
    return beeld("ongeldige_invoer", "Deze vraag kan het portaal niet lezen. Ververs de pagina.");
  const referentie = referentieVan(fout);
  return beeld(
    "storing",
    `Er ging iets mis bij ons. Je tekst staat er nog. Referentie: ${referentie}.`,
    {
      referentie,
    },
  );
}

function beeld(
  weigering: Foutbeeld["weigering"],
  zin: string,
  rest: Partial<Foutbeeld> = {},
): Foutbeeld {
  return { weigering, zin, veld: null, velden: [], referentie: null, ...rest };
}
