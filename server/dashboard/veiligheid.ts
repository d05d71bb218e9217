import { z } from "zod";
import { leesVeiligheidsbeeld, type Veiligheidsbeeld } from "#db/veiligheidsbeeld";
import { ANTWOORDEN, ORGANISATIE_SOORTEN } from "#regiekaart/begrippen";
import { onthoudLijst } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { moment, momentVorm, niveauVorm } from "../kern/vormen.ts";

const AANTAL = 50;

const partij = {
  korteNaam: z.string(),
  soort: z.enum(ORGANISATIE_SOORTEN),
  persoon: z.string().nullable(),
};
const partijVorm = z.strictObject(partij);

const rijVorm = z.strictObject({
  casusnummer: z.string(),
  niveau: niveauVorm,
  houder: partijVorm.nullable(),
  casusregie: partijVorm.nullable(),
  /** Who watches safety now; null: nobody does. */
  zicht: z.strictObject({ ...partij, sinds: momentVorm }).nullable(),
  /** The last answer to "signalen van onveiligheid"; null: never assessed. */
  signaal: z.strictObject({ antwoord: z.enum(ANTWOORDEN), op: momentVorm }).nullable(),
  duo: z.array(partijVorm),
});

/** My casussen by safety: who watches, and when it was last assessed. Only those that I may read. */
export const veiligheid = lezend
  .input(z.strictObject({}))
  .output(z.strictObject({ casussen: z.array(rijVorm) }))
  .query(async ({ ctx }) => {
    const rijen = await leesVeiligheidsbeeld(ctx.tx, AANTAL);
    await onthoudLijst(
      ctx,
      "veiligheid",
      rijen.map((r) => r.casusId),
    );
    return { casussen: rijen.map(alsRij) };
  });

function alsRij({ casusId: _, zicht, signaal, ...rest }: Veiligheidsbeeld) {
  return {
    ...rest,
    zicht: zicht && { ...zicht, sinds: moment(new Date(zicht.sinds)) },
    signaal: signaal && { ...signaal, op: moment(new Date(signaal.op)) },
  };
}
