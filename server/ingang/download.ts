import { TRPCError } from "@trpc/server";
import { getHTTPStatusCodeFromError } from "@trpc/server/http";
import { beeldVan } from "../kern/fouten.ts";
import { logFout } from "../kern/logboek.ts";
import { maakAanroeper } from "../kern/trpc.ts";
import { appRouter } from "../router.ts";
import { contextVan } from "./context.ts";

const aanroeperVan = maakAanroeper(appRouter);

type Bestand = { naam: string; soort: string; inhoud: string };

/**
 * A file to keep, read through the same procedures as the pages, which check session and access. Only from our own
 * pages or typed by hand: another site cannot make a browser leave a trace here.
 */
export async function download(
  req: Request,
  maak: (caller: ReturnType<typeof aanroeperVan>) => Promise<Bestand>,
): Promise<Response> {
  const plek = req.headers.get("sec-fetch-site");
  if (plek !== null && plek !== "same-origin" && plek !== "none")
    return new Response(null, { status: 403 });
  try {
    const { naam, soort, inhoud } = await maak(aanroeperVan(await contextVan(req)));
    return new Response(inhoud, {
      headers: {
        "content-type": `${soort}; charset=utf-8`,
        "content-disposition": `attachment; filename="${naam}"`,
        "cache-control": "private, no-store",
      },
    });
  } catch (fout) {
    if (!(fout instanceof TRPCError)) throw fout;
    if (fout.code === "INTERNAL_SERVER_ERROR") logFout(fout, "download");
    return new Response(beeldVan(fout).zin, {
      status: getHTTPStatusCodeFromError(fout),
      headers: {
        "content-type": "text/plain; charset=utf-8",
        "cache-control": "private, no-store",
      },
    });
  }
}
