/** What an e-mail says: that there is something, of which casusnummer, and where. Never about whom or what. */
import { ANONIEM } from "./consult.ts";

export type EmailSoort = "antwoord" | "spoed" | "bericht" | "overzicht";
export type Email = { onderwerp: string; tekst: string; html: string };

type Inhoud = {
  soort: EmailSoort;
  casusnummers: readonly string[];
  /** The page in the portal, without its address. */
  pad: string;
  /** The address of the portal. */
  adres: string;
};

const AANHEF: Record<EmailSoort, string> = {
  antwoord: "Er wordt iets van je gevraagd.",
  spoed: "Er is spoed.",
  bericht: "Er is een nieuw bericht voor je.",
  overzicht: "Dit heb je nog niet gelezen.",
};
const ONDERWERP: Record<EmailSoort, string> = {
  antwoord: "Antwoord gevraagd",
  spoed: "Spoed",
  bericht: "Nieuw bericht",
  overzicht: "Ongelezen berichten",
};
const KEUZE =
  "In deze e-mail staat met opzet niet waar het over gaat. Je kiest zelf welke e-mail je krijgt, bij Instellingen.";

/** The subject, the text and the same in simple HTML. */
export function emailVan({ soort, casusnummers, pad, adres }: Inhoud): Email {
  const enig = casusnummers.length === 1 ? casusnummers[0] : null;
  const link = `${adres.replace(/\/$/, "")}${pad}`;
  const waarover = enig
    ? enig === ANONIEM
      ? ANONIEM
      : `Casus ${enig}`
    : `${casusnummers.length} onderwerpen: ${casusnummers.join(", ")}`;
  const regels = [AANHEF[soort], waarover, `Bekijk het in het portaal: ${link}`, KEUZE];
  return {
    onderwerp: `Regieportaal: ${ONDERWERP[soort]}${enig ? ` (${enig})` : ""}`,
    tekst: `${regels.join("\n\n")}\n`,
    html: `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>Regieportaal</title></head>
<body>
<p>${veilig(AANHEF[soort])}</p>
<p><strong>${veilig(waarover)}</strong></p>
<p><a href="${veilig(link)}">Bekijk het in het portaal</a></p>
<p><small>${veilig(KEUZE)}</small></p>
</body></html>
`,
  };
}

const TEKENS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const veilig = (tekst: string) => tekst.replace(/[&<>"]/g, (teken) => TEKENS[teken]!);
