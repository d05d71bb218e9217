import { leesNamen } from "#db/casus";
import { leesGesteldConsult } from "#db/consult";
import type { Transactie } from "#db/databank";
import { consultAlsInhoud } from "#regiekaart/consult";
import { Geweigerd } from "../kern/geweigerd.ts";

/** What was asked and advised, as the beginning of an overdracht of the same casus. */
export async function leesConsultVoor(tx: Transactie, casusId: string, consultId: string) {
  const c = await leesGesteldConsult(tx, consultId);
  if (!c || c.casusId !== casusId) throw new Geweigerd("niet_gevonden");
  const { id, naar, antwoord } = c;
  const dag = (c.beantwoordOp ?? c.op).toLocaleDateString("nl-NL", {
    dateStyle: "long",
    timeZone: "Europe/Amsterdam",
  });
  const geschreven = { bij: naar.naam, vraag: c.vraag ?? "", antwoord, dag };
  return {
    van: { id, bij: naar.naam, organisatieId: naar.id },
    inhoud: consultAlsInhoud(geschreven, await leesNamen(tx, casusId)),
  };
}
