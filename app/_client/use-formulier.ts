"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { ConceptNaam } from "./concept.ts";
import { type ConceptStand, useConcept } from "./use-concept.ts";
import { useDaad } from "./use-daad.ts";
import { veldFouten } from "./veld-fouten.ts";

type FormulierRegels<T> = {
  naam: ConceptNaam;
  leeg: T;
  doe: (sleutel: string, staat: T) => Promise<unknown>;
  /** The rule's word for a field as the form names it. */
  veldnamen?: Record<string, string>;
  /** What the form holds after the act; empty again unless it says otherwise. */
  na?: (staat: T) => T;
  /** After the act, before the page is read again. */
  klaar?: () => void;
};

/** One act on a page that stays: what is typed is kept as a draft, after the act the form begins anew and the page reads again. */
export function useFormulier<T extends object>({
  naam,
  leeg,
  doe,
  veldnamen,
  na = () => leeg,
  klaar,
}: FormulierRegels<T>) {
  const router = useRouter();
  const [staat, zetStaat] = useState(leeg);
  const [gelukt, zetGelukt] = useState(false);
  const zet = (deel: Partial<T>) => zetStaat((s) => ({ ...s, ...deel }));
  const concept = useConcept(naam, staat, zet);
  const { voerUit, bezig, fout, zetFout, opnieuw } = useDaad(
    (sleutel) => doe(sleutel, staat),
    () => {
      opnieuw();
      const straks = na(staat);
      concept.opnieuw(straks);
      zetStaat(straks);
      zetGelukt(true);
      klaar?.();
      router.refresh();
    },
    undefined,
    concept.sleutels,
  );
  const verstuur = (g: FormEvent) => {
    g.preventDefault();
    zetGelukt(false);
    void voerUit();
  };
  const fouten = veldFouten(fout, veldnamen);
  return { staat, zet, fout, zetFout, fouten, concept, bezig, gelukt, verstuur };
}

/** What a form on a page shows and does; see `Formulier`. */
export type FormulierBeeld = Pick<
  ReturnType<typeof useFormulier<object>>,
  "fout" | "zetFout" | "fouten" | "bezig" | "gelukt" | "verstuur"
> & { concept: ConceptStand };
