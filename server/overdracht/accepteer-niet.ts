import { z } from "zod";
import { metTeksten } from "#db/gebeurtenis";
import { leesOrganisatie } from "#db/mensen";
import { beeindigOverdracht, schrijfAntwoord } from "#db/overdracht";
import { beoordeelNietAccepteren, NIET_ACCEPTEREN_REDENEN } from "#regiekaart/overdracht-antwoord";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import { schrijfAls, tekstVorm } from "../kern/teksten.ts";
import { overdrachtGegevens } from "./gegevens.ts";
import { alsPartij, doeOpOverdracht, overdrachtDaad } from "./overdracht-daad.ts";

const CODES = NIET_ACCEPTEREN_REDENEN.map((r) => r.code);

/** Not accepting: a coded reason and a text. Regie stays where it is, and the sender hears why. */
export const accepteerNiet = overdrachtDaad({
  reden: z.enum(CODES, "Kies een reden uit de lijst."),
  toelichting: tekstVorm("De toelichting"),
  adviesOrganisatieId: z.uuid().nullable().default(null),
}).mutation(({ ctx, input }) =>
  doeOpOverdracht(ctx, "overdracht.accepteerNiet", input, async (daad, overdracht) => {
    const { tx, feiten, actor, op, casusId, casusnummer } = daad;
    eis(beoordeelNietAccepteren(feiten, overdracht, input, alsPartij(daad)));
    const { adviesOrganisatieId: advies } = input;
    if (advies && !(await leesOrganisatie(tx, advies)))
      throw new Geweigerd("organisatie_niet_actief", "adviesOrganisatieId");
    if (!(await beeindigOverdracht(tx, overdracht.id, overdracht.status, "niet_geaccepteerd", op)))
      throw new Geweigerd("al_afgehandeld");
    const toelichting = await schrijfAls(daad, "niet_geaccepteerd", input.toelichting);
    await schrijfAntwoord(tx, {
      overdrachtId: overdracht.id,
      casusId,
      casusnummer,
      vanOrganisatieId: overdracht.vanOrganisatieId,
      organisatieId: actor.organisatieId,
      gebruikerId: actor.gebruikerId,
      antwoord: "niet_geaccepteerd",
      reden: input.reden,
      toelichtingId: toelichting?.id ?? null,
      adviesOrganisatieId: advies,
      op,
    });
    const gegevens = { ...(await overdrachtGegevens(tx, overdracht)), reden: input.reden };
    return {
      soort: "overdracht_niet_geaccepteerd",
      grond: "ontvanger",
      gegevens: metTeksten(gegevens, toelichting ? [toelichting] : []),
    };
  }),
);
