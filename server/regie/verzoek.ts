import { leesNamen } from "#db/casus";
import type { Transactie } from "#db/databank";
import type { Feiten } from "#db/feiten";
import { leesOrganisatie } from "#db/mensen";
import { leesRegieverzoeken } from "#db/regieverzoek";
import { noemtNaam } from "#regiekaart/noemt-naam";
import type { Daad } from "../kern/daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";

/** One request of this casus, as far as the actor may see it. */
export async function leesVerzoek({ tx, casusId }: Daad, id: string) {
  const verzoek = (await leesRegieverzoeken(tx, casusId)).find((v) => v.id === id);
  if (!verzoek) throw new Geweigerd("niet_gevonden");
  return verzoek;
}

/** Coordinators of both sides read it with the stand, so it names nobody. */
export async function eisZonderNamen({ tx, casusId }: Daad, tekst: string, veld: string) {
  if (noemtNaam(tekst, await leesNamen(tx, casusId))) throw new Geweigerd("naam_in_voorstel", veld);
}

/** From whom procesregie is asked, and by whom. */
export async function verzoekGegevens(tx: Transactie, feiten: Feiten, vragerId: string) {
  const naam = async (organisatieId: string) => ({
    organisatieId,
    organisatie: (await leesOrganisatie(tx, organisatieId))?.naam ?? "",
  });
  return {
    regieSoort: "procesregie",
    van: await naam(feiten.regie.procesregie!.organisatieId),
    naar: await naam(vragerId),
  };
}
