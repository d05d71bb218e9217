/**
 * Who may see what, read from ontwerp §4 and from nothing of the portal: plain code over the rows of the tables. It
 * imports no rule, no query and no view of the code that it is held against.
 */
import { type Feiten, feitenVan } from "./feiten.ts";
import type { Overdracht, Rijen } from "./vormen.ts";

export const TREDEN = ["geen", "stand", "voorstel", "triage", "lezen", "bijdragen", "regie"];
export type Trede = string;
/** What one person sees of one casus, and why: a grond, with whether it is theirs by name. */
export type Gezien = { zicht: Trede; gronden: Set<string> };
type Mens = Rijen["gebruiker"][number];

/** §2.19: from which niveau each kind may be deployed. */
const INZET: Record<string, number> = {
  basiszorg: 1,
  zorgketen: 1,
  lokaal_team: 2,
  veiligheidsteam: 3,
  veilig_thuis: 3,
  gi: 3,
  zorg_en_veiligheidshuis: 4,
  strafketen: 4,
  gemeente: 5,
};

export const minstens = (zicht: Trede, vanaf: Trede): boolean =>
  TREDEN.indexOf(zicht) >= TREDEN.indexOf(vanaf);

/** The oracle over these rows at this moment. */
export function maakOrakel(r: Rijen, nu: Date) {
  const t = nu.getTime();
  const loopt = (x: { van: string; tot: string | null }) =>
    Date.parse(x.van) <= t && (x.tot === null || Date.parse(x.tot) > t);
  const mensen = new Map(r.gebruiker.map((g) => [g.id, g]));
  const soorten = new Map(r.organisatie.map((o) => [o.id, o.soort]));
  const perCasus = new Map(r.casus.map((c) => [c.id, feitenVan(r, c.id, loopt)]));

  const isUit = (casusId: string, mensId: string) =>
    perCasus.get(casusId)!.uitgesloten.includes(mensId);

  /** The person themselves, and by name those for whom they stand in today. */
  function alsWie(mens: Mens): { wie: Mens; zelf: boolean }[] {
    const voor = r.vervanging.filter((v) => v.vervanger_id === mens.id && loopt(v));
    return [
      { wie: mens, zelf: true },
      ...voor.map((v) => ({ wie: mensen.get(v.vervangen_id)!, zelf: false })),
    ];
  }

  /** §4, the table and rules 1 to 3. Null: for them the casus does not exist. */
  function zie(casusId: string, mensId: string): Gezien | null {
    const mens = mensen.get(mensId)!;
    const f = perCasus.get(casusId)!;
    if (mens.functies.some((x) => x === "beheerder" || x === "fg")) return null;
    if (isUit(casusId, mensId)) return null;
    if (f.afgeslotenDoor !== null) return afgeschermd(f.afgeslotenDoor, mens);
    const gronden = alsWie(mens).flatMap(({ wie, zelf }) =>
      isUit(casusId, wie.id) ? [] : grondenVan(f, wie, zelf, mensen),
    );
    const telt = gronden.filter((g) => {
      const via = g.via && soorten.get(g.via)!;
      const houdt = g.via === f.houderId;
      return !via || houdt || !minstens(g.zicht, "lezen") || INZET[via]! <= f.niveau;
    });
    if (telt.length === 0) return null;
    const hoogst = TREDEN.findLast((trede) => telt.some((g) => g.zicht === trede))!;
    return {
      zicht: hoogst,
      gronden: new Set(telt.map((g) => `${g.grond} ${g.persoonlijk}`)),
    };
  }

  /** §3, items: casus and item. With `instemming_nodig` only the bron and the organisations recorded with it. */
  function magTekst(tekst: Rijen["tekst"][number], mensId: string): boolean {
    const zicht = zie(tekst.casus_id, mensId)?.zicht ?? "geen";
    if (!minstens(zicht, "lezen")) return false;
    const organisatieId = mensen.get(mensId)!.organisatie_id;
    return (
      tekst.voorwaarde === "geen" ||
      tekst.bron_organisatie_id === organisatieId ||
      r.tekst_organisatie.some((x) => x.tekst_id === tekst.id && x.organisatie_id === organisatieId)
    );
  }

  /** §4, "ontvanger": what this receiver may read of it; null for who is none. §4.5: with the answer it ends. */
  function alsOntvanger(o: Overdracht, mensId: string): "voorstel" | "triage" | null {
    if (o.afgehandeld_op !== null || !zie(o.casus_id, mensId)) return null;
    const wie = alsWie(mensen.get(mensId)!).filter((x) => !isUit(o.casus_id, x.wie.id));
    if (!wie.some((x) => isOntvanger(o, x.wie, x.zelf))) return null;
    return o.triage_vrij_op === null ? "voorstel" : "triage";
  }

  /** An overdracht is seen by who reads the casus, by who must answer it, and by the side that sent it. */
  function magOverdracht(o: Overdracht, mensId: string): boolean {
    const zicht = zie(o.casus_id, mensId)?.zicht ?? "geen";
    if (minstens(zicht, "lezen") || alsOntvanger(o, mensId)) return true;
    const mens = mensen.get(mensId)!;
    const vanaf = mens.functies.includes("coordinator") ? "stand" : "voorstel";
    const afzender = mens.organisatie_id === o.van_organisatie_id && minstens(zicht, vanaf);
    return o.afgehandeld_op === null && afzender;
  }

  /** §4.5: under "Afgehandeld" an own answer stays, for coordinators that of their organisation. */
  function magAntwoord(a: Rijen["overdracht_antwoord"][number], mensId: string): boolean {
    const mens = mensen.get(mensId)!;
    const eigen = a.gebruiker_id === mensId || mens.functies.includes("coordinator");
    return a.organisatie_id === mens.organisatie_id && eigen && !isUit(a.casus_id, mensId);
  }

  return { zie, magTekst, alsOntvanger, magOverdracht, magAntwoord, isUit };
}
export type Orakel = ReturnType<typeof maakOrakel>;

