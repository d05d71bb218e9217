import { wijzigHuishouden } from "#db/huishouden";
import { casusDaad } from "../kern/casus-daad.ts";
import { doeOpHuishouden } from "./huishouden-daad.ts";
import { huishoudenInvoer } from "./invoer.ts";

/** How the household is called, where it lives, how to reach it safely. */
export const wijzig = casusDaad("bijdragen", huishoudenInvoer).mutation(({ ctx, input }) =>
  doeOpHuishouden(ctx, "huishouden.wijzig", input, ({ tx, casusId }) => {
    const { aanduiding, woonplaats, veiligContact } = input;
    return wijzigHuishouden(tx, casusId, { aanduiding, woonplaats, veiligContact });
  }),
);
