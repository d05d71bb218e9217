/**
 * Logs in at next-auth without its client library: the two requests that it would make. False for every
 * refusal alike; throws when the portal cannot be reached.
 */
export async function logIn(email: string, wachtwoord: string): Promise<boolean> {
  const csrf = await fetch("/api/auth/csrf");
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const antwoord = await fetch("/api/auth/callback/wachtwoord", {
    method: "POST",
    body: new URLSearchParams({ csrfToken, email, wachtwoord, json: "true" }),
  });
  return antwoord.ok;
}
