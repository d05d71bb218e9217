const HIER = "https://regieportaal.invalid";

/**
 * Where to go after logging in: only a path of this portal, and never the login page itself. Anything that a
 * browser could read as another site ("//elders", "/\elders") becomes "/".
 */
export function eigenPad(gevraagd: unknown): string {
  if (typeof gevraagd !== "string" || !gevraagd.startsWith("/")) return "/";
  const url = URL.canParse(gevraagd, HIER) ? new URL(gevraagd, HIER) : null;
  if (url?.origin !== HIER || url.pathname.startsWith("/inloggen")) return "/";
  // "/.//elders" is normalised to "//elders", which as a path alone is another site.
  if (url.pathname.startsWith("//") || url.pathname.startsWith("/api/")) return "/";
  return `${url.pathname}${url.search}`;
}
