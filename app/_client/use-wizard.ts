"use client";

import { type FormEvent, useEffect, useState } from "react";
import type { VeldFout } from "#ui/fout-overzicht";
import { type Sleutels, useDaad } from "./use-daad.ts";
import { useStap } from "./use-stap.ts";
import { veldFouten } from "./veld-fouten.ts";

type WizardRegels<T> = {
  /** How many steps; the last one only shows and sends. */
  aantal: number;
  /** Whether an earlier draft has been looked for: until then nothing says which step is next. */
  gereed: boolean;
  /** What is missing in a step, in the order of its fields. */
  mist: (stap: number) => VeldFout[];
  verzend: (sleutel: string) => Promise<T>;
  klaar: (uit: T) => void;
  /** The rule's word for a field as the form names it. */
  veldnamen: Record<string, string>;
  /** Where a field stands; null when it is no field of this form. */
  stapVanVeld: (veld: string) => number | null;
  sleutels: Sleutels;
};

/**
 * A form in steps. Nobody comes past a step that misses something, also not by its URL; a refusal that
 * names a field brings the user to the step where it stands.
 */
export function useWizard<T>(regels: WizardRegels<T>) {
  const { aantal, gereed, mist, veldnamen, stapVanVeld } = regels;
  const [eigen, zetEigen] = useState<VeldFout[]>([]);
  const { stap: gevraagd, ga, vervang, kop } = useStap(aantal);
  const daad = useDaad(
    regels.verzend,
    regels.klaar,
    (fout) => {
      const velden = veldFouten(fout, veldnamen).flatMap(({ veld }) => veld ?? []);
      const naar = velden.map(stapVanVeld).find((stap) => stap !== null);
      if (naar) ga(naar);
    },
    regels.sleutels,
  );
  const open = Array.from({ length: aantal - 1 }, (_, i) => i + 1).find((s) => mist(s).length > 0);
  const stap = Math.min(gevraagd, open ?? aantal);
  // Else the step would jump ahead by itself as soon as its last field is filled in.
  useEffect(() => {
    if (gereed && stap < gevraagd) vervang(stap);
  }, [gereed, stap, gevraagd, vervang]);
  // What was mended since is no longer shown as missing.
  const nogOpen = eigen.filter((f) => mist(stap).some((m) => m.veld === f.veld));
  const fouten = nogOpen.length > 0 ? nogOpen : veldFouten(daad.fout, veldnamen);

  const vergeet = () => {
    daad.zetFout(null);
    zetEigen([]);
  };
  const naarStap = (nr: number) => {
    vergeet();
    ga(nr);
  };
  const verder = (g: FormEvent) => {
    g.preventDefault();
    const ontbreekt = mist(stap);
    daad.zetFout(null);
    zetEigen(ontbreekt);
    if (ontbreekt.length > 0) return;
    if (stap === aantal) void daad.voerUit();
    else ga(stap + 1);
  };

  return {
    stap,
    aantal,
    kop,
    naarStap,
    verder,
    vergeet,
    fouten,
    fout: daad.fout,
    bezig: daad.bezig,
  };
}

export type Wizard = ReturnType<typeof useWizard>;
