import postgres from "postgres";
import { Startfout } from "#db/ingebed/startfout";

const ZINNEN: Readonly<Record<string, string>> = {
  ECONNREFUSED: "daar luistert niets",
  ENOTFOUND: "die computer is niet te vinden",
  EAI_AGAIN: "die computer is niet te vinden",
  CONNECT_TIMEOUT: "geen antwoord binnen 10 seconden",
  "28P01": "het wachtwoord klopt niet",
  "28000": "deze rol mag niet inloggen",
  "3D000": "die database bestaat niet",
  "53300": "er zijn te veel verbindingen",
  "57P03": "de server is nog aan het starten",
};

/** Proves that a database answers to a URL. Throws `Startfout` that names the variable, never the password. */
export async function controleerBereikbaar(naam: string, url: string): Promise<void> {
  let sql: postgres.Sql | undefined;
  try {
    sql = postgres(url, { max: 1, connect_timeout: 10, onnotice: () => {} });
    await sql`select 1`;
  } catch (fout) {
    const code = (fout as { code?: string }).code ?? "";
    throw new Startfout(
      `de databank van ${naam} is niet bereikbaar (${waar(url)}): ${ZINNEN[code] ?? code}.`,
      `${naam} cannot be reached: ${code || "not a valid URL"}`,
    );
  } finally {
    await sql?.end({ timeout: 1 });
  }
}

function waar(url: string): string {
  try {
    const { host, pathname, username } = new URL(url);
    return `${username}@${host}${pathname}`;
  } catch {
    return "geen geldige URL";
  }
}
