import { antwoordCasusregie, draagCasusregieOver } from "./casusregie.ts";
import { behandelConsult, draagOverNaAdvies, vraagConsult } from "./consult.ts";
import {
  beoordeel,
  corrigeer,
  keerTerug,
  legNazorgVast,
  neemOver,
  slaAlarm,
  stagneer,
} from "./niveau.ts";
import { accepteer, antwoord, stelVoor } from "./overdracht.ts";
import { MAG_HOUDEN } from "./regio.ts";
import type { Zet } from "./spel.ts";
import { houdtElders, verhuis, verhuisNaarBuiten } from "./verhuizing.ts";
import {
  antwoordZicht,
  beslechtVoorlegging,
  betrek,
  controleer,
  heropen,
  legVoor,
  maakAfspraak,
  noteer,
  rondTaakAf,
  sluitAf,
  vraagZicht,
  wijsAan,
  wijsToe,
} from "./verloop.ts";
import { behandelVerzoek, vraagRegie } from "./verzoek.ts";
import { beoordeelNood, neemNood, sluitUit } from "./zicht.ts";

/** What happens next in a casus, by chance, and after how many days something happens again; null: never. */
export async function doeZet(z: Zet): Promise<number | null> {
  const { s, t, zaak } = z;
  if (s.dicht) {
    if (zaak.heropend || t.kans(0.6)) return null;
    zaak.heropend = true;
    await heropen(z);
    return 3;
  }
  if (s.zichtVraag && t.kans(0.5)) {
    await antwoordZicht(z, s.zichtVraag);
    return t.onder(3);
  }
  if (s.overdracht?.spoed && s.overdracht.status === "voorgesteld") {
    await (t.kans(0.35)
      ? neemOver(z)
      : t.kans(0.6)
        ? accepteer(z, s.overdracht)
        : antwoord(z, s.overdracht));
    return t.onder(2);
  }
  // A colleague takes over at the sender: what was proposed stands (docs/besluiten/0016).
  if (s.overdracht && !s.overdracht.spoed && t.kans(0.06)) {
    await wijsToe(z, "procesregie", "andere regisseur bij een overdracht");
    return 1;
  }
  if (s.overdracht && t.kans(0.85)) {
    await antwoord(z, s.overdracht);
    return 1 + t.onder(3);
  }
  if (s.niveau < 5 && t.kans(0.05)) {
    await slaAlarm(z);
    return 0;
  }
  const nacht = z.op.getUTCHours() >= 21 || z.op.getUTCHours() < 7;
  if (nacht && t.kans(0.25)) {
    await neemNood(z);
    return 1 + t.onder(3);
  }
  zaak.gevraagd = false;
  await (dringend(z) ?? gewoon(z));
  return zaak.gevraagd || s.consult || s.verzoek ? 1 + t.onder(2) : 2 + t.onder(z.tussen);
}

/** What somebody would find under "Nu doen"; null when there is nothing, or when nobody looks. */
function dringend(z: Zet): Promise<boolean> | null {
  const { s, t } = z;
  const { procesregie } = s;
  const [taak] = s.spoedTaken.filter((x) => x.soort !== "overdracht" && x.soort !== "huishouden");
  if (procesregie?.persoonId === null && t.kans(0.8)) return wijsToe(z, "procesregie");
  if (s.casusregie?.persoonId === null && t.kans(0.5)) return wijsToe(z, "casusregie");
  if (s.casusregieOverdracht && t.kans(0.7)) return antwoordCasusregie(z, s.casusregieOverdracht);
  // Who has doorzettingsmacht hears of a casus that nobody wants by way of the bestuur (uitleg 23).
  const nietGewild = procesregie && !s.overdracht && s.afgewezen.length > 0;
  if (nietGewild && (s.voorlegging?.bestuur || t.kans(0.15))) return wijsAan(z);
  if (nietGewild && !s.voorlegging && t.kans(0.4)) return legVoor(z);
  if (s.voorlegging && t.kans(0.6)) return beslechtVoorlegging(z, s.voorlegging);
  if (taak && t.kans(0.5)) return taak.soort === "beoordeling" ? keerTerug(z) : rondTaakAf(z, taak);
  const vraag = gevraagd(z);
  if (vraag) return vraag;
  if (!procesregie || s.overdracht) return null;
  const waarnemend = !MAG_HOUDEN[s.niveau].includes(procesregie.soort);
  const moetVerder = waarnemend || houdtElders(z) || (s.besluit !== null && s.besluit !== s.niveau);
  if (!moetVerder || t.kans(0.1)) return null;
  return (t.kans(0.25) && !s.verzoek ? vraagRegie(z) : null) ?? stelVoor(z);
}

/** What waits for an answer of somebody, beside an overdracht. */
function gevraagd(z: Zet): Promise<boolean> | null {
  const { s, t } = z;
  if (s.consult && t.kans(0.6)) return behandelConsult(z, s.consult);
  if (s.verzoek && t.kans(0.6)) return behandelVerzoek(z, s.verzoek);
  if (s.advies && s.procesregie && !s.overdracht && t.kans(0.6)) return draagOverNaAdvies(z);
  if (s.noodtoegangId && t.kans(0.5)) return beoordeelNood(z, s.noodtoegangId);
  if (s.nazorgMoment && t.kans(0.5)) return legNazorgVast(z, s.nazorgMoment);
  return s.bevestigd && t.kans(0.7) ? sluitAf(z, "verhuizing") : null;
}

type Deel = readonly [number, (z: Zet) => Promise<boolean> | null];
/** The ordinary course of a casus: how often of a hundred, and what; what cannot be now is a note. */
const GEWOON: readonly Deel[] = [
  [30, (z) => (z.s.naSpoed && z.t.kans(0.6) ? keerTerug(z) : beoordeel(z))],
  [8, (z) => (z.s.niveau < 4 ? stagneer(z) : null)],
  [5, (z) => (z.s.procesregie && !z.s.overdracht && z.s.niveau > 2 ? voorgesteldZoNu(z) : null)],
  [6, (z) => (z.s.casusregie && !z.s.casusregieOverdracht ? draagCasusregieOver(z) : null)],
  [3, legVoor],
  [4, betrek],
  [4, (z) => (z.s.procesregie ? vraagZicht(z) : null)],
  [5, (z) => (z.s.afspraken.length > 0 ? controleer(z) : maakAfspraak(z))],
  [2, sluitAf],
  [2, corrigeer],
  [8, (z) => (z.s.procesregie ? vraagConsult(z) : null)],
  [12, (z) => (z.s.procesregie && !z.s.overdracht && !z.s.verzoek ? vraagRegie(z) : null)],
  [3, verhuis],
  [1, verhuisNaarBuiten],
  [3, sluitUit],
];

const voorgesteldZoNu = (z: Zet) => stelVoor(z, { niveau: z.s.niveau });

function gewoon(z: Zet): Promise<boolean> {
  const { s, t } = z;
  let kans = t.onder(100);
  if (s.niveau === 1 && kans < 35) return sluitAf(z);
  for (const [deel, doeDeel] of GEWOON) {
    if (kans < deel) return doeDeel(z) ?? noteer(z);
    kans -= deel;
  }
  return noteer(z);
}
