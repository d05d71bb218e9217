import { cache } from "react";
import { aanroep } from "#server/aanroep";
import type { Uitvoer } from "../../../../../_client/trpc.ts";
import { ofStuurDoor } from "../../../../../_server/vereis-ik.ts";

export type Document = Uitvoer["verhuizing"]["document"];

/** The document, read once per request: metadata and page leave one inzage row. */
export const leesDocument = cache(async (casusnummer: string) => {
  const caller = await aanroep();
  return ofStuurDoor(caller.verhuizing.document({ casusnummer }));
});
