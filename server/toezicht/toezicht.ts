import { Geweigerd } from "../kern/geweigerd.ts";
import { lezend } from "../kern/trpc.ts";

/** A read for the fg of the region: logs, never the content of a casus. For everybody else it does not exist. */
export const toezicht = lezend.meta({ soort: "beheer", recht: "ingelogd" }).use(({ ctx, next }) => {
  if (!ctx.actor.functies.includes("fg")) throw new Geweigerd("niet_gevonden");
  return next();
});
