import { bouwTekst, type CasusBouw } from "./bouw.ts";
import type { Houder } from "./regie.ts";
import type { Overdracht } from "./vormen.ts";

const OPEN = ["voorgesteld", "aanvulling_gevraagd", "toegezegd"];
const DICHT = ["niet_geaccepteerd", "ingetrokken", "vervallen"];
const ONDERDELEN = [
  ["reden", "voorstel"],
  ["samenvatting", "voorstel"],
  ["veiligheid_nu", "lezen"],
  ["zienswijze_huishouden", "lezen"],
];

/** The one behind an accepted step, those that ended otherwise, and perhaps an open one of each soort. */
export function bouwOverdrachten(b: CasusBouw, houders: Houder[]): void {
  const geaccepteerd = b.r.regie_stap.find((s) => s.casus_id === b.casusId && s.overdracht_id);
  if (geaccepteerd) {
    const van = b.r.regie_stap.find(
      (s) => s.casus_id === b.casusId && s.soort === geaccepteerd.soort && s.volgnr === 1,
    )!;
    const houder = { soort: van.soort, volgnr: 1, organisatieId: van.organisatie_id! };
    zet(b, houder, "geaccepteerd", geaccepteerd.overdracht_id!, geaccepteerd.organisatie_id!);
  }
  for (const houder of houders.filter((h) => h.soort !== "zicht_op_veiligheid")) {
    for (const status of b.t.trek(DICHT, b.t.onder(3))) zet(b, houder, status);
    if (!b.afgesloten && b.t.kans(0.6)) zet(b, houder, b.t.kies(OPEN));
  }
  bouwNarechten(b);
}

function zet(b: CasusBouw, h: Houder, status: string, id = b.t.uuid(), naarId?: string): void {
  const { t, r, op } = b;
  const anderen = r.organisatie.filter((o) => o.id !== h.organisatieId);
  const naar = naarId ?? t.kies(anderen).id;
  const bij = (o: string) => b.werkers.filter((g) => g.organisatie_id === o);
  const open = OPEN.includes(status);
  const overdracht: Overdracht = {
    id,
    casus_id: b.casusId,
    soort: h.soort,
    status,
    vanaf_volgnr: h.volgnr,
    van_organisatie_id: h.organisatieId,
    van_gebruiker_id: t.kies(bij(h.organisatieId)).id,
    naar_organisatie_id: naar,
    naar_persoon_id: t.kans(0.5) ? t.kies(bij(naar)).id : null,
    niveau_van: b.niveau,
    niveau_naar: b.niveau,
    spoed: t.kans(0.3),
    triage_vrij_op: t.kans(0.3) ? op(-2) : null,
    voorgesteld_op: op(-15),
    termijn_op: op(t.kies([-1, 3])),
    warm_gesprek_op: null,
    afgehandeld_op: open ? null : op(-8),
  };
  r.overdracht.push(overdracht);
  for (const [onderdeel, zicht_vanaf] of ONDERDELEN)
    r.overdracht_inhoud.push({
      overdracht_id: id,
      onderdeel: onderdeel!,
      casus_id: b.casusId,
      zicht_vanaf: zicht_vanaf!,
      tekst_id: bouwTekst(b, "overdracht"),
    });
  if (status === "geaccepteerd" || status === "niet_geaccepteerd") antwoord(b, overdracht);
}

function antwoord(b: CasusBouw, o: Overdracht): void {
  b.r.overdracht_antwoord.push({
    overdracht_id: o.id,
    casus_id: b.casusId,
    casusnummer: b.casusnummer,
    van_organisatie_id: o.van_organisatie_id,
    organisatie_id: o.naar_organisatie_id,
    gebruiker_id: b.t.kies(b.werkers.filter((g) => g.organisatie_id === o.naar_organisatie_id)).id,
    antwoord: o.status,
    reden: o.status === "niet_geaccepteerd" ? "anders" : null,
    toelichting_id: bouwTekst(b, o.status),
    op: b.op(-8),
  });
}

/** What a former holder kept: reading for a person until a date, or the stand for the organisation. */
function bouwNarechten(b: CasusBouw): void {
  const { t, r, op } = b;
  for (const o of r.overdracht.filter((x) => x.casus_id === b.casusId && x.afgehandeld_op)) {
    if (t.kans(0.5)) continue;
    const persoon = t.kans(0.6)
      ? t.kies(r.gebruiker.filter((g) => g.organisatie_id === o.van_organisatie_id))
      : null;
    r.leesrecht.push({
      id: t.uuid(),
      casus_id: b.casusId,
      overdracht_id: o.id,
      organisatie_id: o.van_organisatie_id,
      gebruiker_id: persoon?.id ?? null,
      van: op(-8),
      tot: op(t.kies([-0.5, 0.1, 30])),
    });
  }
}
