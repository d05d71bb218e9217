import { z } from "zod";
import { magHuishoudenWijzigen, magNoteren } from "#regiekaart/zicht";
import { casusLezing } from "../kern/lezing.ts";
import { moment, momentVorm } from "../kern/vormen.ts";
import { huishoudenVorm, huishoudlidVorm, leesHuishoudenBeeld } from "./beeld.ts";

const zienswijzeVorm = z.strictObject({
  id: z.uuid(),
  op: momentVorm,
  door: z.string(),
  organisatie: z.string(),
  gevraagd: z.boolean(),
  /** Null when not asked, and when the text was destroyed. */
  zienswijze: z.string().nullable(),
  zelf: z.boolean().nullable(),
  ouders: z.boolean().nullable(),
  reden: z.string().nullable(),
});
const lidVorm = z.strictObject({
  ...huishoudlidVorm.shape,
  id: z.uuid(),
  veiligContact: z.string(),
  vertrokkenOp: momentVorm.nullable(),
  /** Newest first; the first one counts. */
  zienswijzen: z.array(zienswijzeVorm),
});

/** The household with everybody who is or was in it, what each of them thinks, and what is still missing. */
export const bekijk = casusLezing("lezen", "huishouden_bekijken", {})
  .output(
    z.strictObject({
      huishouden: huishoudenVorm.nullable(),
      leden: z.array(lidVorm),
      magWijzigen: z.boolean(),
      magVastleggen: z.boolean(),
    }),
  )
  .query(async ({ ctx: { tx, zicht } }) => {
    const { huishouden, leden } = await leesHuishoudenBeeld(tx, zicht.casusId);
    const inzicht = { zicht: zicht.zicht, gronden: zicht.gronden.map((g) => g.grond) };
    return {
      huishouden,
      leden: leden.map(({ lid, beeld, zienswijzen }) => ({
        ...beeld,
        id: lid.id,
        veiligContact: lid.veiligContact,
        vertrokkenOp: moment(lid.vertrokkenOp),
        zienswijzen: zienswijzen.map(({ lidId: _, ...z }) => ({ ...z, op: moment(z.op) })),
      })),
      magWijzigen: magHuishoudenWijzigen(inzicht),
      magVastleggen: magNoteren(inzicht),
    };
  });
