import { leesPersoonVast } from "#db/mensen";
import { isUitgesloten } from "#db/uitsluiting";
import { werktInCasussen } from "#regiekaart/regie";
import type { Daad } from "../kern/daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";

type Persoon = NonNullable<Awaited<ReturnType<typeof leesPersoonVast>>>;

/** Who takes an assignment over in the same act: an active colleague of the actor who works in casussen. */
export async function leesToewijzing(
  daad: Daad,
  id: string | null,
  veld: string,
): Promise<Persoon | null> {
  if (!id) return null;
  const persoon = await leesPersoonVast(daad.tx, id);
  if (persoon?.organisatieId !== daad.actor.organisatieId)
    throw new Geweigerd("persoon_hoort_niet_bij_organisatie", veld);
  if (!persoon.actief) throw new Geweigerd("persoon_niet_actief", veld);
  if (await isUitgesloten(daad.tx, daad.casusId, id))
    throw new Geweigerd("persoon_kan_niet_meedoen", veld);
  if (!werktInCasussen(persoon.functies)) throw new Geweigerd("geen_professional", veld);
  return persoon;
}
