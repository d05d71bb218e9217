/** What the oracle says of one cell: read from ontwerp §4 and §5, not from the code that answers. */
import { minstens, type Orakel } from "../wereld/orakel.ts";
import type { Rijen } from "../wereld/vormen.ts";
import type { Cel } from "./cel.ts";

/** Kind and right of a procedure, from the table of rights: "mutation casus regie". */
export type Recht = { readonly type: string; readonly soort: string; readonly vanaf: string };
type Geval = { r: Rijen; orakel: Orakel; casusId: string; overdrachtId: string; mensId: string };

/** The only ones who may do it, where more than a least sight decides: a new act on `stand` or `voorstel` stands here. */
const ALLEEN: Record<string, (g: Geval) => boolean> = {
  "regie.wijsToe": (g) => coordineertRegie(g),
  "overdracht.bereidVoor": (g) => draagtOver(g),
  "overdracht.stelVoor": (g) => draagtOver(g),
  "overdracht.accepteer": (g) => magAntwoorden(g),
  // Declining is never stuck, also not while the sender adds what was asked.
  "overdracht.accepteerNiet": (g) => magAntwoorden(g, ["aanvulling_gevraagd"]),
  "overdracht.bevestigOntvangst": (g) => isOntvanger(g),
  "overdracht.zegToe": (g) => magAntwoorden(g),
  "overdracht.vraagAanvulling": (g) => magAntwoorden(g),
  "overdracht.vulAan": (g) => isAfzender(g),
  "overdracht.herinner": (g) => isAfzender(g),
  "overdracht.geefNamenVrij": (g) => isAfzender(g),
  "overdracht.trekIn": (g) => isAfzender(g),
  "overdracht.herbevestig": (g) => isAfzender(g),
  "zichtOpVeiligheid.antwoord": (g) =>
    g.r.zicht_vraag.some(
      (z) => z.casus_id === g.casusId && z.persoon_id === g.mensId && z.antwoord === null,
    ),
  "uitsluiting.meldZelf": () => true,
  "afsluiting.heropen": (g) => sloot(g),
  // §3: until its bron agrees; the items of the matrix wait for nobody.
  "item.geefDoor": () => false,
  "noodtoegang.neem": (g) => magNood(g),
  // §5, uitleg 13: by spoed a permitted organisation, by somebody who can answer there; it waits for no answer.
  "spoed.neemOver": (g) => kanOvernemen(g),
  "spoed.rondTaakAf": () => false,
  "spoed.vulOverdrachtAan": () => false,
  // A named person with doorzettingsmacht, after everybody declined: nobody in the matrix is one.
  "regie.wijsAan": () => false,
  // For who is asked for advice: nobody is, in the casussen of the matrix.
  "consult.beantwoord": () => false,
  // §5: an organisation that may hold it there and does not, by somebody who works in casussen.
  "regie.vraag": (g) => kanVragen(g),
  "regie.trekVerzoekIn": () => false,
  // For managers, of what was laid before them: nothing is, in the casussen of the matrix.
  "voorlegging.geefVisie": () => false,
  "voorlegging.brengNaarBestuur": () => false,
  "voorlegging.rondAf": () => false,
};

const mensVan = ({ r, mensId }: Geval) => r.gebruiker.find((m) => m.id === mensId)!;
const overdrachtVan = ({ r, overdrachtId }: Geval) =>
  r.overdracht.find((o) => o.id === overdrachtId)!;
const zichtVan = ({ orakel, casusId, mensId }: Geval) =>
  orakel.zie(casusId, mensId)?.zicht ?? "geen";
const heeftGrond = ({ orakel, casusId, mensId }: Geval, grond: string) =>
  [...(orakel.zie(casusId, mensId)?.gronden ?? [])].some((g) => g.startsWith(`${grond} `));

function coordineertRegie(g: Geval): boolean {
  const mens = mensVan(g);
  const stappen = g.r.regie_stap.filter((s) => s.casus_id === g.casusId);
  const bijOns = stappen.some((s) => s.organisatie_id === mens.organisatie_id);
  return mens.functies.includes("coordinator") && bijOns;
}

/** §4: who has regie; of casusregie also the casusregisseur and the coordinators of that organisation. */
function draagtOver(g: Geval): boolean {
  return zichtVan(g) === "regie" || heeftGrond(g, "casusregie") || coordineertRegie(g);
}

/** §5: any coordinator or the named person there, in spoed its piket, while it waits for them; the sender never. */
function magAntwoorden(g: Geval, ook: string[] = []): boolean {
  const o = overdrachtVan(g);
  const wacht = ["voorgesteld", "toegezegd", ...ook].includes(o.status);
  return wacht && g.orakel.alsOntvanger(o, g.mensId) !== null;
}

const isOntvanger = (g: Geval) => g.orakel.alsOntvanger(overdrachtVan(g), g.mensId) !== null;

function kanOvernemen(g: Geval): boolean {
  const werkt = ["professional", "coordinator", "piket"];
  return mensVan(g).functies.some((f) => werkt.includes(f)) && zichtVan(g) !== "geen";
}

/** The card, §2.11: who may hold procesregie at each niveau. */
const HOUDERS = [
  ["lokaal_team"],
  ["lokaal_team"],
  ["lokaal_team", "veiligheidsteam"],
  ["veiligheidsteam", "zorg_en_veiligheidshuis"],
  ["gemeente"],
];

