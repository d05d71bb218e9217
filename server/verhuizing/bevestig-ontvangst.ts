import { randomUUID } from "node:crypto";
import { z } from "zod";
import { metTeksten } from "#db/gebeurtenis";
import { dagVan } from "#db/termijn";
import { schrijfVerhuisbevestiging } from "#db/verhuizing";
import { beoordeelBevestiging } from "#regiekaart/verhuizing";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis } from "../kern/geweigerd.ts";
import { schrijfAls, tekstVorm } from "../kern/teksten.ts";

/** An organisation outside the region said that the overdracht arrived: who, where and when. */
export const bevestigOntvangst = casusDaad("bijdragen", {
  ontvanger: tekstVorm("De organisatie", 200),
  bevestigdDoor: tekstVorm("Wie het bevestigde", 200),
  ontvangenOp: z.iso.date("Kies de dag waarop het is ontvangen."),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "verhuizing.bevestigOntvangst", "bijdragen", input, async (daad) => {
    const { tx, casusId, feiten, actor, op, gebeurtenisId } = daad;
    const { ontvangenOp } = input;
    eis(beoordeelBevestiging(feiten.regie, { ontvangenOp, vandaag: await dagVan(tx, op) }, actor));
    const ontvanger = (await schrijfAls(daad, "verhuizing", input.ontvanger))!;
    const bevestigdDoor = (await schrijfAls(daad, "verhuizing", input.bevestigdDoor))!;
    await schrijfVerhuisbevestiging(tx, {
      id: randomUUID(),
      casusId,
      ontvangerId: ontvanger.id,
      bevestigdDoorId: bevestigdDoor.id,
      ontvangenOp,
      organisatieId: actor.organisatieId,
      gebruikerId: actor.gebruikerId,
      op,
      gebeurtenisId,
    });
    const gegevens = metTeksten({}, [ontvanger, bevestigdDoor]);
    return { soort: "verhuizing_bevestigd", gegevens };
  }),
);
