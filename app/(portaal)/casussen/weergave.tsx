"use client";

import { useRouter } from "next/navigation";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { type Invoer, trpc } from "../../_client/trpc.ts";
import { useDaad } from "../../_client/use-daad.ts";

type WeergaveProps = { filter: Invoer["weergave"]["bewaar"]; bewaard: boolean };

/** Keeps these filters as a list of one's own, or no longer. */
export function Weergave({ filter, bewaard }: WeergaveProps) {
  const router = useRouter();
  const { voerUit, bezig, fout } = useDaad(
    async () => {
      await (bewaard ? trpc.weergave.verwijder : trpc.weergave.bewaar).mutate(filter);
    },
    () => router.refresh(),
  );
  return (
    <>
      <Knop soort="subtiel" bezig={bezig} onClick={() => void voerUit()}>
        {bewaard ? "Bewaar deze lijst niet meer" : "Bewaar deze lijst"}
      </Knop>
      {fout && (
        <Mededeling soort="fout" meteen>
          {fout.zin}
        </Mededeling>
      )}
    </>
  );
}
