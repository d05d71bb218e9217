import { z } from "zod";
import { metTeksten } from "#db/gebeurtenis";
import { leesMomenten, leesNazorg, zetMomentUitkomst } from "#db/nazorg";
import { NAZORG_UITKOMSTEN } from "#regiekaart/afschalen";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { schrijfAls, tekstVorm } from "../kern/teksten.ts";
import { vindItem } from "../plan/item.ts";

const UITKOMSTEN = NAZORG_UITKOMSTEN.map((u) => u.code);

/** How a contact of the nazorg went. */
export const legMomentVast = casusDaad("bijdragen", {
  momentId: z.uuid(),
  uitkomst: z.enum(UITKOMSTEN, "Kies hoe het gaat."),
  toelichting: tekstVorm("Wat je hebt gehoord of gezien"),
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "nazorg.legMomentVast", "bijdragen", input, async (daad) => {
    const { tx, op } = daad;
    const nazorg = await leesNazorg(tx, daad.casusId);
    const { id } = vindItem(nazorg ? await leesMomenten(tx, nazorg.id) : [], input.momentId);
    const tekst = (await schrijfAls(daad, "nazorgmoment", input.toelichting))!;
    const einde = { uitkomst: input.uitkomst, uitkomstOp: op, tekstId: tekst.id };
    if (!(await zetMomentUitkomst(tx, id, einde))) throw new Geweigerd("al_afgerond");
    const gegevens = metTeksten({ reden: input.uitkomst }, [tekst]);
    return { soort: "nazorgmoment_vastgelegd", gegevens };
  }),
);
