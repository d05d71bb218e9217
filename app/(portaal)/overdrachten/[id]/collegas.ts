import type { Profiel } from "#regiekaart/begrippen";
import { voldoetProfiel } from "#regiekaart/profiel";
import type { Keuze } from "#ui/veld";
import type { Beantwoording } from "./lees-overdracht.ts";

/** Colleagues as choices: who has the profile first, the others with what is lower about them. */
export function collegaKeuzes(
  collegas: Beantwoording["collegas"],
  vereist: Profiel,
  ikId: string,
): Keuze[] {
  const voldoet = (c: Beantwoording["collegas"][number]) => voldoetProfiel(c.profiel, vereist);
  return collegas
    .toSorted((a, b) => Number(voldoet(b)) - Number(voldoet(a)))
    .map((c) => {
      const profiel = c.profiel ? `profiel ${c.profiel}` : "geen profiel";
      const lager = voldoet(c) ? "" : ", lager dan gevraagd";
      return {
        waarde: c.id,
        tekst: `${c.naam}${c.id === ikId ? " (jij)" : ""} – ${profiel}${lager}`,
      };
    });
}
