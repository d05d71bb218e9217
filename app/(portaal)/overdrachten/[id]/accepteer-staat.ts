import type { VorigeHouderKeuze } from "#regiekaart/overdracht-acceptatie";
import { voldoetProfiel } from "#regiekaart/profiel";
import { dagIn } from "#ui/termijn";
import type { Invoer } from "../../../_client/trpc.ts";
import type { Beantwoording } from "./lees-overdracht.ts";

/** What is filled in on the accept form; every field a string, as the controls hold it. */
export type Staat = {
  regisseurId: string;
  motivering: string;
  vorigeHouder: VorigeHouderKeuze;
  leesrechtTot: string;
  casusregisseurId: string;
  zichtOpVeiligheidId: string;
};

/** Days that the former regisseur may read on, unless chosen otherwise (regionale invulling). */
const LEESRECHT_DAGEN = 90;
const DAG_MS = 86_400_000;

/** The calendar day `dagen` from now, in Amsterdam. */
export const overDagen = (dagen: number): string => dagIn(new Date(Date.now() + dagen * DAG_MS));

/** Leesrecht is proposed: the former holder is asked things in the first weeks. */
export function begin({ collegas }: Beantwoording): Staat {
  return {
    regisseurId: collegas.length === 1 ? collegas[0]!.id : "",
    motivering: "",
    vorigeHouder: "leesrecht",
    leesrechtTot: overDagen(LEESRECHT_DAGEN),
    casusregisseurId: "",
    zichtOpVeiligheidId: "",
  };
}

/** Who would be regisseur below the profile: chosen here, or the casusregisseur who stays (uitleg 16). */
export function wieTeLaag(
  staat: Staat,
  b: Beantwoording,
): ("procesregisseur" | "casusregisseur")[] {
  const laag = (id: string) => {
    const gekozen = b.collegas.find((c) => c.id === id);
    return gekozen !== undefined && !voldoetProfiel(gekozen.profiel, b.vereistProfiel);
  };
  return [
    ...(laag(staat.regisseurId) ? (["procesregisseur"] as const) : []),
    ...(b.casusregisseurOnderProfiel || laag(staat.casusregisseurId)
      ? (["casusregisseur"] as const)
      : []),
  ];
}

/** The names that the rule gives to fields, as the form knows them. */
export const HERNOEM = {
  procesregisseur: "regisseurId",
  casusregie: "casusregisseurId",
  casusregisseur: "motivering",
  zichtOpVeiligheid: "zichtOpVeiligheidId",
};

/** What the server is asked; an explanation that is no longer asked for stays behind. */
export function invoer(staat: Staat, metMotivering: boolean) {
  const uit = {
    regisseurId: staat.regisseurId,
    motivering: metMotivering ? staat.motivering : "",
    vorigeHouder: staat.vorigeHouder,
    leesrechtTot: staat.vorigeHouder === "leesrecht" ? staat.leesrechtTot || null : null,
    casusregisseurId: staat.casusregisseurId || null,
    zichtOpVeiligheidId: staat.zichtOpVeiligheidId || null,
  };
  return uit satisfies Omit<Invoer["overdracht"]["accepteer"], "overdrachtId" | "sleutel">;
}
