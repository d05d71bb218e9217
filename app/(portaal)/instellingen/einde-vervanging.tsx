"use client";

import { useRouter } from "next/navigation";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { trpc } from "../../_client/trpc.ts";
import { useDaad } from "../../_client/use-daad.ts";

/** Ends a vervanging from now on. */
export function EindeVervanging({ id, wie }: { id: string; wie: string }) {
  const router = useRouter();
  const { voerUit, bezig, fout } = useDaad(
    () => trpc.vervanging.beeindig.mutate({ vervangingId: id }),
    () => router.refresh(),
  );
  return (
    <div>
      <Knop soort="subtiel" bezig={bezig} onClick={() => void voerUit()}>
        Stop nu<span className="alleen-voorlezen"> met de vervanging door {wie}</span>
      </Knop>
      {fout && (
        <Mededeling soort="fout" meteen>
          {fout.zin}
        </Mededeling>
      )}
    </div>
  );
}
