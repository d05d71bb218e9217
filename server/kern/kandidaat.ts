import { leesOrganisatie, leesPersoon } from "#db/mensen";
import { isUitgesloten } from "#db/uitsluiting";
import type { OrganisatieSoort } from "#regiekaart/begrippen";
import type { Daad } from "./daad.ts";
import { Geweigerd } from "./geweigerd.ts";

/** Where somebody works, as the WGS-toets asks. */
export const organisatieVan = (p: {
  organisatieId: string;
  organisatieSoort: OrganisatieSoort;
}) => ({
  id: p.organisatieId,
  soort: p.organisatieSoort,
});

/** Somebody who may come to take part in this casus, with all that the rules ask of them. */
export async function leesKandidaat({ tx, casusId, feiten }: Daad, id: string) {
  const persoon = await leesPersoon(tx, id);
  if (!persoon) throw new Geweigerd("persoon_kan_niet_meedoen", "persoonId");
  const organisatie = await leesOrganisatie(tx, persoon.organisatieId);
  return {
    ...persoon,
    organisatie: organisatie!.naam,
    inWerkgebied: organisatie!.actief && organisatie!.werkgebieden.includes(feiten.werkgebiedId),
    uitgesloten: await isUitgesloten(tx, casusId, id),
  };
}
