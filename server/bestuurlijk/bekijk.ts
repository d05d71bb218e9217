import { z } from "zod";
import { leesHuishouden } from "#db/casus";
import { huidigeRegie, leesKop, leesNiveauStappen, leesRegieStappen } from "#db/casus-beeld";
import { leesBestuurlijkVerantwoordelijke, leesOpenSpoedTaken } from "#db/spoed";
import { BESTUURLIJKE_FUNCTIES, REGIE_SOORTEN } from "#regiekaart/begrippen";
import { SPOED_TAKEN } from "#regiekaart/spoed-taken";
import { magMinstens } from "#regiekaart/zicht";
import { casusLezing } from "../kern/lezing.ts";
import { moment, momentVorm, niveauVorm } from "../kern/vormen.ts";

/** One page for the bestuur: where it stands and who does what. Names of the household only for who reads the casus. */
export const bekijk = casusLezing("stand", "bestuurlijke_samenvatting", {})
  .output(
    z.strictObject({
      casusnummer: z.string(),
      niveau: niveauVorm,
      niveauSinds: momentVorm,
      metSpoed: z.boolean(),
      gemeente: z.string(),
      geopendOp: momentVorm,
      volgendeEvaluatie: z.string().nullable(),
      verantwoordelijke: z
        .strictObject({
          functie: z.enum(BESTUURLIJKE_FUNCTIES),
          naam: z.string(),
          sinds: momentVorm,
        })
        .nullable(),
      regie: z.array(
        z.strictObject({
          soort: z.enum(REGIE_SOORTEN),
          organisatie: z.string(),
          telefoon: z.string(),
          persoon: z.string().nullable(),
          sinds: momentVorm,
        }),
      ),
      niveaus: z.array(
        z.strictObject({ niveau: niveauVorm, sinds: momentVorm, spoed: z.boolean() }),
      ),
      taken: z.array(z.strictObject({ soort: z.enum(SPOED_TAKEN), voor: z.string() })),
      /** Null for who sees the stand only. */
      huishouden: z.string().nullable(),
      magVastleggen: z.boolean(),
    }),
  )
  .query(async ({ ctx: { tx, zicht } }) => {
    const { casusId, casusnummer } = zicht;
    const leest = magMinstens(zicht.zicht, "lezen");
    const kop = await leesKop(tx, casusId);
    const niveaus = await leesNiveauStappen(tx, casusId);
    const nu = niveaus.at(-1)!;
    const regie = huidigeRegie(await leesRegieStappen(tx, casusId));
    const wie = await leesBestuurlijkVerantwoordelijke(tx, casusId);
    const taken = await leesOpenSpoedTaken(tx, 20, casusId);
    const thuis = leest ? (await leesHuishouden(tx, casusId)).huishouden : null;
    return {
      casusnummer,
      niveau: nu.niveau,
      niveauSinds: moment(nu.sinds),
      metSpoed: nu.spoed,
      gemeente: kop.gemeente,
      geopendOp: moment(kop.geopendOp),
      volgendeEvaluatie: kop.volgendeEvaluatie,
      verantwoordelijke: wie && { ...wie, sinds: moment(wie.sinds) },
      regie: [...regie.values()].flatMap(({ soort, organisatie, persoon, sinds }) =>
        organisatie
          ? [
              {
                soort,
                organisatie: organisatie.naam,
                telefoon: organisatie.telefoon,
                persoon: leest ? (persoon?.naam ?? null) : null,
                sinds: moment(sinds),
              },
            ]
          : [],
      ),
      niveaus: niveaus.map(({ niveau, sinds, spoed }) => ({ niveau, sinds: moment(sinds), spoed })),
      taken: taken.map(({ soort, voor }) => ({ soort, voor })),
      huishouden: thuis?.aanduiding ?? null,
      magVastleggen: nu.niveau === 5 && magMinstens(zicht.zicht, "regie"),
    };
  });
