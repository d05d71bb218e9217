"use client";

import { useRouter } from "next/navigation";
import { FoutOverzicht } from "#ui/fout-overzicht";
import { Knop } from "#ui/knop";
import { Prive } from "#ui/prive";
import { trpc } from "../../../../_client/trpc.ts";
import { useDaad } from "../../../../_client/use-daad.ts";
import { veldFouten } from "../../../../_client/veld-fouten.ts";
import type { Lid, Wie } from "./wie.ts";

/** Somebody does not live there any more; what they said stays to read. */
export function Vertrek({ casusnummer, lid }: Pick<Wie, "casusnummer"> & { lid: Lid }) {
  const router = useRouter();
  const { voerUit, bezig, fout } = useDaad(
    (sleutel) => trpc.huishouden.laatVertrekken.mutate({ casusnummer, sleutel, lidId: lid.id }),
    () => router.refresh(),
  );
  return (
    <div className="stapel">
      <FoutOverzicht fouten={veldFouten(fout)} />
      <p>
        Woont <Prive>{lid.naam}</Prive> er niet meer? Wat is vastgelegd, blijft te lezen.
      </p>
      <p>
        <Knop soort="gevaar" bezig={bezig} onClick={() => void voerUit()}>
          Laat vertrekken
        </Knop>
      </p>
    </div>
  );
}
