/** At most one address: nobody may fill the log of looks. */
const LENGTE = 64;

/**
 * Where a request came from, for the record of who looked; null when that is not sure. Whoever asks may write
 * anything in X-Forwarded-For, so only what our own proxies added counts: VERTROUWDE_PROXIES is how many there are.
 */
export function herkomstUit(doorgestuurd: string | null): string | null {
  const proxies = Number(process.env.VERTROUWDE_PROXIES ?? 0);
  if (!(proxies >= 1)) return null;
  const adres = doorgestuurd?.split(",").at(-proxies)?.trim();
  return adres ? adres.slice(0, LENGTE) : null;
}
