import type { Bezoeker } from "./aanroep.ts";

const OVERZICHTEN = [
  "overdracht.lijst",
  "spoed.lijst",
  "dashboard.aandacht",
  "consult.lijst",
  "dashboard.mijnDag",
  "dashboard.veiligheid",
  "dashboard.triage",
  "dashboard.nieuw",
  "dashboard.partneracties",
  "dashboard.stand",
  "dashboard.werkverdeling",
  "bericht.lijst",
  "sessie.ik",
];

type Casus = { casusnummer: string; overdrachtId: string };

/**
 * Asks every reading procedure of the portal about one casus. `tekst` is all that came back; `open` are the
 * procedures in whose answer this casus stands; `weigeringen` the names of the refusals.
 */
export async function roepAllesAan(wie: Bezoeker, { casusnummer, overdrachtId }: Casus) {
  const vragen: [string, Record<string, unknown>][] = [
    ["overdracht.bekijk", { overdrachtId }],
    ["overdracht.agenda", { overdrachtId }],
    ["overdracht.document", { overdrachtId }],
    ["overdracht.exporteerDocument", { overdrachtId }],
    ["casus.bekijk", { casusnummer }],
    ["casus.verloop", { casusnummer }],
    ["beoordeling.lijst", { casusnummer }],
    ["beoordeling.bereidVoor", { casusnummer }],
    ["overdracht.bereidVoor", { casusnummer }],
    ["betrokkene.bereidVoor", { casusnummer }],
    ["afsluiting.bereidVoor", { casusnummer }],
    ["uitsluiting.lijst", { casusnummer }],
    ["huishouden.bekijk", { casusnummer }],
    ["plan.bekijk", { casusnummer }],
    ["inzage.lijst", { casusnummer }],
    ["regie.verzoeken", { casusnummer }],
    ["bestuurlijk.bekijk", { casusnummer }],
    ["verhuizing.bereidVoor", { casusnummer }],
    ["verhuizing.document", { casusnummer }],
    ["consult.bereidVoor", { casusnummer }],
    ["spoed.bereidVoor", { casusnummer }],
    ["spoed.taak", { casusnummer, soort: "motivering" }],
    ["leesrecht.lijst", { casusnummer }],
    ["casus.lijst", { zoek: casusnummer }],
    ["casus.exporteer", { zoek: casusnummer }],
  ];
  const open: string[] = [];
  const weigeringen = new Set<string>();
  let tekst = "";
  const vraag = async (naam: string, invoer: Record<string, unknown>) => {
    const antwoord = await wie.vraag(naam, invoer);
    const json = JSON.stringify(antwoord);
    tekst += json;
    if (!antwoord.ok) weigeringen.add(antwoord.weigering);
    return antwoord.ok && json.includes(casusnummer);
  };
  for (const [naam, invoer] of vragen) if (await vraag(naam, invoer)) open.push(naam);
  // These show many casussen; whether this one may be among them differs per person.
  for (const naam of OVERZICHTEN) await vraag(naam, {});
  return { open, tekst, weigeringen: [...weigeringen] };
}
