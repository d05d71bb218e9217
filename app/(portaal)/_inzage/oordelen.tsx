import type { Oordeel } from "#regiekaart/noodtoegang";
import { Datum } from "#ui/datum";

const OORDEEL: Record<Oordeel, string> = {
  terecht: "De functionaris gegevensbescherming vindt dit terecht.",
  onterecht: "De functionaris gegevensbescherming vindt dit onterecht.",
  vraag: "De functionaris gegevensbescherming heeft een vraag.",
};

type Props = {
  oordelen: readonly { uitkomst: Oordeel; toelichting: string | null; op: string }[];
};

/** What the fg made of a noodtoegang, oldest first. */
export function Oordelen({ oordelen }: Props) {
  if (oordelen.length === 0) return <p className="klein">Nog niet beoordeeld.</p>;
  return (
    <ul className="kale-lijst klein">
      {oordelen.map((o) => (
        <li key={o.op}>
          {OORDEEL[o.uitkomst]}{" "}
          <span className="subtiel">
            (<Datum waarde={o.op} />)
          </span>
          {o.toelichting && <p className="met-regels">{o.toelichting}</p>}
        </li>
      ))}
    </ul>
  );
}
