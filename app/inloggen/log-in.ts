/**
 * Logs in at next-auth without its client library: the two requests that it would make. False for every
 * refusal alike; throws when the portal cannot be reached.
 */
export async function logIn(email: string, wachtwoord: string): Promise<boolean> {
  const csrfToken = await haalCsrfToken();
  const antwoord = await fetch("/api/auth/callback/wachtwoord", {
    method: "POST",
    body: new URLSearchParams({ csrfToken, email, wachtwoord, json: "true" }),
  });
  return antwoord.ok;
}

/** Where to send the browser to log in with the region's own provider; it comes back to `verder`. */
export async function adresVanOidc(verder: string): Promise<string> {
  const csrfToken = await haalCsrfToken();
  const antwoord = await fetch("/api/auth/signin/oidc", {
    method: "POST",
    body: new URLSearchParams({ csrfToken, callbackUrl: verder, json: "true" }),
  });
  return ((await antwoord.json()) as { url: string }).url;
}

async function haalCsrfToken(): Promise<string> {
  const csrf = await fetch("/api/auth/csrf");
  return ((await csrf.json()) as { csrfToken: string }).csrfToken;
}
