import type { Bouw, Mens } from "./mensen.ts";
import type { Rijen } from "./vormen.ts";

export const KAART = "2026-2";

/** A casus in the making, with what its other rows refer to. */
export type CasusBouw = Bouw & {
  readonly nr: number;
  readonly casusId: string;
  readonly casusnummer: string;
  readonly niveau: number;
  readonly afgesloten: boolean;
  /** The event that opened it, which the facts refer to. */
  readonly begin: string;
  /** Who may be named in a casus. */
  readonly werkers: readonly Mens[];
};

/** A word that stands in one place of one casus only: seen by somebody who may not, it has leaked. */
export const kanarie = ({ wereld, nr, t }: CasusBouw): string =>
  `K${wereld}.${nr}.${t.uuid().slice(0, 8)}K`;

/** A text of this casus with a word of its own; some only for who was there when it was written. */
export function bouwTekst(b: CasusBouw, soort: string, afgeschermd = false): string {
  const { t, r, op, casusId } = b;
  const door = t.kies(b.werkers);
  const id = t.uuid();
  r.tekst.push({
    id,
    casus_id: casusId,
    soort,
    inhoud: `${kanarie(b)}, en verder niets.`,
    sha256: "0",
    bron_organisatie_id: door.organisatie_id,
    opgesteld_door: door.id,
    opgesteld_op: op(-9),
    categorie: t.kies(["algemeen", "gezondheid", "strafrechtelijk", "veiligheid"]),
    grondslag: "wmo",
    voorwaarde: afgeschermd ? "instemming_nodig" : "geen",
    bewaren_tot: op(5000).slice(0, 10),
  });
  if (afgeschermd)
    for (const o of t.trek(r.organisatie, t.onder(3)))
      r.tekst_organisatie.push({
        tekst_id: id,
        organisatie_id: o.id,
        casus_id: casusId,
        sinds: op(-9),
      });
  return id;
}

/** The record of something that happened, by somebody who might have done it. */
export function bouwGebeurtenis(
  { t, r, op, casusId, werkers }: CasusBouw,
  id: string,
  soort: string,
  gegevens: Rijen["gebeurtenis"][number]["gegevens"],
): void {
  const door = t.kies(werkers);
  r.gebeurtenis.push({
    id,
    casus_id: casusId,
    soort,
    op: op(-60 + r.gebeurtenis.length / 100),
    gebruiker_id: door.id,
    gebruiker_naam: door.naam,
    functies: door.functies,
    organisatie_id: door.organisatie_id,
    organisatie_naam: "Organisatie",
    grond: "procesregie",
    kaartversie: KAART,
    gegevens,
  });
}
