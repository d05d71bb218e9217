import { randomUUID } from "node:crypto";

const WACHTWOORD = "Voorbeeld-2026!";
export const ADRES = process.env.E2E_URL ?? "http://localhost:3000";

/** What came back: the data, or the named refusal, with the status of the answer. */
export type Antwoord<T = Record<string, unknown>> =
  | { ok: true; status: number; data: T }
  | { ok: false; status: number; weigering: string; zin: string; veld: string | null };

/** What every act answers. */
export type DaadAntwoord = {
  gebeurtenisId: string;
  casusnummer: string;
  overdrachtId: string | null;
  herhaald: boolean;
};

const cookiesUit = (antwoord: Response) =>
  antwoord.headers
    .getSetCookie()
    .map((c) => c.split(";")[0]!)
    .join("; ");

/** Somebody who is logged in and speaks to the portal as its own pages do, without a browser. */
export class Bezoeker {
  private constructor(
    readonly cookie: string,
    private readonly adres = ADRES,
  ) {}

  static async logIn(email: string, wachtwoord = WACHTWOORD, adres = ADRES): Promise<Bezoeker> {
    const csrf = await fetch(`${adres}/api/auth/csrf`);
    const { csrfToken } = (await csrf.json()) as { csrfToken: string };
    const antwoord = await fetch(`${adres}/api/auth/callback/wachtwoord`, {
      method: "POST",
      redirect: "manual",
      headers: { cookie: cookiesUit(csrf), "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ csrfToken, email, wachtwoord, json: "true" }),
    });
    const cookie = cookiesUit(antwoord);
    if (!cookie.includes("regie-sessie")) throw new Error(`inloggen mislukte: ${antwoord.status}`);
    return new Bezoeker(cookie, adres);
  }

  /** Nobody: for what a visitor without a session gets. */
  static niemand(): Bezoeker {
    return new Bezoeker("");
  }

  async vraag<T = Record<string, unknown>>(
    procedure: string,
    invoer: Record<string, unknown> = {},
  ): Promise<Antwoord<T>> {
    const antwoord = await fetch(`${this.adres}/api/trpc/${procedure}`, {
      method: "POST",
      headers: { cookie: this.cookie, "content-type": "application/json", origin: this.adres },
      body: JSON.stringify(invoer),
    });
    const tekst = await antwoord.text();
    const lijf = tekst ? JSON.parse(tekst) : {};
    if (lijf.result) return { ok: true, status: antwoord.status, data: lijf.result.data as T };
    const { weigering = "geen_antwoord", zin = "", veld = null } = lijf.error?.data ?? {};
    return { ok: false, status: antwoord.status, weigering, zin, veld };
  }

  /** A page as a browser would ask for it: its status, where it sends one on to, and its text without markup. */
  async pagina(pad: string): Promise<{ status: number; naar: string | null; tekst: string }> {
    const antwoord = await fetch(this.adres + pad, {
      headers: { cookie: this.cookie },
      redirect: "manual",
    });
    const html = await antwoord.text();
    const tekst = html
      .replace(/<(script|style)[\s\S]*?<\/\1>/g, "")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ");
    return { status: antwoord.status, naar: antwoord.headers.get("location"), tekst };
  }

  /** An act, with a key of its own unless one is given. */
  doe(procedure: string, invoer: Record<string, unknown>, sleutel: string = randomUUID()) {
    return this.vraag<DaadAntwoord>(procedure, { ...invoer, sleutel });
  }

  /** A read that must succeed. */
  async lees<T>(procedure: string, invoer: Record<string, unknown> = {}): Promise<T> {
    const antwoord = await this.vraag<T>(procedure, invoer);
    if (!antwoord.ok) throw new Error(`${procedure}: ${antwoord.weigering}`);
    return antwoord.data;
  }
}

export function moetLukken<T>(antwoord: Antwoord<T>): T {
  if (!antwoord.ok) throw new Error(`onverwacht geweigerd: ${antwoord.weigering} ${antwoord.zin}`);
  return antwoord.data;
}

/** One request as it comes, without following where it points. */
export const haal = (pad: string, opties: RequestInit = {}) =>
  fetch(ADRES + pad, { redirect: "manual", ...opties, headers: { ...opties.headers } });
