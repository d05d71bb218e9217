import { z } from "zod";
import {
  casusVoorToezicht,
  leesInzageVanCasus,
  leesInzageVanRegio,
  schrijfInzage,
} from "#db/inzage";
import { leesAlleOrganisaties } from "#db/mensen";
import { filterVorm, inzageLijst, inzageUitkomst, leesFilter } from "../inzage/beeld.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { casusnummerVorm, wieKeek } from "../kern/lezing.ts";
import { toezicht } from "./toezicht.ts";

/** Who looked, in the whole region or at one casus, for the fg; looking at this log is a look too. */
export const inzage = toezicht
  .input(z.strictObject({ casusnummer: casusnummerVorm.nullable().default(null), ...filterVorm }))
  .output(inzageUitkomst)
  .query(async ({ ctx, input }) => {
    const { tx } = ctx;
    const { casusnummer } = input;
    const casusId = casusnummer ? await casusVoorToezicht(tx, casusnummer) : null;
    if (casusnummer && !casusId) throw new Geweigerd("niet_gevonden");
    await schrijfInzage(tx, { ...wieKeek(ctx), soort: "inzagelog", casusId });
    const filter = await leesFilter(tx, input);
    const rijen = casusId
      ? await leesInzageVanCasus(tx, casusId, filter)
      : await leesInzageVanRegio(tx, filter);
    return { ...inzageLijst(rijen), organisaties: await leesAlleOrganisaties(tx) };
  });
