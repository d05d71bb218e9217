"use client";

import { useRouter } from "next/navigation";
import { FoutOverzicht } from "#ui/fout-overzicht";
import { Knop } from "#ui/knop";
import { trpc } from "../../_client/trpc.ts";
import { useDaad } from "../../_client/use-daad.ts";
import { veldFouten } from "../../_client/veld-fouten.ts";

/** "Ik ken dit huishouden": takes oneself out of the casus, after saying what that does. */
export function KenHuishouden({ casusnummer }: { casusnummer: string }) {
  const router = useRouter();
  const { voerUit, bezig, fout } = useDaad(
    (sleutel) => trpc.uitsluiting.meldZelf.mutate({ casusnummer, sleutel }),
    () => {
      router.push("/");
      router.refresh();
    },
  );
  return (
    <details className="inklap niet-op-papier">
      <summary>Ik ken dit huishouden</summary>
      <div className="stapel">
        <FoutOverzicht fouten={veldFouten(fout)} />
        <p>
          Zijn het familie, vrienden of buren? Dan hoor je deze casus niet te zien. Je wordt meteen
          uitgesloten en vindt de casus nergens meer. Heb je een taak in de casus, dan wijst jullie
          coördinator een ander aan.
        </p>
        <p>Wie de regie heeft, ziet dat je jezelf hebt gemeld. Waarom hoef je niet te zeggen.</p>
        <div>
          <Knop soort="gevaar" bezig={bezig} onClick={() => void voerUit()}>
            Sluit mij uit
          </Knop>
        </div>
      </div>
    </details>
  );
}
