"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useMemo, useState } from "react";
import { trpc } from "../../../_client/trpc.ts";
import { useConcept } from "../../../_client/use-concept.ts";
import { useDaad } from "../../../_client/use-daad.ts";
import { veldFouten } from "../../../_client/veld-fouten.ts";
import { begin, HERNOEM, invoer, type Staat, wieTeLaag } from "./accepteer-staat.ts";
import type { AntwoordProps } from "./antwoord.tsx";

/** The state of the accept form: what is filled in, what follows from it, and the act. */
export function useAccepteren({ overdracht, beantwoord, isCoordinator }: AntwoordProps) {
  const router = useRouter();
  const [staat, zetStaat] = useState<Staat>(() => begin(beantwoord));
  const zet = (deel: Partial<Staat>) => zetStaat((s) => ({ ...s, ...deel }));
  const naam = { van: beantwoord.ikId, waarover: overdracht.id, formulier: "accepteren" };
  const concept = useConcept(naam, staat, zet);
  const regisseur = beantwoord.collegas.find((c) => c.id === staat.regisseurId) ?? null;
  const teLaag = wieTeLaag(staat, beantwoord);

  const { voerUit, bezig, fout, zetFout } = useDaad(
    (sleutel) =>
      trpc.overdracht.accepteer.mutate({
        overdrachtId: overdracht.id,
        sleutel,
        ...invoer(staat, teLaag.length > 0),
      }),
    () => {
      concept.wis();
      // A coordinator sees the casus by procesregie; of casusregie of a colleague only the stand.
      const blijftZichtbaar =
        (isCoordinator && overdracht.soort === "procesregie") ||
        staat.regisseurId === beantwoord.ikId;
      if (blijftZichtbaar) router.refresh();
      else router.push("/overdrachten?toon=afgehandeld");
    },
    undefined,
    concept.sleutels,
  );
  const fouten = useMemo(() => veldFouten(fout, HERNOEM), [fout]);
  const verstuur = (g: FormEvent) => {
    g.preventDefault();
    void voerUit();
  };
  return { staat, zet, regisseur, teLaag, fout, zetFout, fouten, bezig, verstuur };
}
