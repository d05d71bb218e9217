import { VOORLEGGING_UITKOMSTEN } from "#regiekaart/voorlegging";
import { Badge } from "#ui/badge";
import { Termijn } from "#ui/termijn";
import type { Uitvoer } from "../../_client/trpc.ts";

export type Voorlegging = Uitvoer["voorlegging"]["lijst"]["rijen"][number];

/** Where it lies now, in a few words, with the deadline while it is open. */
export function Stand({ voorlegging: v }: { voorlegging: Voorlegging }) {
  if (v.status === "afgerond")
    return <Badge>{VOORLEGGING_UITKOMSTEN.find((u) => u.code === v.uitkomst)?.naam}</Badge>;
  return (
    <span>
      {v.status === "bij_bestuur" ? `bij het bestuur (${v.bestuur?.naam})` : "bij de managers"},
      uitkomst voor <Termijn op={v.termijnOp} />
    </span>
  );
}
