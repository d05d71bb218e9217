/**
 * Who sees how much of a casus, and why: the table of access as rows computed from the facts.
 * Uitsluiting and vervanging are applied by whoever reads the rows, since coordinators are not expanded.
 */
import {
  type Functie,
  type Id,
  type OrganisatieSoort,
  type RegieSoort,
  TOEGANG_GRONDEN,
  type ToegangGrond,
  type Zicht,
} from "./begrippen.ts";
import { inInzet } from "./inzet.ts";
import type { ToegangFeiten, ToegangRij } from "./toegang-feiten.ts";
import { magMinstens, ZICHT_RANG } from "./zicht.ts";

/** A row before rule 1, with the organisation through which it is given; `soort` null: rule 1 does not bind it. */
type Relatie = { rij: ToegangRij; via: Id; soort: OrganisatieSoort | null };

/** The access rows of a casus: one per drager and grond, in a fixed order. Source: uitleg 19 and the access table. */
export function berekenToegang(feiten: ToegangFeiten): ToegangRij[] {
  if (feiten.afsluiting) return voegSamen(uitAfsluiting(feiten.afsluiting));
  const relaties = [
    ...uitRegie(feiten),
    ...uitBetrokkenheid(feiten),
    ...uitOverdracht(feiten),
    ...uitConsult(feiten),
    ...uitVraag(feiten),
    ...uitRechten(feiten),
  ];
  const rijen = relaties.filter((relatie) => magBlijven(feiten, relatie)).map(({ rij }) => rij);
  return voegSamen([...rijen, ...uitOrganisatie(feiten)]);
}

/** Afschermen: no person keeps any sight, on whatever grond (uitleg 25). */
function uitAfsluiting({
  doorOrganisatieId,
  op,
}: NonNullable<ToegangFeiten["afsluiting"]>): ToegangRij[] {
  return (["coordinator", "manager"] as const).map((functie) =>
    voorFunctie(doorOrganisatieId, functie, "organisatie", "stand", op),
  );
}

/**
 * Rule 1: more than triage also needs the organisation's kind in the inzet of the present niveau. By name
 * excepted: the holder of procesregie (waarnemend), leesrecht, noodtoegang and a recorded afwijking.
 */
function magBlijven({ niveau, regie }: ToegangFeiten, { rij, via, soort }: Relatie): boolean {
  if (soort === null || !magMinstens(rij.zicht, "lezen")) return true;
  return via === regie.procesregie?.organisatieId || inInzet(niveau, soort);
}

const voorPersoon = (
  gebruikerId: Id,
  grond: ToegangGrond,
  zicht: Zicht,
  van: Date,
  tot: Date | null = null,
): ToegangRij => ({ gebruikerId, organisatieId: null, functie: null, grond, zicht, van, tot });

const voorFunctie = (
  organisatieId: Id,
  functie: Functie,
  grond: ToegangGrond,
  zicht: Zicht,
  van: Date,
  tot: Date | null = null,
): ToegangRij => ({ gebruikerId: null, organisatieId, functie, grond, zicht, van, tot });

function uitRegie({ regie }: ToegangFeiten): Relatie[] {
  const relaties: Relatie[] = [];
  for (const [soort, feit] of Object.entries(regie) as [
    RegieSoort,
    ToegangFeiten["regie"][RegieSoort],
  ][]) {
    if (feit === null) continue;
    const { organisatieId: via, persoonId, sinds } = feit;
    const voegToe = (rij: ToegangRij) => relaties.push({ rij, via, soort: feit.organisatieSoort });
    const zicht = soort === "procesregie" ? "regie" : "bijdragen";
    if (persoonId !== null) voegToe(voorPersoon(persoonId, soort, zicht, sinds));
    if (soort === "procesregie") voegToe(voorFunctie(via, "coordinator", soort, zicht, sinds));
  }
  return relaties;
}

function uitBetrokkenheid({ betrokken }: ToegangFeiten): Relatie[] {
  return betrokken.map((b) => ({
    rij: voorPersoon(b.gebruikerId, "betrokken", b.zicht, b.van, b.tot),
    via: b.organisatieId,
    soort: b.afwijking ? null : b.organisatieSoort,
  }));
}

