import { beoordeel, corrigeer, keerTerug, neemOver, slaAlarm, stagneer } from "./niveau.ts";
import {
  accepteer,
  antwoord,
  antwoordCasusregie,
  draagCasusregieOver,
  stelVoor,
} from "./overdracht.ts";
import { MAG_HOUDEN } from "./regio.ts";
import type { Zet } from "./spel.ts";
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
  if (s.overdracht && t.kans(0.85)) {
    await antwoord(z, s.overdracht);
    return 1 + t.onder(3);
  }
  if (s.niveau < 5 && t.kans(0.05)) {
    await slaAlarm(z);
    return 0;
  }
  zaak.gevraagd = false;
  await (dringend(z) ?? gewoon(z));
  return zaak.gevraagd ? 1 + t.onder(2) : 2 + t.onder(z.tussen);
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
  if (!procesregie || s.overdracht) return null;
  const waarnemend = !MAG_HOUDEN[s.niveau].includes(procesregie.soort);
  if (waarnemend || (s.besluit !== null && s.besluit !== s.niveau))
    return t.kans(0.9) ? stelVoor(z) : null;
  return null;
}

/** The ordinary course of a casus. */
function gewoon(z: Zet): Promise<boolean> {
  const { s, t } = z;
  const kans = t.onder(100);
  if (s.niveau === 1 && kans < 35) return sluitAf(z);
  if (kans < 36) return s.naSpoed && t.kans(0.6) ? keerTerug(z) : beoordeel(z);
  if (kans < 49) return s.niveau < 4 ? stagneer(z) : noteer(z);
  if (kans < 56)
    return s.procesregie && !s.overdracht && s.niveau > 2 ? stelVoor(z, s.niveau) : noteer(z);
  if (kans < 62)
    return s.casusregie && !s.casusregieOverdracht ? draagCasusregieOver(z) : noteer(z);
  if (kans < 66) return legVoor(z);
  if (kans < 72) return betrek(z);
  if (kans < 78) return s.procesregie ? vraagZicht(z) : noteer(z);
  if (kans < 86) return s.afspraken.length > 0 ? controleer(z) : maakAfspraak(z);
  if (kans < 88) return sluitAf(z);
  if (kans < 90) return corrigeer(z);
  return noteer(z);
}
