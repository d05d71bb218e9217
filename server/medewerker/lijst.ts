import { z } from "zod";
import { leesMedewerkers } from "#db/medewerker";
import { FUNCTIES, PROFIELEN } from "#regiekaart/begrippen";
import { Geweigerd } from "../kern/geweigerd.ts";
import { lezend } from "../kern/trpc.ts";

/** The people of one's own organisation, for who arranges things there: coordinators and beheerders. */
export const lijst = lezend
  .meta({ soort: "beheer", recht: "ingelogd" })
  .input(z.strictObject({}))
  .output(
    z.array(
      z.strictObject({
        id: z.uuid(),
        naam: z.string(),
        functies: z.array(z.enum(FUNCTIES)),
        profiel: z.enum(PROFIELEN).nullable(),
        telefoon: z.string(),
        actief: z.boolean(),
        jij: z.boolean(),
      }),
    ),
  )
  .query(async ({ ctx: { tx, actor } }) => {
    if (!actor.functies.some((f) => f === "coordinator" || f === "beheerder"))
      throw new Geweigerd("niet_gevonden");
    const mensen = await leesMedewerkers(tx, actor.organisatieId);
    return mensen.map((m) => ({ ...m, jij: m.id === actor.gebruikerId }));
  });
