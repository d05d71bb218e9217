import { z } from "zod";
import { leesMislukt, telWachtende } from "#db/verzending-mislukt";
import { Geweigerd } from "../kern/geweigerd.ts";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm } from "../kern/vormen.ts";

const AANTAL = 100;

/** The e-mails that did not go out, for the beheerder: whom for and why, not about which casus. */
export const lijst = lezend
  .meta({ soort: "beheer", recht: "ingelogd" })
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      mislukt: z.array(
        z.strictObject({
          id: z.uuid(),
          soort: z.enum(["antwoord", "spoed", "bericht", "overzicht"]),
          naam: z.string(),
          organisatie: z.string(),
          pogingen: z.int(),
          fout: z.string().nullable(),
          op: momentVorm,
        }),
      ),
      meer: z.boolean(),
      wachtend: z.strictObject({ aantal: z.int(), sinds: momentVorm.nullable() }),
    }),
  )
  .query(async ({ ctx: { tx, actor } }) => {
    if (!actor.functies.includes("beheerder")) throw new Geweigerd("niet_gevonden");
    const rijen = await leesMislukt(tx, AANTAL + 1);
    const { aantal, sinds } = await telWachtende(tx);
    return {
      mislukt: rijen.slice(0, AANTAL).map((r) => ({ ...r, op: moment(r.op) })),
      meer: rijen.length > AANTAL,
      wachtend: { aantal, sinds: sinds && moment(sinds) },
    };
  });
