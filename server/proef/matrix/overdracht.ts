import { bouwTekst, type CasusBouw } from "../wereld/bouw.ts";
import type { Mens } from "../wereld/mensen.ts";
import type { Spelers, Toestand } from "./rollen.ts";

const STATUS: Partial<Record<Toestand, string>> = { triage: "voorgesteld", spoed: "voorgesteld" };
const OPEN = ["voorgesteld", "triage", "spoed", "aanvulling_gevraagd", "toegezegd"];

/** The overdracht that the state is about; null when there is none, or it is the one that brought regie here. */
export function bouwOverdracht(b: CasusBouw, toestand: Toestand, s: Spelers): string | null {
  if (["geen", "geaccepteerd", "afgesloten"].includes(toestand)) return null;
  const id = zetOverdracht(b, toestand, s.procesregisseur, s.ontvanger_persoon, 2);
  if (toestand === "niet_geaccepteerd") zetAntwoord(b, id, s.ontvanger_coordinator);
  return id;
}

export function zetOverdracht(
  b: CasusBouw,
  t: Toestand,
  van: Mens,
  naar: Mens,
  vanaf: number,
): string {
  const id = b.t.uuid();
  const casus_id = b.casusId;
  b.r.overdracht.push({
    id,
    casus_id,
    soort: "procesregie",
    status: STATUS[t] ?? t,
    vanaf_volgnr: vanaf,
    van_organisatie_id: van.organisatie_id,
    van_gebruiker_id: van.id,
    naar_organisatie_id: naar.organisatie_id,
    naar_persoon_id: naar.id,
    niveau_van: b.niveau,
    niveau_naar: b.niveau,
    spoed: t === "spoed",
    triage_vrij_op: t === "triage" ? b.op(-1) : null,
    voorgesteld_op: b.op(-4),
    termijn_op: b.op(3),
    warm_gesprek_op: b.op(2),
    afgehandeld_op: OPEN.includes(t) ? null : b.op(-2),
  });
  for (const [onderdeel, zicht_vanaf] of [
    ["reden", "voorstel"],
    ["veiligheid_nu", "lezen"],
  ] as const) {
    const tekst_id = bouwTekst(b, "overdracht");
    b.r.overdracht_inhoud.push({ overdracht_id: id, onderdeel, casus_id, zicht_vanaf, tekst_id });
  }
  if (t === "geaccepteerd") zetAntwoord(b, id, naar);
  return id;
}

function zetAntwoord(b: CasusBouw, overdrachtId: string, door: Mens): void {
  const o = b.r.overdracht.find((x) => x.id === overdrachtId)!;
  b.r.overdracht_antwoord.push({
    overdracht_id: o.id,
    casus_id: b.casusId,
    casusnummer: b.casusnummer,
    van_organisatie_id: o.van_organisatie_id,
    organisatie_id: o.naar_organisatie_id,
    gebruiker_id: door.id,
    antwoord: o.status,
    reden: o.status === "niet_geaccepteerd" ? "anders" : null,
    toelichting_id: bouwTekst(b, o.status),
    op: b.op(-2),
  });
}
