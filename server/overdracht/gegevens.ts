import type { Transactie } from "#db/databank";
import type { OpenOverdracht } from "#db/feiten";
import type { GebeurtenisGegevens } from "#db/gebeurtenis";
import { leesOrganisatie } from "#db/mensen";

type Kern = Pick<OpenOverdracht, "id" | "soort" | "vanOrganisatieId" | "naarOrganisatieId">;
type Overdracht = Kern & Pick<OpenOverdracht, "niveauVan" | "niveauNaar">;

/** The coded facts of an overdracht, with the organisations' names as they are now. */
export async function overdrachtGegevens(
  tx: Transactie,
  o: Overdracht,
): Promise<GebeurtenisGegevens> {
  const { niveauVan, niveauNaar } = o;
  return { ...(await overdrachtKern(tx, o)), niveauVan, niveauNaar };
}

/** The same without the niveau: which regie, from whom and to whom. */
export async function overdrachtKern(tx: Transactie, o: Kern): Promise<GebeurtenisGegevens> {
  const naam = async (organisatieId: string) => ({
    organisatieId,
    organisatie: (await leesOrganisatie(tx, organisatieId))?.naam ?? "",
  });
  return {
    overdrachtId: o.id,
    regieSoort: o.soort,
    van: await naam(o.vanOrganisatieId),
    naar: await naam(o.naarOrganisatieId),
  };
}
