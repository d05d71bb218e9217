import { TRPCError } from "@trpc/server";
import { cookies, headers } from "next/headers";
import { cache } from "react";
import { sessieCookie, sessieIdUit } from "./kern/cookie.ts";
import { beeldVan, type Foutbeeld } from "./kern/fouten.ts";
import { herkomstUit } from "./kern/herkomst.ts";
import { logFout } from "./kern/logboek.ts";
import { databank } from "./kern/omgeving.ts";
import { maakAanroeper } from "./kern/trpc.ts";
import { appRouter } from "./router.ts";

/**
 * The server caller: pages read through the same procedures as the browser, so there is one door.
 * Layout, metadata and page of one request share it, and through `React.cache` also its reads.
 */
export const aanroep = cache(async () => {
  const sessieId = await sessieIdUit((await cookies()).get(sessieCookie())?.value);
  const herkomst = herkomstUit((await headers()).get("x-forwarded-for"));
  return maakAanroeper(appRouter)({ db: databank(), sessieId, herkomst });
});

/** Who is logged in, read once per request. */
export const leesIk = cache(async () => (await aanroep()).sessie.ik({}));

/** One casus, read once per request: layout, metadata and page leave one inzage row, not three. */
export const leesCasus = cache(async (casusnummer: string, opPapier = false) =>
  (await aanroep()).casus.bekijk({ casusnummer, opPapier }),
);

/** The refusal of a failed call, in words for the screen; anything unexpected is logged and rethrown. */
export function foutbeeld(fout: unknown): Foutbeeld {
  if (!(fout instanceof TRPCError)) throw fout;
  if (fout.code === "INTERNAL_SERVER_ERROR") logFout(fout, "pagina");
  return beeldVan(fout);
}
