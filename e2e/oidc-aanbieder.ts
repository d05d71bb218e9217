import { createServer, type Server } from "node:http";
import { Provider } from "oidc-provider";

export type Identiteit = { sub: string; email: string; bevestigd: boolean };

type Grant = { addOIDCScope: (scope: string) => void; save: () => Promise<string> };
type Verzoek = {
  oidc: {
    provider: { Grant: new (van: { clientId: string; accountId: string }) => Grant };
    client: { clientId: string };
    session: { accountId: string };
  };
};

/**
 * An OIDC provider such as a region has, certified library, on the address that the portal was told. It logs everybody
 * in as `zet` says, without asking.
 */
export async function startAanbieder(portaal: string) {
  const issuer = process.env.E2E_OIDC_ISSUER!;
  const bekend = new Map<string, Identiteit>();
  let wie = "";
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "regieportaal",
        client_secret: process.env.E2E_OIDC_GEHEIM,
        redirect_uris: [`${portaal}/api/auth/callback/oidc`],
      },
    ],
    conformIdTokenClaims: false,
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => "/kies" },
    findAccount: (_: unknown, sub: string) => ({
      accountId: sub,
      claims: () => {
        const { email, bevestigd } = bekend.get(sub)!;
        return { sub, email, email_verified: bevestigd, name: "Iemand van buiten" };
      },
    }),
    loadExistingGrant: async ({ oidc }: Verzoek) => {
      const { clientId } = oidc.client;
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  const antwoord = provider.callback();
  const server: Server = createServer((req, res) => {
    if (!req.url?.startsWith("/kies")) return antwoord(req, res);
    const uitkomst = { login: { accountId: wie } };
    void provider.interactionFinished(req, res, uitkomst, { mergeWithLastSubmission: false });
  });
  await new Promise<void>((klaar) => server.listen(Number(new URL(issuer).port), klaar));
  return {
    zet: (identiteit: Identiteit) => {
      bekend.set(identiteit.sub, identiteit);
      wie = identiteit.sub;
    },
    sluit: () => new Promise((klaar) => server.close(klaar)),
  };
}
