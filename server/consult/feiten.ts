import { type ConsultRij, leesConsultenAanOns, leesGesteldConsult } from "#db/consult";
import type { Transactie } from "#db/databank";
import type { ConsultFeiten } from "#regiekaart/consult";
import type { Feit } from "../kern/daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { statusVan } from "./beeld.ts";

/** One consult: as who is asked, else as who reads the casus. What I may not see does not exist. */
export async function leesConsult(tx: Transactie, id: string): Promise<ConsultRij> {
  const [aanOns] = await leesConsultenAanOns(tx, 1, id);
  const rij = aanOns ?? (await leesGesteldConsult(tx, id));
  if (!rij) throw new Geweigerd("niet_gevonden");
  return rij;
}

export const consultFeiten = (rij: ConsultRij): ConsultFeiten => ({
  vanOrganisatieId: rij.van.id,
  naarOrganisatieId: rij.naar.id,
  naarPersoonId: rij.persoon?.id ?? null,
  open: statusVan(rij) === "open",
});

type Naam = { id: string; naam: string };
type Kanten = Pick<ConsultRij, "id" | "opNaam"> & {
  van: Naam;
  door: { id: string };
  naar: Naam;
  persoon: { id: string } | null;
};

/** Both sides hear of every step; who is asked without a name hears no casusnummer. */
export function consultFeit(
  soort: Feit["soort"],
  { id, opNaam, van, door, naar, persoon }: Kanten,
  gegevens: Feit["gegevens"],
): Feit {
  return {
    soort,
    kanten: {
      soort: "procesregie",
      vanGebruikerId: door.id,
      vanOrganisatieId: van.id,
      naarOrganisatieId: naar.id,
      naarPersoonId: persoon?.id ?? null,
      spoed: false,
    },
    anoniemVoor: opNaam ? null : naar.id,
    gegevens: {
      ...gegevens,
      consultId: id,
      van: { organisatieId: van.id, organisatie: van.naam },
      naar: { organisatieId: naar.id, organisatie: naar.naam },
    },
  };
}
