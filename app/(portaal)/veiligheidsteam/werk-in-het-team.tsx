import { NIVEAUS, type Niveau } from "#regiekaart/begrippen";
import { DataTabel, type Kolom } from "#ui/data-tabel";
import { Vlak } from "#ui/kaart-vlak";
import { Prive } from "#ui/prive";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";

type Rij = Uitvoer["dashboard"]["werkverdeling"]["regisseurs"][number];

const wie = (rij: Rij) => rij.regisseur?.naam ?? "Zonder regisseur";

/** A number of this row as the link to exactly these casussen. */
function Aantal({
  rij,
  aantal,
  extra,
  wat,
}: {
  rij: Rij;
  aantal: number;
  extra: string;
  wat: string;
}) {
  if (aantal === 0) return <span className="subtiel">0</span>;
  const href = `/casussen?regie=wij&regisseur=${rij.regisseur?.id ?? "geen"}${extra}`;
  return (
    <Verwijzing href={href}>
      {aantal}
      <span className="alleen-voorlezen">
        {" "}
        {wat} van {wie(rij)}
      </span>
    </Verwijzing>
  );
}

const perNiveau = (niveau: Niveau): Kolom<Rij> => ({
  sleutel: `niveau-${niveau}`,
  kop: `Niveau ${niveau}`,
  rechts: true,
  cel: (rij) => (
    <Aantal
      rij={rij}
      aantal={rij.perNiveau.find((n) => n.niveau === niveau)?.aantal ?? 0}
      extra={`&niveau=${niveau}`}
      wat={`op niveau ${niveau}`}
    />
  ),
});

const kolommen = (niveaus: readonly Niveau[]): Kolom<Rij>[] => [
  {
    sleutel: "wie",
    kop: "Procesregisseur",
    rijkop: true,
    cel: (r) => (
      <span>
        {r.regisseur ? <Prive>{r.regisseur.naam}</Prive> : wie(r)}
        {r.regisseur?.profiel && <span className="subtiel"> profiel {r.regisseur.profiel}</span>}
      </span>
    ),
  },
  ...niveaus.map(perNiveau),
  {
    sleutel: "samen",
    kop: "Samen",
    rechts: true,
    cel: (r) => <Aantal rij={r} aantal={r.aantal} extra="" wat="casussen" />,
  },
  {
    sleutel: "laat",
    kop: "Evaluatie te laat",
    rechts: true,
    cel: (r) => (
      <Aantal rij={r} aantal={r.teLaat} extra="&evaluatie=te_laat" wat="evaluaties te laat" />
    ),
  },
];

/** How the casussen are divided over the procesregisseurs; only a coordinator gets rows. */
export function WerkInHetTeam({ regisseurs }: { regisseurs: readonly Rij[] }) {
  if (regisseurs.length === 0) return null;
  const niveaus = NIVEAUS.filter((n) =>
    regisseurs.some((r) => r.perNiveau.some((p) => p.niveau === n)),
  );
  return (
    <Vlak titel="Werk in het team" id="werk">
      <DataTabel
        titel="Casussen per procesregisseur"
        titelVerborgen
        rijen={regisseurs}
        sleutel={(r) => r.regisseur?.id ?? "geen"}
        leeg=""
        kolommen={kolommen(niveaus)}
      />
    </Vlak>
  );
}
