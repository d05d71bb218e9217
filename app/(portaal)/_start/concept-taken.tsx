import { aanroep } from "#server/aanroep";
import { Datum } from "#ui/datum";
import type { Taak } from "#ui/takenlijst";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";

/** A wizard opens no further than its first step that misses something: there one goes on. */
const VERDER = "stap=9";

/** The forms that are worth coming back for, by their name; a short one stands where it was typed. */
const FORMULIER: Record<string, { titel: string; pad: (waarover: string) => string }> = {
  casus: { titel: "Nieuwe casus afmaken", pad: () => "/casussen/nieuw" },
  beoordeling: {
    titel: "Beoordeling afmaken",
    pad: (nr) => `/casussen/${nr}/beoordeling?${VERDER}`,
  },
  overdracht: { titel: "Overdracht afmaken", pad: (nr) => `/casussen/${nr}/overdragen?${VERDER}` },
  "overdracht-casusregie": {
    titel: "Overdracht van casusregie afmaken",
    pad: (nr) => `/casussen/${nr}/overdragen/casusregie?${VERDER}`,
  },
};

const UIT_CONSULT = "overdracht-consult-";
const vindFormulier = (naam: string) =>
  naam.startsWith(UIT_CONSULT)
    ? {
        titel: "Overdracht na consult afmaken",
        pad: (nr: string) =>
          `/casussen/${nr}/overdragen?consult=${naam.slice(UIT_CONSULT.length)}&${VERDER}`,
      }
    : FORMULIER[naam];

/** What this person began and did not send, newest first. Never red: nobody waits for it yet. */
export async function conceptTaken(): Promise<Taak[]> {
  const { concept } = await aanroep();
  const concepten = await ofStuurDoor(concept.lijst({}));
  return concepten.flatMap(({ waarover, formulier, bewaardOp }) => {
    const soort = vindFormulier(formulier);
    if (!soort) return [];
    return {
      sleutel: `${formulier}-${waarover}`,
      titel: soort.titel,
      ...(waarover.startsWith("R-") ? { nummer: waarover } : {}),
      detail: (
        <>
          Concept van <Datum waarde={bewaardOp} />
        </>
      ),
      actie: { href: soort.pad(waarover), label: "Ga verder" },
    };
  });
}
