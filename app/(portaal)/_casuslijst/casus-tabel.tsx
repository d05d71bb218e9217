import type { ReactNode } from "react";
import { Badge } from "#ui/badge";
import { DataTabel, type Kolom } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { NiveauMerk } from "#ui/niveau-ladder";
import { Prive } from "#ui/prive";
import { dagIn, dagTekst, termijnTekst } from "#ui/termijn";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";
import { rolNaam } from "./rol.ts";

export type CasusRij = Uitvoer["casus"]["lijst"]["rijen"][number];

const NUMMER: Kolom<CasusRij> = {
  sleutel: "nummer",
  kop: "Nummer",
  rijkop: true,
  cel: (r) => (
    <Verwijzing className="cijfers" href={`/casussen/${r.casusnummer}`}>
      {r.casusnummer}
    </Verwijzing>
  ),
};
const KOLOMMEN: readonly Kolom<CasusRij>[] = [
  NUMMER,
  { sleutel: "niveau", kop: "Niveau", cel: (r) => <NiveauMerk niveau={r.niveau} /> },
  { sleutel: "regie", kop: "Procesregie bij", cel: (r) => <RegieBij rij={r} /> },
  { sleutel: "rol", kop: "Jouw rol", cel: (r) => rolNaam(r.gronden) },
  { sleutel: "stap", kop: "Volgende stap", cel: (r) => <VolgendeStap rij={r} /> },
  {
    sleutel: "gewijzigd",
    kop: "Gewijzigd",
    cel: (r) => <Datum waarde={r.laatstGewijzigdOp} vorm="dag" />,
  },
];

type CasusTabelProps = {
  titel: string;
  titelVerborgen?: boolean;
  rijen: readonly CasusRij[];
  resultaat?: ReactNode;
  leeg: string;
  onder?: ReactNode;
};

/** Casussen as rows, newest change first; the same on start pages and on /casussen. */
export function CasusTabel(props: CasusTabelProps) {
  return (
    <DataTabel
      {...props}
      kolommen={KOLOMMEN}
      sleutel={(r) => r.casusnummer}
      sortering={{ kolom: "gewijzigd", richting: "af" }}
    />
  );
}

function RegieBij({ rij: { houder, regisseur, waarnemend } }: { rij: CasusRij }) {
  if (!houder) return "Niemand";
  return (
    <span>
      {houder.wij ? "Ons" : houder.korteNaam}
      {regisseur && <> ({regisseur.jij ? "jij" : <Prive>{regisseur.naam}</Prive>})</>}{" "}
      {waarnemend && <Badge>waarnemend</Badge>}
    </span>
  );
}

/** What is due: an answer before everything else, then the first assessment, then the calendar. */
function VolgendeStap({ rij }: { rij: CasusRij }) {
  const { overdracht, volgendeEvaluatie: dag } = rij;
  if (overdracht) return <Overdracht rij={rij} overdracht={overdracht} />;
  // Whether there is an assessment is known only to who may read the casus.
  if (!rij.beoordeeld && rij.regisseur) return "Eerste beoordeling";
  if (rij.besluit !== null && rij.besluit !== rij.niveau && rij.houder?.wij)
    return `Overdracht voorstellen: besloten is niveau ${rij.besluit}`;
  if (!dag) return "";
  return (
    <span>
      Evaluatie <Datum waarde={dag} vorm="dag" />{" "}
      <span className="subtiel">({dagTekst(dag, dagIn(new Date()))})</span>
    </span>
  );
}

type OverdrachtProps = { rij: CasusRij; overdracht: NonNullable<CasusRij["overdracht"]> };

function Overdracht({ rij, overdracht: o }: OverdrachtProps) {
  const tekst = o.naarOns
    ? "Overdracht aan ons"
    : o.status === "aanvulling_gevraagd"
      ? `Overdracht aan ${o.naar}: bevestigen`
      : `Wacht op antwoord van ${o.naar}`;
  return (
    <span>
      {rij.zicht === "stand" ? (
        tekst
      ) : (
        <Verwijzing href={`/overdrachten/${o.id}`}>{tekst}</Verwijzing>
      )}{" "}
      <span className="subtiel">({termijnTekst(o.termijnOp)})</span>
    </span>
  );
}
