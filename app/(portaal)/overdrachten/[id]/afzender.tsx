"use client";

import { useRouter } from "next/navigation";
import { Vlak } from "#ui/kaart-vlak";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { trpc } from "../../../_client/trpc.ts";
import { useDaad } from "../../../_client/use-daad.ts";
import { regieTekst } from "../woorden.ts";
import type { OverdrachtBeeld } from "./lees-overdracht.ts";

type Props = Pick<OverdrachtBeeld, "overdracht" | "magIntrekken" | "magHerbevestigen" | "niveauNu">;

/** What the sender can still do: say that it stands, or take it back. Each names its consequence first. */
export function Afzender(props: Props) {
  return (
    <Vlak titel="Wat kun jij doen?" id="afzender">
      <div className="stapel stapel--ruim">
        {props.magHerbevestigen && <Herbevestig {...props} />}
        {props.magIntrekken && <TrekIn {...props} />}
      </div>
    </Vlak>
  );
}

function Herbevestig({ overdracht: o, niveauNu }: Props) {
  const router = useRouter();
  const { voerUit, bezig, fout } = useDaad(
    (sleutel) => trpc.overdracht.herbevestig.mutate({ overdrachtId: o.id, sleutel }),
    () => router.refresh(),
  );
  return (
    <div className="stapel">
      <p>
        De casus staat nu op niveau {niveauNu}. Bevestig je, dan vraag je {o.naar.naam} opnieuw de{" "}
        {regieTekst(o.soort)} over te nemen, op niveau {niveauNu}. De termijn begint dan opnieuw.
      </p>
      {fout && (
        <Mededeling soort="fout" meteen>
          {fout.zin}
        </Mededeling>
      )}
      <div>
        <Knop bezig={bezig} onClick={voerUit}>
          Bevestig de overdracht
        </Knop>
      </div>
    </div>
  );
}

function TrekIn({ overdracht: o }: Props) {
  const router = useRouter();
  const { voerUit, bezig, fout } = useDaad(
    (sleutel) => trpc.overdracht.trekIn.mutate({ overdrachtId: o.id, sleutel }),
    () => router.refresh(),
  );
  return (
    <details className="takenlijst-meer">
      <summary>Overdracht intrekken</summary>
      <div className="stapel">
        <p>
          {o.naar.naam} ziet daarna niets meer van deze casus. Jullie houden de{" "}
          {regieTekst(o.soort)}.
        </p>
        {fout && (
          <Mededeling soort="fout" meteen>
            {fout.zin}
          </Mededeling>
        )}
        <div>
          <Knop soort="gevaar" bezig={bezig} onClick={voerUit}>
            Trek de overdracht in
          </Knop>
        </div>
      </div>
    </details>
  );
}
