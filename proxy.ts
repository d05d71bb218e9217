import { type NextRequest, NextResponse } from "next/server";

const ALTIJD = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Robots-Tag": "noindex, nofollow",
};

function csp(nonce: string): string {
  const dev = process.env.NODE_ENV === "development";
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/**
 * Headers for each answer. Never the authorization: each page and procedure holds its own, and the tests
 * pass with this file replaced by a no-op.
 */
export function proxy(req: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const headers = new Headers(req.headers);
  headers.set("content-security-policy", csp(nonce));
  // Where somebody wanted to go, so that logging in brings them there.
  headers.set("x-regie-pad", `${req.nextUrl.pathname}${req.nextUrl.search}`);
  const antwoord = geweerd(req)
    ? new NextResponse(null, { status: 404 })
    : NextResponse.next({ request: { headers } });
  for (const [naam, waarde] of Object.entries(ALTIJD)) antwoord.headers.set(naam, waarde);
  antwoord.headers.set("Content-Security-Policy", csp(nonce));
  if (!req.nextUrl.pathname.startsWith("/_next/static"))
    antwoord.headers.set("Cache-Control", "private, no-store");
  if (process.env.NEXTAUTH_URL?.startsWith("https:"))
    antwoord.headers.set("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
  return antwoord;
}

/** No image optimiser and no Server Actions: pages are only read, and acts go to /api. */
function geweerd(req: NextRequest): boolean {
  const { pathname } = req.nextUrl;
  return (
    pathname.startsWith("/_next/image") ||
    req.headers.has("next-action") ||
    (!["GET", "HEAD"].includes(req.method) && !pathname.startsWith("/api/")) ||
    onleesbaar(pathname)
  );
}

/** Next answers 500 to a path that it cannot decode ("%E0%A4%A"); for us that is a page that does not exist. */
function onleesbaar(pad: string): boolean {
  try {
    decodeURIComponent(pad);
    return false;
  } catch {
    return true;
  }
}

export const config = { matcher: "/:pad*" };
