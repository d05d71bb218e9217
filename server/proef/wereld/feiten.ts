import type { Rijen } from "./vormen.ts";

/** The facts of one casus that count at this moment, as they stand in the rows. */
export function feitenVan(
  r: Rijen,
  casusId: string,
  loopt: (x: { van: string; tot: string | null }) => boolean,
) {
  const van = <T extends { casus_id: string }>(rijen: T[]) =>
    rijen.filter((x) => x.casus_id === casusId);
  const laatste = <T extends { volgnr: number }>(rijen: T[]) =>
    rijen.toSorted((a, b) => b.volgnr - a.volgnr)[0];
  const regie = ["procesregie", "casusregie", "zicht_op_veiligheid"].flatMap((soort) => {
    const stap = laatste(van(r.regie_stap).filter((s) => s.soort === soort));
    return stap?.organisatie_id
      ? [{ soort, organisatieId: stap.organisatie_id, persoonId: stap.persoon_id }]
      : [];
  });
  return {
    niveau: laatste(van(r.niveau_stap))!.niveau,
    /** The organisation that closed it; null while it runs. */
    afgeslotenDoor:
      r.casus.find((c) => c.id === casusId)!.afgesloten_op === null
        ? null
        : van(r.afsluiting).toSorted((a, b) => Date.parse(b.op) - Date.parse(a.op))[0]!
            .organisatie_id,
    regie,
    houderId: regie.find((x) => x.soort === "procesregie")?.organisatieId ?? null,
    betrokken: van(r.betrokkenheid).filter(loopt),
    open: van(r.overdracht).filter((o) => o.afgehandeld_op === null),
    gevraagd: van(r.zicht_vraag).filter((z) => z.antwoord === null),
    /** On name, and not answered: an anonymous consult gives no sight. */
    opNaam: van(r.consult).filter(
      (c) => c.op_naam && c.beantwoord_op === null && c.ingetrokken_op === null,
    ),
    leesrechten: van(r.leesrecht).filter(loopt),
    noodtoegangen: van(r.noodtoegang).filter(loopt),
    uitgesloten: van(r.uitsluiting)
      .filter(loopt)
      .map((u) => u.gebruiker_id),
  };
}
export type Feiten = ReturnType<typeof feitenVan>;
