import { DataTabel } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { NiveauMerk } from "#ui/niveau-ladder";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";
import { SPOED_TAAK } from "../casussen/[nr]/spoed/namen.ts";

/** What spoed left to do, at both sides; nothing stands here when there was none. */
export function NaSpoed({ taken }: { taken: Uitvoer["spoed"]["lijst"] }) {
  if (taken.length === 0) return null;
  return (
    <Vlak titel="Na spoed nog te doen" id="na-spoed" aantal={taken.length}>
      <DataTabel
        titel="Na spoed nog te doen"
        titelVerborgen
        rijen={taken}
        sleutel={(t) => t.id}
        leeg=""
        kolommen={[
          {
            sleutel: "nummer",
            kop: "Nummer",
            rijkop: true,
            cel: (t) => (
              <Verwijzing className="cijfers" href={`/casussen/${t.casusnummer}`}>
                {t.casusnummer}
              </Verwijzing>
            ),
          },
          { sleutel: "niveau", kop: "Niveau", cel: (t) => <NiveauMerk niveau={t.niveau} /> },
          { sleutel: "wat", kop: "Wat", cel: (t) => SPOED_TAAK[t.soort].naam },
          { sleutel: "wie", kop: "Wie", cel: (t) => t.organisatie ?? "Niemand" },
          {
            sleutel: "voor",
            kop: "Uiterlijk",
            cel: (t) => <Datum waarde={t.voor} vorm="dag" />,
          },
        ]}
      />
    </Vlak>
  );
}
