import { bouwGebeurtenis, bouwTekst, type CasusBouw } from "./bouw.ts";

const SOORTEN = [
  ["journaal", "journaal_genoteerd"],
  ["doel", "doel_toegevoegd"],
  ["actie", "actie_toegevoegd"],
  ["veiligheidsafspraak", "veiligheidsafspraak_gemaakt"],
] as const;

/** Notes, goals, actions and agreements about safety, each with the event that made it. */
export function bouwItems(b: CasusBouw): void {
  for (const [tabel, soort] of SOORTEN) {
    for (let i = b.t.onder(3); i >= 0; i--) {
      const gebeurtenisId = b.t.uuid();
      const tekstId = bouwTekst(b, tabel, b.t.kans(0.4));
      bouwGebeurtenis(b, gebeurtenisId, soort, { teksten: [{ id: tekstId, sha256: "0" }] });
      const item = {
        id: b.t.uuid(),
        casus_id: b.casusId,
        tekst_id: tekstId,
        gebeurtenis_id: gebeurtenisId,
        op: b.op(-9),
      };
      if (tabel === "actie")
        b.r.actie.push({
          ...item,
          gebruiker_id: b.t.kies(b.werkers).id,
          voor: b.op(3).slice(0, 10),
        });
      else if (tabel === "veiligheidsafspraak")
        b.r.veiligheidsafspraak.push({ ...item, controle_dagen: 7 });
      else b.r[tabel].push(item);
    }
  }
}
