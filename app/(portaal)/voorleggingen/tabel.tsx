import { DataTabel } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { Verwijzing } from "#ui/verwijzing";
import { Stand, type Voorlegging } from "./woorden.tsx";

/** Voorleggingen by casus: between whom, since when, and where each lies. */
export function VoorleggingTabel({ rijen, leeg }: { rijen: readonly Voorlegging[]; leeg: string }) {
  return (
    <DataTabel<Voorlegging>
      titel="Voorgelegde vragen"
      titelVerborgen
      rijen={rijen}
      leeg={leeg}
      sleutel={(v) => v.id}
      kolommen={[
        {
          sleutel: "casus",
          kop: "Casus",
          rijkop: true,
          cel: (v) => (
            <Verwijzing className="cijfers" href={`/voorleggingen/${v.id}`}>
              {v.casusnummer}
            </Verwijzing>
          ),
        },
        {
          sleutel: "tussen",
          kop: "Tussen",
          cel: (v) => `${v.voorlegger.naam} en ${v.ander.naam}`,
        },
        { sleutel: "sinds", kop: "Sinds", cel: (v) => <Datum waarde={v.op} vorm="dag" /> },
        { sleutel: "stand", kop: "Stand", cel: (v) => <Stand voorlegging={v} /> },
      ]}
    />
  );
}
