import { isUitgesloten, schrijfBetrokkenheid } from "#db/betrokkenheid";
import type { OpenOverdracht } from "#db/feiten";
import { leesPersoonVast } from "#db/mensen";
import { schrijfLeesrecht } from "#db/overdracht";
import { eindeVanDag } from "#db/termijn";
import type { Acceptatie, Toewijzing } from "#regiekaart/overdracht-antwoord";
import { werktInCasussen } from "#regiekaart/regie";
import type { Daad } from "../kern/daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import type { AccepteerInvoer } from "./accepteer.ts";

/** What the receiver chose, with the people looked up as they are now. */
export async function leesKeuze(daad: Daad, input: AccepteerInvoer): Promise<Acceptatie> {
  const procesregisseur = await leesPersoonVast(daad.tx, input.regisseurId);
  if (!procesregisseur) throw new Geweigerd("persoon_hoort_niet_bij_organisatie", "regisseurId");
  const leesrechtTot = input.leesrechtTot ? await eindeVanDag(daad.tx, input.leesrechtTot) : null;
  if (leesrechtTot && leesrechtTot <= daad.op)
    throw new Geweigerd("einddatum_ontbreekt", "leesrechtTot");
  const casusregie = await leesToewijzing(daad, input.casusregisseurId, "casusregisseurId");
  const zicht = await leesToewijzing(daad, input.zichtOpVeiligheidId, "zichtOpVeiligheidId");
  if (await isUitgesloten(daad.tx, daad.casusId, input.regisseurId))
    throw new Geweigerd("persoon_kan_niet_meedoen", "regisseurId");
  const casusregisseurId = input.casusregisseurId ?? daad.feiten.regie.casusregie?.persoonId;
  return {
    procesregisseur,
    casusregisseur: casusregisseurId ? await leesPersoonVast(daad.tx, casusregisseurId) : null,
    afwijkingMotivering: input.motivering !== "",
    vorigeHouder: input.vorigeHouder,
    leesrechtTot,
    op: daad.op,
    ...(casusregie ? { casusregie } : {}),
    ...(zicht ? { zichtOpVeiligheid: zicht } : {}),
  };
}

/** The receiver can name people of its own organisation only. */
async function leesToewijzing(
  daad: Daad,
  id: string | null,
  veld: string,
): Promise<Toewijzing | null> {
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

/** What the former holder keeps: nothing, the stand, reading until a date, or taking part. */
export async function verleen(
  daad: Daad,
  overdracht: OpenOverdracht,
  input: AccepteerInvoer,
): Promise<void> {
  const { tx, casusId, op, feiten } = daad;
  const { vanOrganisatieId: organisatieId } = overdracht;
  const gebruikerId = feiten.regie[overdracht.soort]?.persoonId ?? overdracht.vanGebruikerId;
  const basis = { casusId, overdrachtId: overdracht.id, organisatieId, van: op };
  if (input.vorigeHouder === "stand") await schrijfLeesrecht(tx, basis);
  if (input.vorigeHouder === "leesrecht")
    await schrijfLeesrecht(tx, {
      ...basis,
      gebruikerId,
      tot: await eindeVanDag(tx, input.leesrechtTot!),
    });
  if (input.vorigeHouder === "betrokken")
    await schrijfBetrokkenheid(tx, {
      casusId,
      gebruikerId,
      zicht: "bijdragen",
      doel: "Was procesregisseur en blijft betrokken",
      toegevoegdDoor: daad.actor.gebruikerId,
      van: op,
    });
}
