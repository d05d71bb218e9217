import type { Transactie } from "#db/databank";
import { leesMensenMetFunctie, leesVervangers } from "#db/mensen";
import { leesHouder } from "#db/signaal";
import type { Functie, RegieSoort } from "#regiekaart/begrippen";
import { ONTVANGERS, type Relatie, type SignaalSoort } from "#regiekaart/berichten";

/** The two sides of the overdracht or consult that a signal is about. */
export type OverSignaal = {
  soort: RegieSoort;
  vanGebruikerId: string;
  vanOrganisatieId: string;
  naarOrganisatieId: string;
  naarPersoonId: string | null;
  spoed: boolean;
};

type Vraag = {
  soort: SignaalSoort;
  casusId: string;
  overdracht: OverSignaal | null;
  persoonId: string | null;
};

/** Whom the table of berichten names for a signal, and who stands in for them today. */
export async function ontvangersVan(tx: Transactie, v: Vraag): Promise<string[]> {
  const { overdracht: o, persoonId } = v;
  const houder = await leesHouder(tx, v.casusId, "procesregie");
  const regisseur = o ? (await leesHouder(tx, v.casusId, o.soort))?.persoonId : null;
  const bij = async (organisatieId: string | null | undefined, functies: Functie[]) =>
    (await leesMensenMetFunctie(tx, organisatieId ? [organisatieId] : [], functies)).map(
      (m) => m.id,
    );
  const wie: Partial<Record<Relatie, () => Promise<(string | null | undefined)[]>>> = {
    procesregisseur: async () => [houder?.persoonId],
    procesregie_coordinatoren: () => bij(houder?.organisatieId, ["coordinator"]),
    betrokkene: async () => [persoonId],
    gevraagde: async () => [persoonId],
    afzender_regisseur: async () => [o?.vanGebruikerId, regisseur],
    afzender_coordinatoren: () => bij(o?.vanOrganisatieId, ["coordinator"]),
    afzender_managers: () => bij(o?.vanOrganisatieId, ["manager"]),
    ontvanger_persoon: async () => [o?.naarPersoonId],
    ontvanger_coordinatoren: () =>
      bij(o?.naarOrganisatieId, o?.spoed ? ["coordinator", "piket"] : ["coordinator"]),
    ontvanger_managers: () => bij(o?.naarOrganisatieId, ["manager"]),
  };
  const ids = new Set<string>();
  for (const relatie of ONTVANGERS[v.soort])
    for (const id of (await wie[relatie]?.()) ?? []) if (id) ids.add(id);
  return [...new Set([...ids, ...(await leesVervangers(tx, v.casusId, [...ids]))])];
}
