import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Adres } from "./instellingen.ts";
import { WORTEL } from "./wortel.ts";

type DemoAccount = {
  readonly email: string;
  readonly naam: string;
  readonly organisatie: string;
  readonly functie: string;
};

export type Welkom = {
  readonly adres: Adres;
  readonly demo: boolean;
  readonly map: string;
  readonly eigenDatabase: boolean;
};

/** The last thing that a start prints: where it is, who can log in, where the data lives. */
export async function toonWelkom({ adres, demo, map, eigenDatabase }: Welkom): Promise<void> {
  const regels = ["", `Het Regieportaal draait: ${adres.url}`, ""];
  if (demo) regels.push(...(await demoRegels()));
  regels.push(
    eigenDatabase
      ? `Gegevens: je eigen databank; sleutels in ${map}`
      : `Gegevens: ${map} (weggooien mag, dan begint de voorbeeldregio opnieuw)`,
    "Stoppen: Ctrl-C",
    "",
  );
  console.log(regels.join("\n"));
}

async function demoRegels(): Promise<string[]> {
  const bestand = join(WORTEL, "db", "voorbeeldregio", "accounts.ts");
  if (!existsSync(bestand)) return [];
  const { DEMO_ACCOUNTS, DEMO_WACHTWOORD } = (await import(bestand)) as {
    DEMO_ACCOUNTS: readonly DemoAccount[];
    DEMO_WACHTWOORD: string;
  };
  const breedte = Math.max(...DEMO_ACCOUNTS.map(({ email }) => email.length));
  return [
    `Inloggen met een van deze voorbeeldaccounts, wachtwoord ${DEMO_WACHTWOORD}`,
    ...DEMO_ACCOUNTS.map(
      ({ email, naam, organisatie, functie }) =>
        `  ${email.padEnd(breedte)}  ${naam}, ${functie}, ${organisatie}`,
    ),
    "",
  ];
}
