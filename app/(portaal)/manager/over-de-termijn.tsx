import { DataTabel } from "#ui/data-tabel";
import { Vlak } from "#ui/kaart-vlak";
import { NiveauMerk } from "#ui/niveau-ladder";
import { Termijn } from "#ui/termijn";
import { Verwijzing } from "#ui/verwijzing";
import type { CasusRij } from "../_casuslijst/casus-tabel.tsx";

type OverDeTermijnProps = { casussen: readonly CasusRij[]; aantal: number };

/** Overdrachten that nobody answered in time: who must answer, and since when. */
export function OverDeTermijn({ casussen, aantal }: OverDeTermijnProps) {
  return (
    <Vlak
      titel="Overdrachten over de termijn"
      id="over-de-termijn"
      aantal={aantal}
      acties={aantal > 0 && <Verwijzing href="/casussen?wacht=te_laat">Naar de lijst</Verwijzing>}
    >
      <DataTabel
        titel="Overdrachten over de termijn"
        titelVerborgen
        rijen={casussen.filter((c) => c.overdracht !== null)}
        sleutel={(c) => c.casusnummer}
        leeg="Geen enkele overdracht is over de termijn."
        kolommen={[
          {
            sleutel: "nummer",
            kop: "Nummer",
            rijkop: true,
            cel: (c) => (
              <Verwijzing className="cijfers" href={`/casussen/${c.casusnummer}`}>
                {c.casusnummer}
              </Verwijzing>
            ),
          },
          {
            sleutel: "niveau",
            kop: "Naar niveau",
            cel: (c) => <NiveauMerk niveau={c.overdracht!.niveauNaar} />,
          },
          { sleutel: "van", kop: "Regie nu bij", cel: (c) => c.houder?.korteNaam ?? "Niemand" },
          {
            sleutel: "wie",
            kop: "Wacht op",
            cel: (c) => (c.overdracht!.naarOns ? "Ons" : c.overdracht!.naar),
          },
          {
            sleutel: "termijn",
            kop: "Antwoord voor",
            cel: (c) => <Termijn op={c.overdracht!.termijnOp} />,
          },
        ]}
      />
    </Vlak>
  );
}