/** `via`: the organisation whose kind rule 1 asks about; null where rule 1 makes an exception by name. */
type Grond = { grond: string; zicht: Trede; persoonlijk: boolean; via: string | null };

/** §2.25: closed is shielded. The organisation that closed it knows that it exists, to open it again; no person reads it. */
function afgeschermd(organisatieId: string, mens: Mens): Gezien | null {
  const weet = mens.functies.some((x) => x === "coordinator" || x === "manager");
  if (!weet || mens.organisatie_id !== organisatieId) return null;
  return { zicht: "stand", gronden: new Set(["organisatie false"]) };
}

/** `zelf`: also what they are at their organisation; a stand-in has only what is somebody's by name. */
function grondenVan(
  f: Feiten,
  wie: Mens,
  zelf: boolean,
  mensen: ReadonlyMap<string, Mens>,
): Grond[] {
  const uit: Grond[] = [];
  const is = (functie: string) => zelf && wie.functies.includes(functie);
  const geef = (grond: string, zicht: Trede, persoonlijk: boolean, via: string | null = null) =>
    uit.push({ grond, zicht, persoonlijk, via });
  for (const { soort, organisatieId, persoonId } of f.regie) {
    const zicht = soort === "procesregie" ? "regie" : "bijdragen";
    if (persoonId === wie.id) geef(soort, zicht, true, organisatieId);
    const coordineert = is("coordinator") && wie.organisatie_id === organisatieId;
    if (soort === "procesregie" && coordineert) geef(soort, zicht, false, organisatieId);
  }
  for (const b of f.betrokken.filter((x) => x.gebruiker_id === wie.id))
    geef("betrokken", b.zicht, true, b.afwijking ? null : wie.organisatie_id);
  for (const o of f.open) {
    const zicht = o.triage_vrij_op === null ? "voorstel" : "triage";
    if (o.naar_persoon_id === wie.id) geef("ontvanger", zicht, true);
    if (isOntvanger({ ...o, naar_persoon_id: null }, wie, zelf)) geef("ontvanger", zicht, false);
  }
  for (const c of f.opNaam) {
    if (c.naar_persoon_id === wie.id) geef("consult", "triage", true);
    if (c.naar_organisatie_id === wie.organisatie_id && is("coordinator"))
      geef("consult", "triage", false);
  }
  if (f.gevraagd.some((z) => z.persoon_id === wie.id)) geef("zicht_op_veiligheid", "stand", true);
  if (f.leesrechten.some((l) => l.gebruiker_id === wie.id)) geef("leesrecht", "lezen", true);
  if (f.noodtoegangen.some((n) => n.gebruiker_id === wie.id)) geef("noodtoegang", "lezen", true);
  const onze = relaties(f, mensen).has(wie.organisatie_id);
  if (onze && (is("coordinator") || is("manager"))) geef("organisatie", "stand", false);
  return uit;
}

function isOntvanger(o: Overdracht, wie: Mens, zelf: boolean): boolean {
  if (o.naar_persoon_id === wie.id) return true;
  if (!zelf || o.naar_organisatie_id !== wie.organisatie_id) return false;
  return wie.functies.includes("coordinator") || (o.spoed && wie.functies.includes("piket"));
}

/** The organisations with any relation to the casus. */
function relaties(f: Feiten, mensen: ReadonlyMap<string, Mens>): Set<string> {
  const van = (mensId: string) => mensen.get(mensId)!.organisatie_id;
  return new Set([
    ...f.regie.map((x) => x.organisatieId),
    ...f.betrokken.map((b) => van(b.gebruiker_id)),
    ...f.open.map((o) => o.naar_organisatie_id),
    ...f.opNaam.map((c) => c.naar_organisatie_id),
    ...f.gevraagd.map((z) => van(z.persoon_id)),
    ...f.leesrechten.map((l) => l.organisatie_id),
    ...f.noodtoegangen.map((n) => van(n.gebruiker_id)),
  ]);
}
