import type { Stap } from "#db/voorbeeldregio/script";
import { doeCasusStap } from "./casus-daden.ts";
import { doeEindeStap } from "./einde-daden.ts";
import { doeOverdrachtStap } from "./overdracht-daden.ts";
import { doePlanStap } from "./plan-daden.ts";
import type { Situatie, Uitkomst } from "./situatie.ts";
import { doeSpoedStap } from "./spoed-daden.ts";

/** One later act of a script. */
export function doeStap(s: Situatie, stap: Stap): Promise<Uitkomst> {
  switch (stap.daad) {
    case "beoordeel":
    case "noteer":
    case "betrek":
    case "vraagZicht":
    case "zienswijze":
      return doeCasusStap(s, stap);
    case "stelVoor":
    case "accepteer":
    case "accepteerNiet":
    case "vraagAanvulling":
    case "vulAan":
    case "trekIn":
    case "herbevestig":
      return doeOverdrachtStap(s, stap);
    case "spoed":
    case "neemOver":
    case "legUit":
    case "bestuurlijk":
      return doeSpoedStap(s, stap);
    case "doel":
    case "actie":
    case "actieAf":
    case "afspraak":
    case "controle":
      return doePlanStap(s, stap);
    default:
      return doeEindeStap(s, stap);
  }
}
