"use client";

import { useRouter } from "next/navigation";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { trpc } from "../../../_client/trpc.ts";
import { useDaad } from "../../../_client/use-daad.ts";

/** Lets one e-mail go out again, or all that failed. */
export function Opnieuw({ ids, wie }: { ids: "alle" | string[]; wie?: string }) {
  const router = useRouter();
  const { voerUit, bezig, fout } = useDaad(
    () => trpc.verzending.opnieuw.mutate({ ids }),
    () => router.refresh(),
  );
  return (
    <div>
      <Knop
        soort={ids === "alle" ? "secundair" : "subtiel"}
        bezig={bezig}
        onClick={() => void voerUit()}
      >
        {ids === "alle" ? "Verstuur alles opnieuw" : "Verstuur opnieuw"}
        {wie && <span className="alleen-voorlezen"> aan {wie}</span>}
      </Knop>
      {fout && (
        <Mededeling soort="fout" meteen>
          {fout.zin}
        </Mededeling>
      )}
    </div>
  );
}