function kanVragen(g: Geval): boolean {
  const mens = mensVan(g);
  const werkt = mens.functies.some((f) => f === "professional" || f === "coordinator");
  const laatste = <T extends { casus_id: string; volgnr: number }>(rijen: readonly T[]) =>
    rijen.filter((s) => s.casus_id === g.casusId).toSorted((a, b) => b.volgnr - a.volgnr)[0];
  const niveau = laatste(g.r.niveau_stap)!.niveau;
  const houder = laatste(g.r.regie_stap.filter((s) => s.soort === "procesregie"));
  const soort = g.r.organisatie.find((o) => o.id === mens.organisatie_id)!.soort;
  return (
    werkt && houder?.organisatie_id !== mens.organisatie_id && HOUDERS[niveau - 1]!.includes(soort)
  );
}

function isAfzender(g: Geval): boolean {
  const o = overdrachtVan(g);
  const bijOns = mensVan(g).organisatie_id === o.van_organisatie_id;
  const vanOns = bijOns || o.van_gebruiker_id === g.mensId;
  return vanOns && o.afgehandeld_op === null && g.orakel.magOverdracht(o, g.mensId);
}

const isDicht = (g: Geval) => g.r.casus.some((c) => c.id === g.casusId && c.afgesloten_op !== null);

/** §4.4: function piket only, of a casus that runs and that exists for them; the number need not be of one they see. */
function magNood(g: Geval): boolean {
  const piket = mensVan(g).functies.includes("piket");
  return piket && !isDicht(g) && !g.orakel.isUit(g.casusId, g.mensId);
}

/** Break-glass is the one act on a casus that one does not see: for all others it is not there, whatever they see. */
function beoordeelNood(g: Geval, cel: Cel): string[] {
  if (!magNood(g)) return cel.uitkomst === "niet_gevonden" ? [] : ["is geen piket"];
  return cel.uitkomst === "niet_gevonden" ? ["is piket"] : [];
}

function sloot(g: Geval): boolean {
  const mens = mensVan(g);
  const door = g.r.afsluiting.find((a) => a.casus_id === g.casusId)?.organisatie_id;
  return door === mens.organisatie_id && mens.functies.includes("coordinator");
}

/** What is wrong with this cell; empty when the oracle agrees. */
export function beoordeelCel(procedure: string, recht: Recht, g: Geval, cel: Cel): string[] {
  const lezing = recht.type === "query";
  const bezwaren = [];
  if (cel.uitkomst === "storing") bezwaren.push("er ging iets mis");
  if (lezing && (cel.uitkomst === "mag") !== cel.inzage) bezwaren.push(`inzage: ${cel.inzage}`);
  if (!lezing && cel.inzage) bezwaren.push("een daad is geen inzage");
  const zicht = zichtVan(g);
  if (procedure === "noodtoegang.neem") return [...bezwaren, ...beoordeelNood(g, cel)];
  const kent = recht.soort === "overdracht" ? kentOverdracht(g, lezing) : zicht !== "geen";
  const zwaar = recht.soort === "casus" && minstens(zicht, recht.vanaf);
  const genoeg = kent && (recht.soort === "overdracht" || zwaar);
  if (!kent && !NIETS.includes(cel.uitkomst)) bezwaren.push("is er voor deze persoon niet");
  if (kent && !genoeg) {
    const hoort = lezing ? "niet_gevonden" : "geen_bevoegdheid";
    const dicht = cel.uitkomst === "casus_afgesloten" && isDicht(g);
    if (cel.uitkomst !== hoort && !dicht) bezwaren.push(`hoort ${hoort} te zijn`);
  }
  const zonder = ZONDER_DING.includes(procedure);
  if (genoeg && !zonder && cel.uitkomst === "niet_gevonden")
    bezwaren.push("is er voor deze persoon wel");
  const laag = !lezing && !minstens(recht.vanaf, "lezen");
  const alleen = ALLEEN[procedure];
  if (laag && !alleen) bezwaren.push("het orakel weet niet wie dit mag: zet een regel in ALLEEN");
  if (cel.uitkomst === "mag" && alleen?.(g) === false) bezwaren.push("is niet aan deze persoon");
  return bezwaren;
}

/** What they are about is not in the casussen of the matrix. */
const ZONDER_DING = [
  "item.geefDoor",
  "nazorg.legMomentVast",
  "overdracht.agenda",
  // Only an acceptance makes one: document.integratie proves who reads it.
  "overdracht.document",
  "overdracht.exporteerDocument",
  "verhuizing.verhuis",
  "consult.bekijk",
  "consult.beantwoord",
  "consult.trekIn",
  "regie.geefNiet",
  "regie.trekVerzoekIn",
  "spoed.taak",
  "spoed.rondTaakAf",
  "spoed.vulOverdrachtAan",
  "voorlegging.bekijk",
  "voorlegging.geefVisie",
  "voorlegging.brengNaarBestuur",
  "voorlegging.rondAf",
  // It asks for the look by the id of its transaction, which a savepoint does not have: huishouden.integratie proves it.
  "huishouden.geheimAdres",
];
/** Nothing was there, or nothing is there any more for who was told of it. */
const NIETS = ["niet_gevonden", "al_afgehandeld"];

/** §4: `stand` shows that there is an open overdracht and between whom; for an act that is enough to be refused by name. */
function kentOverdracht(g: Geval, lezing: boolean): boolean {
  const o = overdrachtVan(g);
  if (g.orakel.magOverdracht(o, g.mensId)) return true;
  const organisatieId = mensVan(g).organisatie_id;
  const partij = [o.van_organisatie_id, o.naar_organisatie_id].includes(organisatieId);
  return !lezing && o.afgehandeld_op === null && partij && zichtVan(g) !== "geen";
}
