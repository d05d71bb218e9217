import { bouwGebeurtenis, bouwTekst, type CasusBouw, KAART, kanarie } from "../wereld/bouw.ts";
import type { Mens } from "../wereld/mensen.ts";
import { zetOverdracht } from "./overdracht.ts";
import type { Rol, Spelers } from "./rollen.ts";

export function bouwInhoud(b: CasusBouw, lidId: string): void {
  const { r, casusId } = b;
  r.huishouden.push({ casus_id: casusId, aanduiding: kanarie(b), woonplaats: "Proef" });
  r.huishouden_adres.push({
    casus_id: casusId,
    straat: kanarie(b),
    huisnummer: "1",
    postcode: "0000 AA",
    geheim: true,
  });
  r.huishoudlid.push({
    id: lidId,
    casus_id: casusId,
    naam: kanarie(b),
    rol: "ouder",
    leeftijdsgroep: "16_plus",
    volgnr: 1,
  });
  for (const soort of ["aanleiding", "doel", "gewenst_door"]) bouwTekst(b, soort);
}

/** Procesregie came to the holder by an accepted overdracht from the organisation before; returns that one. */
export function bouwRegie(b: CasusBouw, s: Spelers, itemId: string): string {
  const { r, t, op, casusId: casus_id } = b;
  const gedeeld = { casus_id, gebeurtenis_id: b.begin, kaartversie: KAART };
  const eerst = { ...gedeeld, volgnr: 1, sinds: op(-60), aard: "gestart", vorig_sinds: null };
  const eerder = zetOverdracht(b, "geaccepteerd", s.leesrecht, s.procesregisseur, 1);
  const bij = (mens: Mens) => ({ organisatie_id: mens.organisatie_id, persoon_id: mens.id });
  r.regie_stap.push(
    { ...eerst, soort: "procesregie", ...bij(s.leesrecht), overdracht_id: null },
    { ...eerst, soort: "casusregie", ...bij(s.casusregisseur), overdracht_id: null },
    { ...eerst, soort: "zicht_op_veiligheid", ...bij(s.zicht_op_veiligheid), overdracht_id: null },
    {
      ...gedeeld,
      soort: "procesregie",
      volgnr: 2,
      ...bij(s.procesregisseur),
      sinds: op(-30),
      aard: "geaccepteerd",
      vorig_sinds: op(-60),
      overdracht_id: eerder,
    },
  );
  for (const [rol, tot] of [
    ["leesrecht", 30],
    ["had_leesrecht", -1],
  ] as const)
    r.leesrecht.push({
      id: rol === "leesrecht" ? itemId : t.uuid(),
      casus_id,
      overdracht_id: eerder,
      organisatie_id: s[rol].organisatie_id,
      gebruiker_id: s[rol].id,
      van: op(-30),
      tot: op(tot),
    });
  return eerder;
}

/** Who takes part, may look in need, is asked or excluded; the items. One id serves every kind of item and relation. */
export function bouwMeedoen(b: CasusBouw, s: Spelers, eerder: string, id: string): void {
  const { r, t, op, casusId: casus_id } = b;
  const betrokken = (rol: Rol, zicht: string, tot: number | null, afwijking = false) =>
    r.betrokkenheid.push({
      id: rol === "lezer" ? id : t.uuid(),
      casus_id,
      gebruiker_id: s[rol].id,
      zicht,
      doel: "Meedoen",
      afwijking,
      van: op(-20),
      tot: tot === null ? null : op(tot),
    });
  betrokken("bijdrager", "bijdragen", null);
  betrokken("lezer", "lezen", null);
  betrokken("was_betrokken", "lezen", -1);
  betrokken("buiten_inzet", "bijdragen", null);
  betrokken("afwijking", "bijdragen", 20, true);
  for (const [rol, van, tot] of [
    ["noodtoegang", -0.01, 0.03],
    ["had_noodtoegang", -7, -6.96],
  ] as const)
    r.noodtoegang.push({
      id: rol === "noodtoegang" ? id : t.uuid(),
      casus_id,
      casusnummer: b.casusnummer,
      gebruiker_id: s[rol].id,
      reden_id: bouwTekst(b, "noodtoegang_reden"),
      gebeurtenis_id: b.begin,
      van: op(van),
      tot: op(tot),
      beoordelen_voor: op(5),
    });
  r.uitsluiting.push({
    id,
    casus_id,
    gebruiker_id: s.uitgesloten.id,
    door_zichzelf: false,
    van: op(-10),
    tot: null,
  });
  r.zicht_vraag.push({
    id,
    casus_id,
    persoon_id: s.gevraagd.id,
    gevraagd_door: s.procesregisseur.id,
    gebeurtenis_id: b.begin,
    op: op(-3),
    antwoord: null,
    beantwoord_op: null,
  });
  for (const rol of ["ontvanger_coordinator", "was_betrokken", "uitgesloten"] as const)
    r.bericht.push({
      id: t.uuid(),
      ontvanger_id: s[rol].id,
      gebeurtenis_id: b.begin,
      casus_id,
      casusnummer: b.casusnummer,
      soort: "overdracht_voorgesteld",
      gegevens: { overdrachtId: eerder },
      op: op(-2),
    });
  bouwItems(b, s, id);
}

const SOORTEN = [
  ["journaal", "journaal_genoteerd"],
  ["doel", "doel_toegevoegd"],
  ["actie", "actie_toegevoegd"],
  ["veiligheidsafspraak", "veiligheidsafspraak_gemaakt"],
] as const;

function bouwItems(b: CasusBouw, s: Spelers, id: string): void {
  for (const [tabel, soort] of SOORTEN) {
    const gebeurtenis_id = b.t.uuid();
    const tekst_id = bouwTekst(b, tabel);
    bouwGebeurtenis(b, gebeurtenis_id, soort, { teksten: [{ id: tekst_id, sha256: "0" }] });
    const item = { id, casus_id: b.casusId, tekst_id, gebeurtenis_id, op: b.op(-9) };
    if (tabel === "actie")
      b.r.actie.push({ ...item, gebruiker_id: s.lezer.id, voor: b.op(9).slice(0, 10) });
    else if (tabel === "veiligheidsafspraak")
      b.r.veiligheidsafspraak.push({ ...item, controle_dagen: 90 });
    else b.r[tabel].push(item);
  }
}

export function bouwAfsluiting({ r, t, op, ...b }: CasusBouw, s: Spelers): void {
  r.afsluiting.push({
    id: t.uuid(),
    casus_id: b.casusId,
    reden: "verhuizing",
    toelichting_id: bouwTekst({ r, t, op, ...b }, "afsluiting"),
    niveau: b.niveau,
    organisatie_id: s.procesregisseur.organisatie_id,
    gebruiker_id: s.procesregisseur.id,
    terugval_tot: op(100).slice(0, 10),
    gebeurtenis_id: b.begin,
    op: op(-1),
  });
}
