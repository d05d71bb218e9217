import { datumTekst } from "#ui/datum";
import type { Volledig } from "./casus.ts";
import { opsomming } from "./opsomming.ts";

type Regie = Volledig["regie"][number];

/** Who does what, in one sentence: whoever has several tasks is named once. */
export function regieZin(regie: readonly Regie[]): string {
  const groepen = new Map<string, Regie[]>();
  for (const r of regie) groepen.set(wieZin(r), [...(groepen.get(wieZin(r)) ?? []), r]);
  const zin = opsomming([...groepen].map(([wie, taken]) => `${wie} ${takenZin(taken)}`));
  return zin && `${zin.charAt(0).toUpperCase()}${zin.slice(1)}.`;
}

function wieZin({ soort, persoon, organisatie, jij }: Regie): string {
  if (!persoon && soort === "zicht_op_veiligheid") return `de coördinator van ${organisatie.naam}`;
  if (!persoon) return `${organisatie.naam} (nog zonder persoon)`;
  return `${persoon.naam}${jij ? " (jij)" : ""} van ${organisatie.naam}`;
}

function takenZin(taken: readonly Regie[]): string {
  const proces = taken.find((t) => t.soort === "procesregie");
  const regie = [
    ...(proces ? [proces.waarnemend ? "waarnemend de procesregie" : "de procesregie"] : []),
    ...(taken.some((t) => t.soort === "casusregie") ? ["de casusregie"] : []),
  ];
  // Since when the regie; as waarnemend it is younger, and the head says when the niveau changed.
  const sinds = proces && !proces.waarnemend ? ` sinds ${datumTekst(proces.sinds, "lang")}` : "";
  const zicht = taken.some((t) => t.soort === "zicht_op_veiligheid");
  return opsomming([
    ...(regie.length > 0 ? [`heeft${sinds} ${opsomming(regie)}`] : []),
    ...(zicht ? ["houdt zicht op veiligheid"] : []),
  ]);
}

/** Whom to call first: the procesregisseur, else the organisation that holds procesregie; nobody when that is you. */
export function wieBellen(regie: readonly Regie[]): { naam: string; telefoon: string } | null {
  const houder = regie.find((r) => r.soort === "procesregie");
  if (!houder || houder.jij) return null;
  const { persoon, organisatie } = houder;
  return persoon?.telefoon
    ? { naam: persoon.naam, telefoon: persoon.telefoon }
    : { naam: organisatie.naam, telefoon: organisatie.telefoon };
}
