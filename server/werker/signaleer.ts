import { schrijfBerichten } from "#db/bericht";
import { type Databank, inDaad, nu, type Transactie } from "#db/databank";
import type { GebeurtenisGegevens } from "#db/gebeurtenis";
import { meldAan } from "#db/melding";
import {
  houdCasusVast,
  type Kalenderpunt,
  type Klok,
  leesCasusnummer,
  leesConsultKlokken,
  leesKalender,
  leesKlokken,
  leesOpenConsult,
  leesOpenZichtVragen,
  leesOrganisatieVan,
  leesPartij,
  leesWachtende,
  schrijfSignaal,
} from "#db/signaal";
import { termijnNa } from "#db/termijn";
import type { SignaalSoort } from "#regiekaart/berichten";
import { CONSULT_SIGNAAL_DEEL, momentVan, SIGNAAL_DEEL, VOORAF } from "#regiekaart/termijnen";
import { type OverSignaal, ontvangersVan } from "./ontvangers.ts";

/**
 * Says of every deadline that has come that it has, once: how often this runs, how many run it at the same time and how
 * long nobody ran it makes no difference. Its only clock is `nu()`. Returns how many signals it gave.
 */
export async function signaleer(db: Databank): Promise<number> {
  const { klokken, consulten, punten } = await db.transaction(async (tx) => ({
    klokken: await leesKlokken(tx),
    consulten: await leesConsultKlokken(tx),
    punten: [...(await leesKalender(tx, VOORAF.dagen)), ...(await vragenTeLang(tx))],
  }));
  let gegeven = 0;
  for (const klok of klokken)
    for (const soort of teMelden(klok, SIGNAAL_DEEL))
      if (await inDaad(db, (tx) => meldOverdracht(tx, klok, soort))) gegeven += 1;
  for (const klok of consulten)
    for (const soort of teMelden(klok, CONSULT_SIGNAAL_DEEL))
      if (await inDaad(db, (tx) => meldConsult(tx, klok, soort))) gegeven += 1;
  for (const punt of punten) if (await inDaad(db, (tx) => meldPunt(tx, punt))) gegeven += 1;
  return gegeven;
}

/** What of one clock must be said now; a reminder after the end would only confuse. */
function teMelden<S extends SignaalSoort>(klok: Klok, delen: Readonly<Record<S, number>>): S[] {
  return (Object.entries(delen) as [S, number][])
    .filter(([soort, deel]) => {
      if (deel < 1 && klok.nu >= klok.tot) return false;
      return !klok.gemeld.includes(soort) && klok.nu >= momentVan(klok, deel);
    })
    .map(([soort]) => soort);
}

async function vragenTeLang(tx: Transactie): Promise<Kalenderpunt[]> {
  const op = await nu(tx);
  const punten: Kalenderpunt[] = [];
  for (const { id, op: gevraagd, ...vraag } of await leesOpenZichtVragen(tx)) {
    const termijnOp = await termijnNa(tx, gevraagd, VOORAF.zichtVraagWerkdagen);
    if (termijnOp <= op)
      punten.push({ ...vraag, soort: "zicht_vraag_wacht", onderwerpId: id, termijnOp });
  }
  return punten;
}

async function meldOverdracht(tx: Transactie, klok: Klok, soort: SignaalSoort) {
  await houdCasusVast(tx, klok.casusId);
  const o = await leesWachtende(tx, klok.id, klok.termijnOp);
  if (!o) return false;
  const gegevens: GebeurtenisGegevens = {
    overdrachtId: o.id,
    regieSoort: o.soort,
    van: await leesPartij(tx, o.vanOrganisatieId),
    naar: await leesPartij(tx, o.naarOrganisatieId),
    niveauVan: o.niveauVan,
    niveauNaar: o.niveauNaar,
  };
  const casusnummer = await leesCasusnummer(tx, o.casusId);
  const punt = { soort, onderwerpId: o.id, casusId: o.casusId, casusnummer, persoonId: null };
  return meld(tx, { ...punt, termijnOp: o.termijnOp }, gegevens, o);
}

/** As with an overdracht, to both sides; who is asked without a name reads no casusnummer. */
async function meldConsult(tx: Transactie, klok: Klok, soort: SignaalSoort) {
  await houdCasusVast(tx, klok.casusId);
  const c = await leesOpenConsult(tx, klok.id, klok.termijnOp);
  if (!c) return false;
  const gegevens: GebeurtenisGegevens = {
    consultId: c.id,
    van: await leesPartij(tx, c.vanOrganisatieId),
    naar: await leesPartij(tx, c.naarOrganisatieId),
  };
  const casusnummer = await leesCasusnummer(tx, c.casusId);
  const punt = { soort, onderwerpId: c.id, casusId: c.casusId, casusnummer, persoonId: null };
  const kanten = { ...c, soort: "procesregie" as const, vanGebruikerId: c.door, spoed: false };
  const anoniemVoor = c.opNaam ? null : c.naarOrganisatieId;
  return meld(tx, { ...punt, termijnOp: c.termijnOp }, gegevens, kanten, anoniemVoor);
}

async function meldPunt(tx: Transactie, punt: Kalenderpunt) {
  const organisatieId = punt.persoonId && (await leesOrganisatieVan(tx, punt.persoonId));
  const gegevens = organisatieId ? { naar: await leesPartij(tx, organisatieId) } : {};
  return meld(tx, punt, gegevens, null);
}

/** The signal and its berichten, or neither. */
async function meld(
  tx: Transactie,
  punt: Kalenderpunt,
  gegevens: GebeurtenisGegevens,
  overdracht: OverSignaal | null,
  anoniemVoor: string | null = null,
): Promise<boolean> {
  const { soort, casusId, casusnummer, onderwerpId, termijnOp, persoonId } = punt;
  const signaal = await schrijfSignaal(tx, { soort, casusId, onderwerpId, termijnOp });
  if (!signaal) return false;
  const ontvangers = await ontvangersVan(tx, { soort, casusId, overdracht, persoonId });
  const verteld = await schrijfBerichten(tx, ontvangers, null, {
    signaalId: signaal.id,
    casusId,
    casusnummer,
    soort,
    gegevens,
    op: signaal.op,
    persoonId: persoonId ?? undefined,
    spoed: overdracht?.spoed ?? false,
    anoniemVoor,
  });
  await meldAan(tx, verteld);
  return true;
}
