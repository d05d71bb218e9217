import { z } from "zod";
import { publiek } from "../kern/trpc.ts";
import { kiesWachtwoord as kies, WACHTWOORD_MINIMAAL } from "../kern/wachtwoord.ts";

/** Chooses a password with a link that was made on the command line; `gekozen` is false for every link that does not work. */
export const kiesWachtwoord = publiek
  .input(
    z.strictObject({
      token: z.string().min(1, "De link is niet compleet.").max(200),
      wachtwoord: z
        .string()
        .min(WACHTWOORD_MINIMAAL, `Kies een wachtwoord van minstens ${WACHTWOORD_MINIMAAL} tekens.`)
        .max(1_000, "Dit wachtwoord is te lang."),
    }),
  )
  .output(z.strictObject({ gekozen: z.boolean() }))
  .mutation(async ({ ctx, input }) => ({
    gekozen: await kies(ctx.db, input.token, input.wachtwoord),
  }));
