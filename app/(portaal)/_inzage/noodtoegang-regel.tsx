import type { ReactNode } from "react";
import { Badge } from "#ui/badge";
import { Datum } from "#ui/datum";
import { Prive } from "#ui/prive";
import type { Uitvoer } from "../../_client/trpc.ts";
import { Oordelen } from "./oordelen.tsx";

export type NoodtoegangRij = Uitvoer["toezicht"]["noodtoegangen"]["rijen"][number];

/** One noodtoegang: who, when, why, and what the fg made of it. */
export function NoodtoegangRegel({
  rij: r,
  children,
}: {
  rij: NoodtoegangRij;
  children?: ReactNode;
}) {
  return (
    <li className="afspraak">
      <p>
        <strong>{r.wie}</strong>, {r.organisatie}{" "}
        <span className="subtiel">
          · <span className="cijfers">{r.casusnummer}</span>
        </span>{" "}
        {r.loopt && <Badge soort="accent">loopt nu</Badge>}
      </p>
      <p className="subtiel klein">
        <Datum waarde={r.van} /> tot <Datum waarde={r.tot} vorm="tijd" />
        {r.notitie ? ", schreef een notitie" : ", schreef geen notitie"}
      </p>
      <p className="met-regels">
        {r.reden === null ? "De reden is vernietigd." : <Prive>{r.reden}</Prive>}
      </p>
      <Oordelen oordelen={r.oordelen} />
      {children}
    </li>
  );
}
