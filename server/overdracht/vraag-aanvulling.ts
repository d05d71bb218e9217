import { metTeksten } from "#db/gebeurtenis";
import { zetStatus } from "#db/overdracht";
import { beoordeelAanvullingVragen } from "#regiekaart/overdracht-uitstel";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { tekstVorm } from "../kern/teksten.ts";
import { schrijfTekstBij } from "./aanvulling.ts";
import { overdrachtGegevens } from "./gegevens.ts";
import { alsPartij, doeOpOverdracht, overdrachtDaad } from "./overdracht-daad.ts";

/** The receiver asks for more: the clock stands still and the ball is at the sender. */
export const vraagAanvulling = overdrachtDaad({
  vraag: tekstVorm("De vraag"),
}).mutation(({ ctx, input }) =>
  doeOpOverdracht(ctx, "overdracht.vraagAanvulling", input, async (daad, overdracht) => {
    const { tx, op } = daad;
    eis(beoordeelAanvullingVragen(overdracht, alsPartij(daad)));
    const klok = { klokStilSinds: op };
    if (!(await zetStatus(tx, overdracht.id, overdracht.status, "aanvulling_gevraagd", klok)))
      throw new Geweigerd("al_afgehandeld");
    const tekst = await schrijfTekstBij(daad, overdracht.id, "vraag", input.vraag);
    const gegevens = metTeksten(await overdrachtGegevens(tx, overdracht), [tekst]);
    return { soort: "overdracht_aanvulling_gevraagd", grond: "ontvanger", gegevens };
  }),
);
