import { leesPersoon } from "#db/mensen";
import { leesLaatstGeaccepteerd } from "#db/terugkoppeling";
import type { Id } from "#regiekaart/begrippen";
import type { OverdrachtSoort } from "#regiekaart/overdracht";
import { hoortTerug, type Terugkoppeling } from "#regiekaart/terugkoppeling";
import type { Daad, Feit } from "../kern/daad.ts";
import { overdrachtKern } from "./gegevens.ts";

/**
 * The fact by which the sender of the newest accepted overdracht hears what became of it; nothing when they know.
 * `houderId` has this regie after the act. Asked before an act accepts the next one.
 */
export async function koppelTerug(
  { tx, casusId }: Daad,
  soort: OverdrachtSoort,
  terugkoppeling: Terugkoppeling,
  houderId: Id | null,
): Promise<Feit[]> {
  const vorige = await leesLaatstGeaccepteerd(tx, casusId, soort);
  if (!vorige || !hoortTerug(vorige, houderId)) return [];
  const afzender = await leesPersoon(tx, vorige.vanGebruikerId);
  const werktDaarNog = afzender?.organisatieId === vorige.vanOrganisatieId;
  return [
    {
      soort: "overdracht_teruggekoppeld",
      ...(werktDaarNog ? { persoonId: afzender.id } : {}),
      partijen: [vorige.vanOrganisatieId],
      // What became of it, and no more: no niveau, nor where the regie went.
      gegevens: { ...(await overdrachtKern(tx, vorige)), terugkoppeling },
    },
  ];
}