/** What a receiver sees before the answer is bounded by the zicht itself, not by the inzet. */
function uitOverdracht({ ontvangers }: ToegangFeiten): Relatie[] {
  return ontvangers.flatMap((o) => {
    const zicht = o.triage ? "triage" : "voorstel";
    const functies: Functie[] = o.spoed ? ["coordinator", "piket"] : ["coordinator"];
    const rijen = functies.map((f) => voorFunctie(o.organisatieId, f, "ontvanger", zicht, o.sinds));
    if (o.persoonId !== null) rijen.push(voorPersoon(o.persoonId, "ontvanger", zicht, o.sinds));
    return rijen.map((rij) => ({ rij, via: o.organisatieId, soort: null }));
  });
}

/** On name: which casus it is and who the household members are, and not what is written about them. */
function uitConsult({ consulten }: ToegangFeiten): Relatie[] {
  return consulten.flatMap((c) => {
    const rijen = [voorFunctie(c.organisatieId, "coordinator", "consult", "triage", c.sinds)];
    if (c.persoonId !== null) rijen.push(voorPersoon(c.persoonId, "consult", "triage", c.sinds));
    return rijen.map((rij) => ({ rij, via: c.organisatieId, soort: null }));
  });
}

/** Enough to answer: which casus it is and who holds regie, no persons and no texts. */
function uitVraag({ gevraagd }: ToegangFeiten): Relatie[] {
  return gevraagd.map((g) => ({
    rij: voorPersoon(g.gebruikerId, "zicht_op_veiligheid", "stand", g.sinds),
    via: g.organisatieId,
    soort: null,
  }));
}

function uitRechten({ leesrechten, noodtoegangen }: ToegangFeiten): Relatie[] {
  const relatie = (grond: ToegangGrond) => (r: ToegangFeiten["leesrechten"][number]) => ({
    rij: voorPersoon(r.gebruikerId, grond, "lezen", r.van, r.tot),
    via: r.organisatieId,
    soort: null,
  });
  return [...leesrechten.map(relatie("leesrecht")), ...noodtoegangen.map(relatie("noodtoegang"))];
}

/** Whether an organisation has a part in the casus: any relation that is more than a noodtoegang of one of its people. */
export const heeftDeel = (feiten: ToegangFeiten, organisatieId: Id): boolean =>
  uitOrganisatie({ ...feiten, noodtoegangen: [] }).some((r) => r.organisatieId === organisatieId);

/** Coordinators and managers of every organisation with any relation to the casus see its stand. */
function uitOrganisatie(feiten: ToegangFeiten): ToegangRij[] {
  const regie = Object.values(feiten.regie).filter((r) => r !== null);
  const relaties: { organisatieId: Id; van: Date; tot?: Date | null }[] = [
    ...regie.map((r) => ({ organisatieId: r.organisatieId, van: r.sinds })),
    ...feiten.ontvangers.map((o) => ({ organisatieId: o.organisatieId, van: o.sinds })),
    ...feiten.betrokken,
    ...feiten.gevraagd.map((g) => ({ organisatieId: g.organisatieId, van: g.sinds })),
    ...feiten.consulten.map((c) => ({ organisatieId: c.organisatieId, van: c.sinds })),
    ...feiten.leesrechten,
    ...feiten.standrechten,
    ...feiten.noodtoegangen,
    ...feiten.voorgelegd,
  ];
  return relaties.flatMap(({ organisatieId, van, tot }) =>
    (["coordinator", "manager"] as const).map((functie) =>
      voorFunctie(organisatieId, functie, "organisatie", "stand", van, tot ?? null),
    ),
  );
}

/** One row per drager and grond: the strongest zicht, then the latest end, then the earliest start. */
function voegSamen(rijen: ToegangRij[]): ToegangRij[] {
  const eind = (rij: ToegangRij) => rij.tot?.getTime() ?? Number.POSITIVE_INFINITY;
  const sleutel = (rij: ToegangRij) =>
    `${TOEGANG_GRONDEN.indexOf(rij.grond)} ${rij.gebruikerId ?? ""} ${rij.organisatieId ?? ""} ${rij.functie ?? ""}`;
  const beste = new Map<string, ToegangRij>();
  for (const rij of rijen) {
    const ander = beste.get(sleutel(rij));
    const verschil = ander
      ? ZICHT_RANG[rij.zicht] - ZICHT_RANG[ander.zicht] ||
        Math.sign(eind(rij) - eind(ander)) ||
        ander.van.getTime() - rij.van.getTime()
      : 1;
    if (verschil > 0) beste.set(sleutel(rij), rij);
  }
  return [...beste.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rij]) => rij);
}
