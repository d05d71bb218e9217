import NextAuth, { type NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { trekSessieIn } from "#db/sessie";
import { sessieCookie } from "../kern/cookie.ts";
import { logIn } from "../kern/inloggen.ts";
import { logFout } from "../kern/logboek.ts";
import { adres, databank } from "../kern/omgeving.ts";
import { oidcAanbieders, sessieVoorOidc } from "./oidc.ts";

const gegevensVorm = z.object({ email: z.string().max(320), wachtwoord: z.string().max(1_000) });
const ABSOLUUT = 10 * 60 * 60;

/** next-auth 4 with credentials: the token carries a random session id and nothing about the person. */
function opties(): NextAuthOptions {
  const secure = adres().protocol === "https:";
  return {
    secret: process.env.NEXTAUTH_SECRET ?? "",
    session: { strategy: "jwt", maxAge: ABSOLUUT },
    pages: { signIn: "/inloggen", error: "/inloggen", signOut: "/inloggen" },
    cookies: {
      sessionToken: {
        name: sessieCookie(),
        options: { httpOnly: true, sameSite: "lax", path: "/", secure },
      },
    },
    providers: [
      Credentials({
        id: "wachtwoord",
        credentials: { email: {}, wachtwoord: {} },
        authorize: async (ingevuld) => {
          const gegevens = gegevensVorm.safeParse(ingevuld);
          if (!gegevens.success) return null;
          try {
            const { email, wachtwoord } = gegevens.data;
            const sessieId = await logIn(databank(), email, wachtwoord);
            return sessieId ? { id: sessieId } : null;
          } catch (fout) {
            // Null, not a throw: the text of an error would land in the URL.
            logFout(fout, "inloggen");
            return null;
          }
        },
      }),
      ...oidcAanbieders(),
    ],
    callbacks: {
      // next-auth hands the same user object to `jwt`, which keeps its id and nothing else.
      signIn: async ({ user, account, profile }) => {
        if (account?.provider !== "oidc") return true;
        const sessieId = await sessieVoorOidc(profile);
        if (sessieId) user.id = sessieId;
        return sessieId !== null;
      },
      // What a client sends to update its session is never taken over.
      jwt: ({ token, user }) => (user ? { sid: user.id } : { sid: token.sid }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) => {
        const pad = url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url;
        const eigen = pad.startsWith("/") && !pad.startsWith("//") && !pad.includes("\\");
        return eigen ? `${baseUrl}${pad}` : baseUrl;
      },
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === "string") await trekSessieIn(databank(), token.sid);
      },
    },
    logger: { error: () => {}, warn: () => {}, debug: () => {} },
  };
}

type Params = { params: Promise<{ nextauth: string[] }> };

/** Everything under /api/auth; `_log` (which would print what anybody sends) does not exist. */
export async function verwerkAuth(req: Request, context: Params): Promise<Response> {
  const { nextauth } = await context.params;
  if (nextauth[0] === "_log") return new Response(null, { status: 404 });
  return NextAuth(opties())(req, context);
}
