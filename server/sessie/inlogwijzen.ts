import { z } from "zod";
import { oidcInstelling } from "../kern/omgeving.ts";
import { publiek } from "../kern/trpc.ts";

/** How one can log in besides address and password: the name of the region's own OIDC provider, or null. */
export const inlogwijzen = publiek
  .input(z.strictObject({}))
  .output(z.strictObject({ oidc: z.string().nullable() }))
  .query(() => ({ oidc: oidcInstelling()?.naam ?? null }));
