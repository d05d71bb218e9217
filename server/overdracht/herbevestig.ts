import { leesOrganisatie } from "#db/mensen";
import { bevestigOpnieuw } from "#db/overdracht";
import { isVraagOpen, leesAanvullingen } from "#db/overdracht-contract";
import { termijnVan } from "#db/termijn";
import { beoordeelHerbevestigen } from "#regiekaart/overdracht-voorstel";
import { beslistermijn } from "#regiekaart/termijnen";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { overdrachtGegevens } from "./gegevens.ts";
import { alsPartij, doeOpOverdracht, overdrachtDaad } from "./overdracht-daad.ts";

/** The niveau changed while the overdracht was open: the sender says that it still stands, at the niveau of now (uitleg 18). */
export const herbevestig = overdrachtDaad({}).mutation(({ ctx, input }) =>
  doeOpOverdracht(ctx, "overdracht.herbevestig", input, async (daad, overdracht) => {
    const { tx, feiten, op } = daad;
    const vraagOpen = isVraagOpen(await leesAanvullingen(tx, overdracht.id));
    eis(beoordeelHerbevestigen(feiten, overdracht, alsPartij(daad), vraagOpen));
    const { niveau } = feiten;
    const ontvanger = (await leesOrganisatie(tx, overdracht.naarOrganisatieId))!;
    const termijn = beslistermijn({ niveau, spoed: overdracht.spoed, ontvanger });
    const termijnOp = await termijnVan(tx, op, termijn);
    if (!(await bevestigOpnieuw(tx, overdracht.id, niveau, { klokVanaf: op, termijnOp })))
      throw new Geweigerd("al_afgehandeld");
    const nu = { ...overdracht, niveauVan: niveau, niveauNaar: niveau };
    return { soort: "overdracht_herbevestigd", gegevens: await overdrachtGegevens(tx, nu) };
  }),
);
