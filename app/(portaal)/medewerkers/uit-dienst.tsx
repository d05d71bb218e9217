"use client";

import { useRouter } from "next/navigation";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { Prive } from "#ui/prive";
import { trpc } from "../../_client/trpc.ts";
import { useDaad } from "../../_client/use-daad.ts";

/** Ends somebody's employment, after saying what that does. */
export function UitDienst({ id, naam }: { id: string; naam: string }) {
  const router = useRouter();
  const { voerUit, bezig, fout } = useDaad(
    () => trpc.medewerker.vertrek.mutate({ gebruikerId: id }),
    () => router.refresh(),
  );
  return (
    <details className="inklap">
      <summary>
        Uit dienst<span className="alleen-voorlezen">: {naam}</span>
      </summary>
      <div className="stapel">
        <p>
          <Prive>{naam}</Prive> kan meteen niet meer inloggen. Casussen waarin <Prive>{naam}</Prive>{" "}
          regisseur is, blijven bij jullie organisatie en zijn dan zonder regisseur: wijs daarna
          iemand anders aan.
        </p>
        {fout && (
          <Mededeling soort="fout" meteen>
            {fout.zin}
          </Mededeling>
        )}
        <div>
          <Knop soort="gevaar" bezig={bezig} onClick={() => void voerUit()}>
            Zet uit dienst
          </Knop>
        </div>
      </div>
    </details>
  );
}
