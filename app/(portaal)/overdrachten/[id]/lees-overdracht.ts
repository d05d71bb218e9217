import { cache } from "react";
import { aanroep } from "#server/aanroep";
import type { Uitvoer } from "../../../_client/trpc.ts";
import { ofStuurDoor } from "../../../_server/vereis-ik.ts";

export type OverdrachtBeeld = Uitvoer["overdracht"]["bekijk"];
export type Beantwoording = NonNullable<OverdrachtBeeld["beantwoord"]>;

/** One overdracht, read once per request: metadata and page leave one inzage row. */
export const leesOverdracht = cache(async (overdrachtId: string): Promise<OverdrachtBeeld> => {
  const caller = await aanroep();
  return ofStuurDoor(caller.overdracht.bekijk({ overdrachtId }));
});
