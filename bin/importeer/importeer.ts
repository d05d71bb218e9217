import type { Databank } from "#db/databank";
import { leesCsv, type Regelfout } from "./lees-csv.ts";
import { schrijfGebruikers } from "./schrijf-gebruikers.ts";
import { schrijfOrganisaties, type Uitslag } from "./schrijf-organisaties.ts";
import {
  GEBRUIKER_KOLOMMEN,
  gebruikerVorm,
  keur,
  ORGANISATIE_KOLOMMEN,
  organisatieVorm,
} from "./vormen.ts";

/** What an import did, or all that is wrong with the files; in that case nothing was written. */
export type Importuitslag =
  | { gelukt: true; organisaties: Uitslag; gebruikers: Uitslag }
  | { gelukt: false; fouten: Regelfout[] };

/** `npm run importeer`: prints what happened; exit code 1 when nothing was written. */
export async function importeer(db: Databank, [organisaties, gebruikers]: string[]): Promise<void> {
  if (!organisaties || !gebruikers) {
    console.error("Gebruik: npm run importeer -- organisaties.csv gebruikers.csv");
    process.exitCode = 1;
    return;
  }
  const uit = await importeerBestanden(db, organisaties, gebruikers);
  if (uit.gelukt) {
    console.log(`Organisaties: ${zin(uit.organisaties)}. Gebruikers: ${zin(uit.gebruikers)}.`);
    console.log("Wie nog geen wachtwoord heeft: npm run inloglink -- --zonder-wachtwoord");
    return;
  }
  for (const { bestand, regel, tekst } of uit.fouten)
    console.error(`${bestand}:${regel}: ${tekst}`);
  console.error(`Er is niets geïmporteerd: ${uit.fouten.length} fout(en).`);
  process.exitCode = 1;
}

const zin = ({ nieuw, bekend }: Uitslag) => `${nieuw} nieuw, ${bekend} bijgewerkt`;

/** Reads and checks both files, then writes all of it in one transaction or nothing. Safe to repeat. */
export async function importeerBestanden(
  db: Databank,
  organisatieBestand: string,
  gebruikerBestand: string,
): Promise<Importuitslag> {
  const o = leesCsv(organisatieBestand, ORGANISATIE_KOLOMMEN.verplicht, ORGANISATIE_KOLOMMEN.vrij);
  const g = leesCsv(gebruikerBestand, GEBRUIKER_KOLOMMEN.verplicht, GEBRUIKER_KOLOMMEN.vrij);
  const organisaties = keur(organisatieBestand, o.rijen, organisatieVorm, (r) => r.code);
  const gebruikers = keur(gebruikerBestand, g.rijen, gebruikerVorm, (r) => r.email);
  const fouten = [...o.fouten, ...organisaties.fouten, ...g.fouten, ...gebruikers.fouten];
  if (fouten.length > 0) return { gelukt: false, fouten };
  try {
    return await db.transaction(async (tx) => {
      const eerst = await schrijfOrganisaties(tx, organisaties.goed);
      const dan = await schrijfGebruikers(tx, gebruikers.goed);
      const bezwaren = [
        ...eerst.bezwaren.map((b) => ({ bestand: organisatieBestand, ...b })),
        ...dan.bezwaren.map((b) => ({ bestand: gebruikerBestand, ...b })),
      ];
      // Thrown, so that the transaction rolls back what did fit.
      if (bezwaren.length > 0) throw new Bezwaren(bezwaren);
      return { gelukt: true, organisaties: eerst, gebruikers: dan };
    });
  } catch (oorzaak) {
    if (oorzaak instanceof Bezwaren) return { gelukt: false, fouten: oorzaak.fouten };
    throw oorzaak;
  }
}

class Bezwaren extends Error {
  readonly fouten: Regelfout[];
  constructor(fouten: Regelfout[]) {
    super("the files do not fit what is in the database");
    this.fouten = fouten;
  }
}
