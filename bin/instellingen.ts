import { connect, createServer } from "node:net";
import { Startfout } from "#db/ingebed/startfout";

/** Where the portal listens. HOST is loopback unless the owner of the machine says otherwise. */
export type Adres = { readonly host: string; readonly poort: number; readonly url: string };

/** The two URLs of a database of one's own, or null when the embedded one is to be used. */
export type EigenDatabase = {
  readonly url: string;
  readonly eigenaarUrl: string;
  /** Missing: this process runs no worker. */
  readonly werkerUrl?: string;
};

/** Reads PORT (default 3000) and HOST (default 127.0.0.1) and proves that the port is free. */
export async function kiesAdres(): Promise<Adres> {
  const tekst = process.env.PORT || "3000";
  const poort = Number(tekst);
  if (!Number.isInteger(poort) || poort < 1 || poort > 65535) {
    throw new Startfout(`PORT=${tekst} is geen poortnummer.`, "PORT is not a port number");
  }
  const host = process.env.HOST || "127.0.0.1";
  await probeerPoort(host, poort);
  for (const lus of ["127.0.0.1", "::1"]) {
    if (await luistertIemand(lus, poort)) throw poortBezet(poort);
  }
  return { host, poort, url: process.env.NEXTAUTH_URL || `http://localhost:${poort}` };
}

/** Reads DATABASE_URL and DATABASE_EIGENAAR_URL: both or neither. Throws `Startfout`. */
export function leesEigenDatabase(): EigenDatabase | null {
  const { DATABASE_URL: url, DATABASE_EIGENAAR_URL: eigenaarUrl } = process.env;
  if (!url && !eigenaarUrl) return null;
  const werkerUrl = process.env.DATABASE_WERKER_URL;
  if (url && eigenaarUrl) return { url, eigenaarUrl, ...(werkerUrl ? { werkerUrl } : {}) };
  throw new Startfout(
    `${url ? "DATABASE_EIGENAAR_URL" : "DATABASE_URL"} ontbreekt; geef beide, of geen van beide voor de ingebouwde databank.`,
    "set both DATABASE_URL and DATABASE_EIGENAAR_URL, or neither",
  );
}

async function probeerPoort(host: string, poort: number): Promise<void> {
  const server = createServer();
  try {
    await new Promise<void>((vrij, bezet) => {
      server.once("error", bezet).listen(poort, host, vrij);
    });
  } catch (fout) {
    const code = (fout as NodeJS.ErrnoException).code;
    if (code === "EADDRINUSE") throw poortBezet(poort);
    throw new Startfout(
      `luisteren op ${host}:${poort} mag of kan niet (${code}); kies een andere PORT of HOST.`,
      `cannot listen on ${host}:${poort}`,
    );
  } finally {
    server.close();
  }
}

/** Another program may listen on ::1 alone, and a browser's "localhost" would find that one first. */
function luistertIemand(host: string, poort: number): Promise<boolean> {
  return new Promise((klaar) => {
    const verbinding = connect({ host, port: poort, timeout: 2_000 });
    const met = (uitkomst: boolean) => {
      verbinding.destroy();
      klaar(uitkomst);
    };
    verbinding.once("connect", () => met(true));
    verbinding.once("error", () => met(false)).once("timeout", () => met(false));
  });
}

/** The line for a taken port; also when it was taken while we were building. */
export function poortBezet(poort: number): Startfout {
  return new Startfout(
    `poort ${poort} is bezet; kies een andere met PORT=${poort === 65535 ? 3000 : poort + 1} npm start.`,
    `port ${poort} is taken: set PORT`,
  );
}
