import { z } from "zod";
import type { Transactie } from "#db/databank";
import { leesFeiten } from "#db/feiten";
import { leesOrganisatiesIn, leesWerkgebieden } from "#db/mensen";
import { leesDiensten } from "#db/piket";
import { type OrganisatieSoort, REGIE_SOORTEN_ORGANISATIE } from "#regiekaart/begrippen";
import { isWaarnemend, magProcesregie, werktInCasussen } from "#regiekaart/regie";
import { SPOED_NIVEAUS } from "#regiekaart/spoed";
import type { Actor } from "../kern/actor.ts";
import { casusLezing } from "../kern/lezing.ts";
import { lezend } from "../kern/trpc.ts";
import { niveauVorm, organisatieVorm } from "../kern/vormen.ts";

/** Who can be rung at a niveau, with who is on piket at this moment. */
const keuzeVorm = z.strictObject({
  niveau: z.literal(SPOED_NIVEAUS),
  /** Who holds now may hold there: nobody need be asked. */
  magBlijven: z.boolean(),
  ontvangers: z.array(
    organisatieVorm.extend({
      piket: z.array(z.strictObject({ naam: z.string(), telefoon: z.string() })),
    }),
  ),
});

/** What the short form shows for a casus that is known. */
export const bereidVoor = casusLezing("bijdragen", "spoed_voorbereiden", {})
  .output(
    z.strictObject({
      niveau: niveauVorm,
      houder: z.string().nullable(),
      magStarten: z.boolean(),
      keuzes: z.array(keuzeVorm),
    }),
  )
  .query(async ({ ctx: { tx, actor, zicht } }) => {
    const { werkgebiedId, niveau, regie } = await leesFeiten(tx, zicht.casusId);
    const houder = regie.procesregie;
    const bij = {
      organisatieId: houder?.organisatieId ?? actor.organisatieId,
      soort: houder?.organisatieSoort ?? actor.organisatieSoort,
    };
    const keuzes = await keuzesIn(tx, werkgebiedId, bij, actor);
    const organisaties = await leesOrganisatiesIn(tx, werkgebiedId);
    return {
      niveau,
      houder: organisaties.find((o) => o.id === houder?.organisatieId)?.naam ?? null,
      magStarten: werktInCasussen(actor.functies),
      keuzes: keuzes.filter((k) => k.niveau > niveau),
    };
  });

/** The same for a household that is not in the portal: per area of mine, since that decides who can be rung. */
export const bereidNieuwVoor = lezend
  .input(z.strictObject({}))
  .output(
    z.strictObject({
      magOpenen: z.boolean(),
      ikId: z.uuid(),
      werkgebieden: z.array(
        z.strictObject({
          id: z.uuid(),
          naam: z.string(),
          gemeente: z.string(),
          keuzes: z.array(keuzeVorm),
        }),
      ),
    }),
  )
  .query(async ({ ctx: { tx, actor } }) => {
    const gebieden = await leesWerkgebieden(tx, actor.organisatieId);
    const soorten: readonly OrganisatieSoort[] = REGIE_SOORTEN_ORGANISATIE;
    const bij = { organisatieId: actor.organisatieId, soort: actor.organisatieSoort };
    const werkgebieden = [];
    for (const g of gebieden)
      werkgebieden.push({ ...g, keuzes: await keuzesIn(tx, g.id, bij, actor) });
    return {
      magOpenen: werktInCasussen(actor.functies) && soorten.includes(actor.organisatieSoort),
      ikId: actor.gebruikerId,
      werkgebieden,
    };
  });

async function keuzesIn(
  tx: Transactie,
  werkgebiedId: string,
  houder: { organisatieId: string; soort: OrganisatieSoort },
  actor: Actor,
) {
  const organisaties = await leesOrganisatiesIn(tx, werkgebiedId);
  const diensten = (await leesDiensten(tx)).filter((d) => d.nu);
  const nietZelf = [houder.organisatieId, actor.organisatieId];
  return SPOED_NIVEAUS.map((niveau) => ({
    niveau,
    magBlijven: !isWaarnemend(niveau, houder.soort),
    ontvangers: organisaties
      .filter((o) => magProcesregie(niveau, o.soort) && !nietZelf.includes(o.id))
      .map((o) => ({
        ...o,
        piket: diensten
          .filter((d) => d.organisatieId === o.id)
          .map(({ naam, telefoon }) => ({ naam, telefoon })),
      })),
  }));
}
