import NextAuth, { type NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { trekSessieIn } from "#db/sessie";
import { sessieCookie } from "../kern/cookie.ts";
import { logIn } from "../kern/inloggen.ts";
import { logFout } from "../kern/logboek.ts";
import { adres, databank } from "../kern/omgeving.ts";
import { oidcAanbieders, sessieVoorOidc } from "./oidc.ts";

const gegevensVorm = z.object({
  // Letters that two systems fold differently would each have a delay of their own.
  email: z
    .string()
    .max(320)
    .regex(/^[\x21-\x7e]+$/),
  wachtwoord: z.string().max(1_000),
});
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

/** What the portal uses of next-auth: which actions, by which method. Everything else under /api/auth does not exist. */
const DEUREN: Record<string, readonly string[]> = {
  csrf: ["GET"],
  session: ["GET"],
  error: ["GET"],
  signout: ["POST"],
  "callback/wachtwoord": ["POST"],
  "signin/oidc": ["POST"],
  "callback/oidc": ["GET"],
};

/** Everything under /api/auth. What cannot be read is a bad request: never a failure, and nothing of it in the log. */
export async function verwerkAuth(req: Request, context: Params): Promise<Response> {
  const { nextauth } = await context.params;
  const deur = DEUREN[nextauth.join("/")];
  if (!deur) return new Response(null, { status: 404 });
  if (!deur.includes(req.method)) return new Response(null, { status: 405 });
  if (!(await isLeesbaar(req))) return new Response(null, { status: 400 });
  try {
    return await NextAuth(opties())(req, context);
  } catch (fout) {
    logFout(fout, "inloggen");
    return new Response(null, { status: 400 });
  }
}

const BESTURING = /\p{Cc}/u;

/** A form or nothing, each field once, without control characters: they would end up in a header or a line of the log. */
async function isLeesbaar(req: Request): Promise<boolean> {
  const vorm = req.headers.get("content-type") ?? "";
  const isFormulier = vorm.startsWith("application/x-www-form-urlencoded");
  if (req.method === "POST" && !isFormulier) return false;
  const delen = [new URL(req.url).searchParams];
  if (isFormulier) delen.push(new URLSearchParams(await req.clone().text()));
  return delen.every((d) => {
    const namen = [...d.keys()];
    return new Set(namen).size === namen.length && ![...d].flat().some((t) => BESTURING.test(t));
  });
}
