import { REGIE_SOORT_NAAM } from "#regiekaart/namen";
import { datumTekst } from "#ui/datum";
import type { WieRij } from "#ui/wie-paneel";
import type { Volledig } from "./casus.ts";

type Regie = Volledig["regie"][number];

/** "Wie heeft de regie?": whoever has several tasks stands there once, with each task and since when. */
export function wieRijen(regie: readonly Regie[]): WieRij[] {
  const groepen = new Map<string, Regie[]>();
  for (const r of regie) {
    const wie = r.persoon?.id ?? r.soort;
    groepen.set(wie, [...(groepen.get(wie) ?? []), r]);
  }
  return [...groepen.values()].map(wieRij);
}

function wieRij(taken: Regie[]): WieRij {
  const r = taken[0]!;
  const sinds = taken.map((t) => `sinds ${datumTekst(t.sinds, "datum")}`);
  const tegelijk = new Set(sinds).size === 1;
  const profiel = taken.some((t) => t.soort !== "zicht_op_veiligheid") && r.persoon?.profiel;
  return {
    sleutel: r.soort,
    rol: taken
      .map(({ soort }, i) => {
        const naam = REGIE_SOORT_NAAM[soort];
        return `${i === 0 ? naam : naam.toLowerCase()}${tegelijk ? "" : ` ${sinds[i]}`}`;
      })
      .join(", "),
    naam: r.persoon?.naam ?? null,
    organisatie: r.organisatie.naam,
    detail: [
      // Nobody accepted it yet: until then it lies with the coordinator (uitleg 15).
      ...(r.soort === "zicht_op_veiligheid" && !r.persoon ? ["bij de coördinator"] : []),
      ...(profiel ? [`profiel ${profiel}`] : []),
      ...(tegelijk ? [sinds[0]] : []),
    ].join(" · "),
    jij: r.jij,
    ...(taken.some((t) => t.waarnemend) ? { stand: "waarnemend" } : {}),
    ...(r.jij ? {} : { telefoon: r.persoon?.telefoon || r.organisatie.telefoon }),
  };
}
