import { schrijfAdres } from "#db/huishouden";
import { casusDaad } from "../kern/casus-daad.ts";
import { doeOpHuishouden } from "./huishouden-daad.ts";
import { adresInvoer } from "./invoer.ts";

/** Where the household lives, and whether that is secret. */
export const legAdresVast = casusDaad("bijdragen", adresInvoer).mutation(({ ctx, input }) =>
  doeOpHuishouden(ctx, "huishouden.legAdresVast", input, ({ tx, casusId }) => {
    const { straat, huisnummer, postcode, geheim } = input;
    return schrijfAdres(tx, casusId, { straat, huisnummer, postcode, geheim });
  }),
);
