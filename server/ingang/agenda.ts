import { alsAgenda } from "../kern/icalendar.ts";
import { adres } from "../kern/omgeving.ts";
import { download } from "./download.ts";

/** A warm conversation takes an hour unless people agree otherwise (regionale invulling). */
const MINUTEN = 60;

/** The warm conversation of one overdracht for one's own agenda: casusnummer and link, nothing about people. */
export function verwerkAgenda(req: Request, overdrachtId: string): Promise<Response> {
  return download(req, async (caller) => {
    const { casusnummer, op } = await caller.overdracht.agenda({ overdrachtId });
    const inhoud = alsAgenda({
      uid: `${overdrachtId}@regieportaal`,
      titel: `Warm gesprek ${casusnummer}`,
      url: new URL(`/overdrachten/${overdrachtId}`, adres()).href,
      van: new Date(op),
      minuten: MINUTEN,
      op: new Date(),
    });
    return { naam: `${casusnummer}.ics`, soort: "text/calendar", inhoud };
  });
}
