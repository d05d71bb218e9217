import { z } from "zod";
import { leesOrganisatiesIn } from "#db/mensen";
import { termijnNa } from "#db/termijn";
import { zetBijBestuur } from "#db/voorlegging";
import { beoordeelNaarBestuur, VOORLEGGING_WERKDAGEN } from "#regiekaart/voorlegging";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis } from "../kern/geweigerd.ts";
import { vindVoorlegging, voorleggingFeit } from "./feiten.ts";

/** The managers do not agree: the gemeente of the household answers for the bestuur. */
export const brengNaarBestuur = casusDaad("stand", { voorleggingId: z.uuid() }).mutation(
  ({ ctx, input }) =>
    doeOpCasus(ctx, "voorlegging.brengNaarBestuur", "stand", input, async (daad) => {
      const { tx, op } = daad;
      const { rij, feiten } = await vindVoorlegging(daad, input.voorleggingId);
      const hier = await leesOrganisatiesIn(tx, daad.feiten.werkgebiedId);
      const bestuur = hier.find((o) => o.soort === "gemeente") ?? null;
      eis(beoordeelNaarBestuur(feiten, bestuur?.id ?? null, daad.actor));
      const termijnOp = await termijnNa(tx, op, VOORLEGGING_WERKDAGEN);
      await zetBijBestuur(tx, rij.id, { bestuurId: bestuur!.id, termijnOp });
      return voorleggingFeit("visieverschil_naar_bestuur", { ...rij, bestuur }, {});
    }),
);
