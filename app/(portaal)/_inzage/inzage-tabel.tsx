import { INZAGE_AARD_NAAM } from "#regiekaart/inzage";
import { FUNCTIE_NAAM, GROND_NAAM } from "#regiekaart/namen";
import { DataTabel, type Kolom } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { KnopLink } from "#ui/knop";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";
import { adresMet, type InzageFilter } from "./filter.ts";

type Lijst = Uitvoer["toezicht"]["inzage"];
type Rij = Lijst["rijen"][number];

const functies = (rij: Rij) => rij.functies.map((f) => FUNCTIE_NAAM[f].toLowerCase()).join(", ");

const KOLOMMEN: readonly Kolom<Rij>[] = [
  { sleutel: "op", kop: "Wanneer", cel: (r) => <Datum waarde={r.op} /> },
  {
    sleutel: "wie",
    kop: "Wie",
    rijkop: true,
    cel: (r) => (
      <span>
        {r.wie}
        <span className="onder-naam">
          {functies(r)}, {r.organisatie}
        </span>
        {r.namens && <span className="onder-naam">namens {r.namens}</span>}
      </span>
    ),
  },
  {
    sleutel: "wat",
    kop: "Wat",
    cel: (r) => (
      <span>
        {r.wat}
        {r.wat !== INZAGE_AARD_NAAM[r.aard] && (
          <span className="onder-naam">{INZAGE_AARD_NAAM[r.aard]}</span>
        )}
      </span>
    ),
  },
  { sleutel: "grond", kop: "Waarom", cel: (r) => (r.grond ? GROND_NAAM[r.grond] : "–") },
];

const CASUS: Kolom<Rij> = {
  sleutel: "casus",
  kop: "Casus",
  cel: (r) =>
    r.casusnummer ? (
      <Verwijzing className="cijfers" href={`/casussen/${r.casusnummer}/inzage`}>
        {r.casusnummer}
      </Verwijzing>
    ) : (
      `${r.casussen} in de lijst`
    ),
};

type Props = {
  lijst: Pick<Lijst, "rijen" | "volgende">;
  filter: InzageFilter;
  pad: string;
  /** In the log of the region each row names its casus. */
  metCasus?: boolean;
  begin: boolean;
};

/** Who looked, newest first, fifty a page; no totals, and never a count per person. */
export function InzageTabel({ lijst, filter, pad, metCasus = false, begin }: Props) {
  return (
    <DataTabel
      titel="Wie keek er?"
      kolommen={metCasus ? [...KOLOMMEN, CASUS] : KOLOMMEN}
      rijen={lijst.rijen}
      sleutel={(r) => r.id}
      leeg="Niemand keek, of niemand past bij deze filters."
      onder={
        !(begin && !lijst.volgende) && (
          <nav className="rij" aria-label="Bladeren">
            {!begin && <Verwijzing href={adresMet(pad, filter)}>Naar het begin</Verwijzing>}
            {lijst.volgende && (
              <KnopLink soort="secundair" href={adresMet(pad, filter, lijst.volgende)}>
                Eerder
              </KnopLink>
            )}
          </nav>
        )
      }
    />
  );
}
