import { decode } from "next-auth/jwt";
import { z } from "zod";
import { adres } from "./omgeving.ts";

const veilig = () => adres().protocol === "https:";

/** `__Host-` binds the cookie to this host over TLS (RFC 6265bis); a plain http address cannot carry it. */
export const sessieCookie = () => (veilig() ? "__Host-regie-sessie" : "regie-sessie");

const tokenVorm = z.object({ sid: z.uuid() });

/** The session id in a cookie, or null. The token holds nothing else, and is never trusted without the `sessie` row. */
export async function sessieIdUit(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null;
  try {
    const token = await decode({ token: cookie, secret: process.env.NEXTAUTH_SECRET ?? "" });
    return tokenVorm.parse(token).sid;
  } catch {
    // A cookie that is not ours, or of an older secret: nobody.
    return null;
  }
}
