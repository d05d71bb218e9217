import type { Transactie } from "#db/databank";
import type { OpenOverdracht } from "#db/feiten";
import type { GebeurtenisGegevens } from "#db/gebeurtenis";
import { leesOrganisatie } from "#db/mensen";

type Overdracht = Pick<
  OpenOverdracht,
  "id" | "soort" | "vanOrganisatieId" | "naarOrganisatieId" | "niveauVan" | "niveauNaar"
>;

/** The coded facts of an overdracht, with the organisations' names as they are now. */
export async function overdrachtGegevens(
  tx: Transactie,
  o: Overdracht,
): Promise<GebeurtenisGegevens> {
  const naam = async (organisatieId: string) => ({
    organisatieId,
    organisatie: (await leesOrganisatie(tx, organisatieId))?.naam ?? "",
  });
  return {
    overdrachtId: o.id,
    regieSoort: o.soort,
    van: await naam(o.vanOrganisatieId),
    naar: await naam(o.naarOrganisatieId),
    niveauVan: o.niveauVan,
    niveauNaar: o.niveauNaar,
  };
}
