import { Badge } from "#ui/badge";
import { Termijn } from "#ui/termijn";
import type { Uitvoer } from "../../_client/trpc.ts";

export type Consult = Uitvoer["consult"]["lijst"]["aanOns"][number];

/** Where it stands, in a few words, with the deadline while it is open. */
export function Stand({ consult: c }: { consult: Consult }) {
  if (c.status === "beantwoord") return <Badge>advies gegeven</Badge>;
  if (c.status === "ingetrokken") return <Badge>ingetrokken</Badge>;
  return (
    <span>
      advies voor <Termijn op={c.termijnOp} />
    </span>
  );
}
