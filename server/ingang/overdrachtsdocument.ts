import { download } from "./download.ts";

/** The overdrachtsdocument as JSON, for the dossier of one of the two sides. */
export function verwerkDocument(req: Request, overdrachtId: string): Promise<Response> {
  return download(req, async (caller) => {
    const document = await caller.overdracht.exporteerDocument({ overdrachtId });
    return {
      naam: `overdracht-${document.casusnummer}.json`,
      soort: "application/json",
      inhoud: `${JSON.stringify(document, null, 2)}\n`,
    };
  });
}
