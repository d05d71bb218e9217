import { NIVEAU_AARD_NAAM } from "#regiekaart/namen";
import { DataTabel } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";

type Wijziging = Uitvoer["dashboard"]["stand"]["wijzigingen"][number];

/** The flow between the niveaus: which casussen went up or down in the last 30 days. */
export function NiveauWijzigingen({ wijzigingen }: { wijzigingen: readonly Wijziging[] }) {
  return (
    <Vlak titel="Van niveau veranderd" id="wijzigingen">
      <DataTabel
        titel="Wijzigingen van niveau in de laatste 30 dagen, nieuwste eerst"
        titelVerborgen
        rijen={wijzigingen}
        sleutel={(w) => `${w.casusnummer}-${w.op}`}
        leeg="In de laatste 30 dagen is er geen niveau veranderd."
        kolommen={[
          {
            sleutel: "nummer",
            kop: "Nummer",
            rijkop: true,
            cel: (w) => (
              <Verwijzing className="cijfers" href={`/casussen/${w.casusnummer}`}>
                {w.casusnummer}
              </Verwijzing>
            ),
          },
          {
            sleutel: "niveau",
            kop: "Niveau",
            cel: (w) => `van ${w.van} naar ${w.naar}`,
          },
          { sleutel: "aard", kop: "Wat", cel: (w) => NIVEAU_AARD_NAAM[w.aard] },
          { sleutel: "op", kop: "Wanneer", cel: (w) => <Datum waarde={w.op} vorm="dag" /> },
        ]}
      />
    </Vlak>
  );
}
