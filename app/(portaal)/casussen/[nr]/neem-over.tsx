"use client";

import { useRouter } from "next/navigation";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { trpc } from "../../../_client/trpc.ts";
import { useDaad } from "../../../_client/use-daad.ts";

/** Takes procesregie by spoed: one press, at night. */
export function NeemOver({ casusnummer }: { casusnummer: string }) {
  const router = useRouter();
  const { voerUit, bezig, fout } = useDaad(
    (sleutel) => trpc.spoed.neemOver.mutate({ casusnummer, sleutel }),
    // The regie now lies with the organisation: who is only on piket does not read the casus any more.
    () => router.push("/"),
  );
  return (
    <div className="stapel">
      <p>
        <Knop bezig={bezig} onClick={() => void voerUit()}>
          Neem de regie over
        </Knop>
      </p>
      {fout && (
        <Mededeling soort="fout" meteen>
          {fout.zin}
        </Mededeling>
      )}
    </div>
  );
}
