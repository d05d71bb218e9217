import { z } from "zod";
import { leesOnderdelen, leesOpenSpoedTaken } from "#db/spoed";
import { ONDERDEEL_CODES, onderdelenVan } from "#regiekaart/overdracht-onderdelen";
import { werktInCasussen } from "#regiekaart/regie";
import { SPOED_TAKEN } from "#regiekaart/spoed-taken";
import { Geweigerd } from "../kern/geweigerd.ts";
import { casusLezing, onthoudLijst } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { niveauVorm } from "../kern/vormen.ts";

/** The open task of this kind that is ours to do, with the onderdelen that the overdracht still lacks. */
export const taak = casusLezing("stand", "spoed_taak", { soort: z.enum(SPOED_TAKEN) })
  .output(
    z.strictObject({
      id: z.uuid(),
      soort: z.enum(SPOED_TAKEN),
      voor: z.string(),
      ontbreekt: z.array(z.enum(ONDERDEEL_CODES)),
      ikId: z.uuid(),
    }),
  )
  .query(async ({ ctx: { tx, actor, zicht }, input: { soort } }) => {
    const open = await leesOpenSpoedTaken(tx, 20, zicht.casusId);
    const rij = open.find((t) => t.soort === soort && t.organisatieId === actor.organisatieId);
    if (!rij || !werktInCasussen(actor.functies)) throw new Geweigerd("niet_gevonden");
    const bekend = rij.overdrachtId ? await leesOnderdelen(tx, rij.overdrachtId) : null;
    const codes = onderdelenVan("procesregie").map((o) => o.code);
    return {
      id: rij.id,
      soort,
      voor: rij.voor,
      ontbreekt: bekend ? codes.filter((code) => !bekend.has(code)) : [],
      ikId: actor.gebruikerId,
    };
  });

/** Everything that spoed left to do in casussen of which I see the stand: for managers of both sides. */
export const lijst = lezend
  .input(z.strictObject({}))
  .output(
    z.array(
      z.strictObject({
        id: z.uuid(),
        casusnummer: z.string(),
        niveau: niveauVorm,
        soort: z.enum(SPOED_TAKEN),
        organisatie: z.string().nullable(),
        voor: z.string(),
      }),
    ),
  )
  .query(async ({ ctx }) => {
    const rijen = await leesOpenSpoedTaken(ctx.tx, 50);
    await onthoudLijst(ctx, "spoed_taken", [...new Set(rijen.map((r) => r.casusId))]);
    return rijen.map(({ id, casusnummer, niveau, soort, organisatie, voor }) => ({
      id,
      casusnummer,
      niveau,
      soort,
      organisatie,
      voor,
    }));
  });
