import { z } from "zod";
import { DEMO_ACCOUNTS, DEMO_WACHTWOORD } from "#db/voorbeeldregio/accounts";
import { publiek } from "../kern/trpc.ts";

/** The accounts of the demo region for the login page; null unless the one who starts the portal says they are there. */
export const demoAccounts = publiek
  .input(z.strictObject({}))
  .output(
    z
      .strictObject({
        wachtwoord: z.string(),
        accounts: z.array(
          z.strictObject({
            email: z.string(),
            naam: z.string(),
            organisatie: z.string(),
            functie: z.string(),
          }),
        ),
      })
      .nullable(),
  )
  .query(() =>
    process.env.DEMO === "1" ? { wachtwoord: DEMO_WACHTWOORD, accounts: [...DEMO_ACCOUNTS] } : null,
  );
