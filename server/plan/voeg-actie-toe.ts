import { z } from "zod";
import { leesHuishouden } from "#db/casus";
import { metTeksten } from "#db/gebeurtenis";
import { leesDoelen, schrijfActie } from "#db/plan";
import { beoordeelActie } from "#regiekaart/plan";
import { casusDaad, doeOpCasus } from "../kern/casus-daad.ts";
import { eis } from "../kern/geweigerd.ts";
import { tekstVorm } from "../kern/teksten.ts";
import { dagVorm } from "../kern/vormen.ts";
import { deelnemersVan } from "./deelnemers.ts";
import { itemInvoer, nieuwItem, schrijfItemTekst, vandaagIn, vindItem } from "./item.ts";

const houderVorm = z.discriminatedUnion(
  "soort",
  [
    z.strictObject({ soort: z.literal("professional"), id: z.uuid() }),
    z.strictObject({ soort: z.literal("huishouden"), id: z.uuid() }),
    z.strictObject({ soort: z.literal("netwerk"), wie: tekstVorm("Wie het doet", 120) }),
  ],
  "Kies wie het doet.",
);

/** Somebody does something by a day: a professional who takes part, or somebody of the huishouden or netwerk. */
export const voegActieToe = casusDaad("bijdragen", {
  ...itemInvoer("De actie"),
  doelId: z.uuid().nullable().default(null),
  houder: houderVorm,
  voor: dagVorm,
}).mutation(({ ctx, input }) =>
  doeOpCasus(ctx, "plan.voegActieToe", "bijdragen", input, async (daad) => {
    const { tx, casusId } = daad;
    const { houder, voor, doelId } = input;
    if (doelId) vindItem(await leesDoelen(tx, casusId), doelId);
    const { leden } = await leesHuishouden(tx, casusId);
    const feiten = {
      deelnemers: deelnemersVan(daad.feiten),
      leden: leden.filter((l) => l.vertrokkenOp === null).map((l) => l.id),
      vandaag: await vandaagIn(daad),
    };
    eis(beoordeelActie(feiten, { houder, voor }));
    const { tekst, rij } = await nieuwItem(daad, "actie", input);
    const netwerk =
      houder.soort === "netwerk"
        ? await schrijfItemTekst(daad, "actie_netwerk", houder.wie, input)
        : null;
    await schrijfActie(tx, {
      ...rij,
      doelId,
      voor,
      gebruikerId: houder.soort === "professional" ? houder.id : null,
      lidId: houder.soort === "huishouden" ? houder.id : null,
      netwerkId: netwerk?.id ?? null,
    });
    return {
      soort: "actie_toegevoegd",
      gegevens: metTeksten({}, netwerk ? [tekst, netwerk] : [tekst]),
      ...(houder.soort === "professional" ? { persoonId: houder.id } : {}),
    };
  }),
);
