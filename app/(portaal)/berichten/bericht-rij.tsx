import { Badge } from "#ui/badge";
import { Datum } from "#ui/datum";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";
import { Gelezen, LeesVerwijzing } from "./gelezen.tsx";

type Bericht = Uitvoer["bericht"]["lijst"]["rijen"][number];

/** The sentence, with a link when there is something left to open; opening it is reading it. */
export function BerichtZin({ bericht: b }: { bericht: Bericht }) {
  const href = adres(b);
  if (!href) return b.zin;
  return b.gelezen ? (
    <Verwijzing href={href}>{b.zin}</Verwijzing>
  ) : (
    <LeesVerwijzing href={href} id={b.id}>
      {b.zin}
    </LeesVerwijzing>
  );
}

function adres(b: Bericht): string | null {
  if (b.opent === "overdracht") return `/overdrachten/${b.overdrachtId}`;
  if (b.opent === "consult") return `/consulten/${b.consultId}`;
  if (b.opent === "toezicht" || b.opent === "noodtoegang") return `/${b.opent}`;
  return b.opent === "casus" ? `/casussen/${b.casusnummer}` : null;
}

/** One bericht; only what the reader still sees has a link. */
export function BerichtRij({ bericht: b }: { bericht: Bericht }) {
  return (
    <li className={b.gelezen ? "bericht" : "bericht bericht--nieuw"}>
      <div className="taak-tekst">
        <p className="bericht-zin">
          {!b.gelezen && <Badge soort="accent">Nieuw</Badge>} <BerichtZin bericht={b} />
        </p>
        <p className="subtiel klein">
          <Datum waarde={b.op} />
        </p>
      </div>
      {!b.gelezen && <Gelezen id={b.id} zin={b.zin} />}
    </li>
  );
}
