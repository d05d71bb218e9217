import { leesOrganisatie } from "#db/mensen";
import { merkOverdracht } from "#db/overdracht-contract";
import { beoordeelVrijgeven } from "#regiekaart/overdracht-uitstel";
import { eis } from "../kern/geweigerd.ts";
import { overdrachtGegevens } from "./gegevens.ts";
import { alsPartij, doeOpOverdracht, overdrachtDaad } from "./overdracht-daad.ts";
import { eisWgsToets, wgsToetsVorm } from "./wgs-toets.ts";

/** The sender lets the zorg- en veiligheidshuis see who the household members are, until the answer. */
export const geefNamenVrij = overdrachtDaad({ wgsToets: wgsToetsVorm }).mutation(({ ctx, input }) =>
  doeOpOverdracht(ctx, "overdracht.geefNamenVrij", input, async (daad, overdracht) => {
    const { tx, feiten, op } = daad;
    eis(beoordeelVrijgeven(feiten, overdracht, alsPartij(daad)));
    const naar = (await leesOrganisatie(tx, overdracht.naarOrganisatieId))!;
    await eisWgsToets(daad, naar, input.wgsToets);
    await merkOverdracht(tx, overdracht.id, { triageVrijOp: op });
    const gegevens = await overdrachtGegevens(tx, overdracht);
    return { soort: "overdracht_namen_vrijgegeven", gegevens };
  }),
);
