import { Badge } from "#ui/badge";
import { Datum } from "#ui/datum";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";
import { Gelezen } from "./gelezen.tsx";

type Bericht = Uitvoer["bericht"]["lijst"]["rijen"][number];

function adres(b: Bericht): string | null {
  if (b.opent === "overdracht") return `/overdrachten/${b.overdrachtId}`;
  return b.opent === "casus" ? `/casussen/${b.casusnummer}` : null;
}

/** One bericht; only what the reader still sees has a link. */
export function BerichtRij({ bericht: b }: { bericht: Bericht }) {
  const href = adres(b);
  return (
    <li className={b.gelezen ? "bericht" : "bericht bericht--nieuw"}>
      <div className="taak-tekst">
        <p className="bericht-zin">
          {!b.gelezen && <Badge soort="accent">Nieuw</Badge>}{" "}
          {href ? <Verwijzing href={href}>{b.zin}</Verwijzing> : b.zin}
        </p>
        <p className="subtiel klein">
          <Datum waarde={b.op} />
        </p>
      </div>
      {!b.gelezen && <Gelezen id={b.id} zin={b.zin} />}
    </li>
  );
}
