import { leesPersoonVast } from "#db/mensen";
import { beeindigNoodtoegang } from "#db/noodtoegang";
import { isUitgesloten, leesAntwoorders, schrijfUitsluiting } from "#db/uitsluiting";
import { laatVraagAanVervallen } from "#db/zicht-vraag";
import type { ToegangGrond } from "#regiekaart/begrippen";
import { beoordeelUitsluiting, wieAntwoordt } from "#regiekaart/uitsluiting";
import type { Daad, Feit } from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { feitVanVertrek, maakVrij } from "../regie/maak-vrij.ts";

/**
 * From now on the casus does not exist for this person. What they had in it ends in the same act; where they were
 * regisseur, or watched safety, it is the same as when they leave: zonder regisseur, and the organisation still holds. Readers see no difference.
 */
export async function legUitsluitingVast(
  daad: Daad,
  persoonId: string,
  grond?: ToegangGrond,
): Promise<Feit[]> {
  const { tx, casusId, feiten, op, actor } = daad;
  const persoon = await leesPersoonVast(tx, persoonId);
  if (!persoon) throw new Geweigerd("persoon_niet_actief", "persoonId");
  const { id, actief, organisatieId, organisatie } = persoon;
  const wie = wieAntwoordt(feiten, organisatieId);
  const antwoorders = wie ? await leesAntwoorders(tx, casusId, organisatieId, wie) : [];
  const uitgesloten = await isUitgesloten(tx, casusId, id);
  eis(beoordeelUitsluiting({ id, actief, uitgesloten }, antwoorders));
  const doorZichzelf = id === actor.gebruikerId;
  await schrijfUitsluiting(tx, { casusId, gebruikerId: id, doorZichzelf, van: op });
  const vrij = await maakVrij(daad, id);
  await laatVraagAanVervallen(tx, casusId, id, op);
  await beeindigNoodtoegang(tx, casusId, id);
  const wij = { organisatieId, organisatie };
  const vast: Feit = { soort: "uitsluiting_vastgelegd", gegevens: { naar: wij } };
  const vertrek = feitVanVertrek(vrij, wij);
  return [vast, ...(vertrek ? [vertrek] : [])].map((feit) => (grond ? { ...feit, grond } : feit));
}
