"use client";

import { useRouter } from "next/navigation";
import { Knop } from "#ui/knop";
import { trpc } from "../../_client/trpc.ts";
import { useDaad } from "../../_client/use-daad.ts";

/** Takes one dienst back. */
export function TrekDienstIn({ id, naam }: { id: string; naam: string }) {
  const router = useRouter();
  const { voerUit, bezig, fout } = useDaad(
    () => trpc.piket.trekIn.mutate({ dienstId: id }),
    () => router.refresh(),
  );
  return (
    <>
      <Knop soort="subtiel" bezig={bezig} onClick={() => void voerUit()}>
        Trek in<span className="alleen-voorlezen"> de dienst van {naam}</span>
      </Knop>
      {fout && <p role="alert">{fout.zin}</p>}
    </>
  );
}
