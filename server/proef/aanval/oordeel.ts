import { minstens, TREDEN } from "../wereld/orakel.ts";
import type { Rijen } from "../wereld/vormen.ts";
import { KANARIE, type Kanarie } from "./kanaries.ts";
import type { Gekregen } from "./stuur.ts";
import { PROCEDURES, type Verzoek } from "./verzoeken.ts";
import type { Aanvalswereld } from "./wereld.ts";

type Mens = Rijen["gebruiker"][number];

/** What in an answer its caller may not have; none when all is well. Held against the oracle, not against the portal. */
export function maakOordeel(w: Aanvalswereld) {
  const { rijen: r, orakel } = w;
  const teksten = new Map(r.tekst.map((t) => [t.id, t]));
  const overdrachten = new Map(r.overdracht.map((o) => [o.id, o]));
  const casussen = new Map(r.casus.map((c) => [c.casusnummer, c]));
  const zichtVan = (casusId: string, mens: Mens) => orakel.zie(casusId, mens.id)?.zicht ?? "geen";

  function magTekst(id: string, mens: Mens): boolean {
    const tekst = teksten.get(id)!;
    if (orakel.magTekst(tekst, mens.id)) return true;
    const inhoud = r.overdracht_inhoud.some((i) => {
      const o = overdrachten.get(i.overdracht_id)!;
      const als = i.tekst_id === id && orakel.alsOntvanger(o, mens.id);
      return als && minstens(als, i.zicht_vanaf);
    });
    const antwoord = r.overdracht_antwoord.some(
      (a) => a.toelichting_id === id && orakel.magAntwoord(a, mens.id),
    );
    const nood = r.noodtoegang.some(
      (n) =>
        n.reden_id === id &&
        (n.gebruiker_id === mens.id || mens.functies.includes("fg")) &&
        !orakel.isUit(n.casus_id, mens.id),
    );
    return (
      inhoud ||
      antwoord ||
      nood ||
      inVoorlegging(id, mens) ||
      inConsult(id, mens) ||
      inVerzoek(id, mens)
    );
  }

  /** Managers and coordinators of both sides read the question; who reads the casus reads it too. */
  function inVoorlegging(id: string, mens: Mens): boolean {
    return w.voorleggingen.some(({ casusId, partijen, teksten: die }) => {
      if (!die.includes(id)) return false;
      const zicht = zichtVan(casusId, mens);
      const functie = mens.functies.some((f) => f === "manager" || f === "coordinator");
      const partij = functie && partijen.includes(mens.organisatie_id) && minstens(zicht, "stand");
      return minstens(zicht, "lezen") || partij;
    });
  }

  /** Who is asked reads the question and the own advice, whether or not on name; withdrawn is gone. */
  function inConsult(id: string, mens: Mens): boolean {
    return r.consult.some((c) => {
      if (c.ingetrokken_op !== null || (c.vraag_id !== id && c.antwoord_id !== id)) return false;
      const bijOns = c.naar_organisatie_id === mens.organisatie_id;
      const vanHen = mens.functies.includes("coordinator") || c.naar_persoon_id === mens.id;
      return bijOns && vanHen && !orakel.isUit(c.casus_id, mens.id);
    });
  }

  /** Who asked and the coordinators there, as long as the casus is there for them; who reads the casus reads it too. */
  function inVerzoek(id: string, mens: Mens): boolean {
    return w.regieverzoeken.some((v) => {
      if (!v.teksten.includes(id)) return false;
      const zicht = zichtVan(v.casusId, mens);
      const zelf = v.gebruikerId === mens.id || mens.functies.includes("coordinator");
      const vrager = v.organisatieId === mens.organisatie_id && zelf && minstens(zicht, "stand");
      return minstens(zicht, "lezen") || vrager;
    });
  }

  function magWoord({ casusId, tabel, kolom, rij }: Kanarie, mens: Mens, v: Verzoek): boolean {
    if (tabel === "tekst") return magTekst(rij.id!, mens);
    // Who answers for it at the gemeente belongs to the stand, as the regisseurs do.
    if (tabel === "bestuurlijk_verantwoordelijke")
      return minstens(zichtVan(casusId, mens), "stand");
    const leest = minstens(zichtVan(casusId, mens), "lezen");
    if (tabel === "huishouden_adres" && rij.geheim)
      return leest && v.soort === "procedure" && v.naam === "huishouden.geheimAdres";
    if (tabel === "huishoudlid" && kolom === "naam")
      return minstens(zichtVan(casusId, mens), "triage");
    return leest;
  }

  /** A number may be known by sight, by an own bericht or answer, and to the fg by the logs. */
  function magNummer(nummer: string, mens: Mens): boolean {
    const casus = casussen.get(nummer);
    if (!casus) return true;
    if (orakel.isUit(casus.id, mens.id)) return false;
    if (mens.functies.includes("fg") || zichtVan(casus.id, mens) !== "geen") return true;
    return (
      r.bericht.some((b) => b.casusnummer === nummer && b.ontvanger_id === mens.id) ||
      r.overdracht_antwoord.some(
        (a) => a.casus_id === casus.id && orakel.magAntwoord(a, mens.id),
      ) ||
      r.noodtoegang.some((n) => n.casus_id === casus.id && n.gebruiker_id === mens.id)
    );
  }

  /** Canaries and numbers that should not be in this answer. What stood in the request is known already. */
  function gelekt(v: Verzoek, { lijf, koppen }: Gekregen): string[] {
    const { mens } = v.wie;
    const gezegd = JSON.stringify(v);
    const alles = koppen + lijf;
    const woorden = [...new Set(alles.match(KANARIE))].flatMap((woord) => {
      const k = w.kanaries.get(woord);
      return k && !(mens && magWoord(k, mens, v)) ? [`${k.tabel}.${k.kolom}`] : [];
    });
    const nummers = [...new Set(alles.match(/R-\d{4}-\d{4,}/g))].filter(
      (n) => !gezegd.includes(n) && casussen.has(n) && !(mens && magNummer(n, mens)),
    );
    return [...woorden, ...nummers];
  }

  /** Whether what this request is about does not exist for its caller, so that it must get the answer of what nowhere exists. */
  function bestaatNiet(v: Verzoek): boolean {
    const { mens } = v.wie;
    if (!mens) return false;
    if (v.soort !== "procedure") return v.soort === "ics" && isVreemd(v.pad, mens, false);
    const { type, meta } = PROCEDURES[v.naam]!._def;
    const { casusnummer, overdrachtId } = v.invoer;
    if (typeof overdrachtId === "string") return isVreemd(overdrachtId, mens, type === "mutation");
    const casus = casussen.get(String(casusnummer));
    if (meta.soort !== "casus" || !casus) return false;
    if (v.naam === "noodtoegang.neem")
      return !mens.functies.includes("piket") || orakel.isUit(casus.id, mens.id);
    if (!TREDEN.includes(meta.recht)) return false;
    const zicht = zichtVan(casus.id, mens);
    return type === "query" ? !minstens(zicht, meta.recht) : zicht === "geen";
  }

  /** Who once answered it or was told of it may hear that an act comes too late. Not who is excluded. */
  function isVreemd(id: string, mens: Mens, daad: boolean): boolean {
    const o = overdrachten.get(id);
    if (!o || orakel.magOverdracht(o, mens.id)) return false;
    if (orakel.isUit(o.casus_id, mens.id)) return true;
    if (zichtVan(o.casus_id, mens) !== "geen") return false;
    const antwoordde = r.overdracht_antwoord.some(
      (a) => a.overdracht_id === id && orakel.magAntwoord(a, mens.id),
    );
    const hoorde = r.bericht.some(
      (b) => b.gegevens.overdrachtId === id && b.ontvanger_id === mens.id,
    );
    return !antwoordde && !(daad && hoorde);
  }

  return { gelekt, bestaatNiet };
}
