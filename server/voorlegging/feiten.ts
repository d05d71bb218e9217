import type { Transactie } from "#db/databank";
import type { Feiten } from "#db/feiten";
import {
  leesNietAccepterenden,
  leesVisies,
  leesVoorlegging,
  type VoorleggingRij,
} from "#db/voorlegging";
import type { Id } from "#regiekaart/begrippen";
import type { VoorleggingFeiten, VoorleggingStatus } from "#regiekaart/voorlegging";
import type { Daad, Feit } from "../kern/daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";

/** Organisations that take part in the casus, and receivers that declined: between any two of them a view can differ. */
export async function leesPartijen(tx: Transactie, feiten: Feiten): Promise<Id[]> {
  const regie = Object.values(feiten.regie).flatMap((r) => r?.organisatieId ?? []);
  const betrokken = feiten.betrokken.map((b) => b.organisatieId);
  const ontvangers = feiten.ontvangers.map((o) => o.organisatieId);
  const niet = await leesNietAccepterenden(tx, feiten.casusId);
  return [...new Set([...regie, ...betrokken, ...ontvangers, ...niet])];
}

export function statusVan(rij: Pick<VoorleggingRij, "afgerondOp" | "bestuur">): VoorleggingStatus {
  if (rij.afgerondOp) return "afgerond";
  return rij.bestuur ? "bij_bestuur" : "bij_managers";
}

/** What the rules ask of one voorlegging; what I may not see does not exist. */
export async function leesVoorleggingFeiten(tx: Transactie, id: string) {
  const rij = await leesVoorlegging(tx, id);
  if (!rij) throw new Geweigerd("niet_gevonden");
  const visies = await leesVisies(tx, id);
  const partij = ({ id: organisatieId, soort }: VoorleggingRij["voorlegger"]) => ({
    organisatieId,
    soort,
  });
  const feiten: VoorleggingFeiten = {
    status: statusVan(rij),
    voorlegger: partij(rij.voorlegger),
    ander: partij(rij.ander),
    bestuurId: rij.bestuur?.id ?? null,
    visies: visies.map((v) => v.organisatieId),
  };
  return { rij, visies, feiten };
}

type Rij = Pick<VoorleggingRij, "voorlegger" | "ander" | "bestuur">;

/** Both organisations, and the bestuur once it is asked, hear of every step: their managers and coordinators. */
export function voorleggingFeit(
  soort: Feit["soort"],
  { voorlegger, ander, bestuur }: Rij,
  gegevens: Feit["gegevens"],
): Feit {
  return {
    soort,
    grond: "organisatie",
    partijen: [voorlegger.id, ander.id, ...(bestuur ? [bestuur.id] : [])],
    gegevens: {
      ...gegevens,
      van: { organisatieId: voorlegger.id, organisatie: voorlegger.naam },
      naar: { organisatieId: ander.id, organisatie: ander.naam },
    },
  };
}

/** The casus is locked by its number; the voorlegging must be one of that casus. */
export async function vindVoorlegging(daad: Daad, id: string) {
  const gevonden = await leesVoorleggingFeiten(daad.tx, id);
  if (gevonden.rij.casusId !== daad.casusId) throw new Geweigerd("niet_gevonden");
  return gevonden;
}
