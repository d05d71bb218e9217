import { z } from "zod";
import { leesZienswijzen, wijzigLid as schrijfLid } from "#db/huishouden";
import { beoordeelLid, isIngelicht } from "#regiekaart/huishouden";
import { casusDaad } from "../kern/casus-daad.ts";
import { eis } from "../kern/geweigerd.ts";
import { doeOpHuishouden } from "./huishouden-daad.ts";
import { lidInvoer } from "./invoer.ts";
import { vindLid } from "./lid.ts";

/** What is known of a member changes. In another age group others must be told: then what was ticked counts no more. */
export const wijzigLid = casusDaad("bijdragen", { lidId: z.uuid(), ...lidInvoer }).mutation(
  ({ ctx, input }) =>
    doeOpHuishouden(ctx, "huishouden.wijzigLid", input, async ({ tx, casusId }) => {
      const { casusnummer: _, sleutel: __, lidId, ...deel } = input;
      const { lid } = await vindLid(tx, casusId, lidId);
      eis(beoordeelLid(deel));
      const groep = deel.leeftijdsgroep;
      const laatste = (await leesZienswijzen(tx, casusId)).find((z) => z.lidId === lidId);
      const geinformeerd = laatste
        ? isIngelicht(groep, laatste)
        : lid.geinformeerd && groep === lid.leeftijdsgroep;
      await schrijfLid(tx, lidId, { ...deel, geinformeerd });
    }),
);
