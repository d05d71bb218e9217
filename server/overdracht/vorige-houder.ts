import { schrijfBetrokkenheid } from "#db/betrokkenheid";
import type { OpenOverdracht } from "#db/feiten";
import { leesPersoonVast } from "#db/mensen";
import { schrijfLeesrecht } from "#db/overdracht";
import { eindeVanDag } from "#db/termijn";
import type { Acceptatie } from "#regiekaart/overdracht-acceptatie";
import type { Daad } from "../kern/daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { leesToewijzing } from "../regie/toewijzing.ts";
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

/** Whoever was regisseur; zonder regisseur the person of that organisation who proposed it, or nobody. */
async function wasRegisseur({ tx, feiten }: Daad, o: OpenOverdracht): Promise<string | null> {
  const { persoonId } = feiten.regie[o.soort] ?? { persoonId: null };
  if (persoonId) return persoonId;
  const afzender = await leesPersoonVast(tx, o.vanGebruikerId);
  return afzender?.organisatieId === o.vanOrganisatieId ? afzender.id : null;
}

/** What the former holder keeps: nothing, the stand, reading until a date, or taking part. */
export async function verleen(
  daad: Daad,
  overdracht: OpenOverdracht,
  input: AccepteerInvoer,
): Promise<void> {
  const { tx, casusId, op } = daad;
  const { vanOrganisatieId: organisatieId } = overdracht;
  const gebruikerId = await wasRegisseur(daad, overdracht);
  const basis = { casusId, overdrachtId: overdracht.id, organisatieId, van: op };
  const { vorigeHouder } = input;
  if (vorigeHouder === "stand" || (vorigeHouder !== "geen" && !gebruikerId))
    await schrijfLeesrecht(tx, basis);
  else if (vorigeHouder === "leesrecht")
    await schrijfLeesrecht(tx, {
      ...basis,
      gebruikerId,
      tot: await eindeVanDag(tx, input.leesrechtTot!),
    });
  else if (vorigeHouder === "betrokken" && gebruikerId)
    await schrijfBetrokkenheid(tx, {
      casusId,
      gebruikerId,
      zicht: "bijdragen",
      doel: `Was ${overdracht.soort === "casusregie" ? "casusregisseur" : "procesregisseur"} en blijft betrokken`,
      toegevoegdDoor: daad.actor.gebruikerId,
      van: op,
    });
}
