import type { NextAuthOptions } from "next-auth";
import { z } from "zod";
import { beginSessie, gebruikerVanOidc } from "#db/sessie";
import { logFout } from "../kern/logboek.ts";
import { databank, oidcInstelling } from "../kern/omgeving.ts";

type Aanbieder = NextAuthOptions["providers"][number];

const claimsVorm = z.object({
  iss: z.string(),
  sub: z.string().min(1),
  email: z.email().max(320).catch(""),
  email_verified: z.boolean().catch(false),
});

/** The OIDC provider of the region, when one is set up: code flow with PKCE, state and nonce (RFC 9700). */
export function oidcAanbieders(): Aanbieder[] {
  const oidc = oidcInstelling();
  if (!oidc) return [];
  return [
    {
      id: "oidc",
      name: oidc.naam,
      type: "oauth",
      wellKnown: `${oidc.issuer}/.well-known/openid-configuration`,
      issuer: oidc.issuer,
      clientId: oidc.clientId,
      clientSecret: oidc.clientSecret,
      authorization: { params: { scope: "openid email profile" } },
      idToken: true,
      checks: ["pkce", "state", "nonce"],
      profile: (claims: { sub: string }) => ({ id: claims.sub }),
    },
  ];
}

/**
 * A session for who the provider says this is, or null for who was not invited. Found by issuer and subject; the first
 * time by the invited address, when the provider vouches for it. Never makes anybody.
 */
export async function sessieVoorOidc(profiel: unknown): Promise<string | null> {
  const oidc = oidcInstelling();
  const claims = claimsVorm.safeParse(profiel);
  if (!oidc || !claims.success || claims.data.iss !== oidc.issuer) return null;
  const { iss: issuer, sub: subject, email, email_verified } = claims.data;
  const emailBevestigd = email !== "" && (email_verified || oidc.vertrouwtAdressen);
  try {
    const wie = await gebruikerVanOidc(databank(), { issuer, subject, email, emailBevestigd });
    return wie && (await beginSessie(databank(), wie));
  } catch (fout) {
    logFout(fout, "inloggen met oidc");
    return null;
  }
}
