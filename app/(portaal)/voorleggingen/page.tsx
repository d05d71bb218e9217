import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { DataTabel } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { Stand, type Voorlegging } from "./woorden.tsx";

export const metadata: Metadata = { title: "Voorgelegd aan managers" };

/** Visieverschillen that lie with my organisation: how old each is, and where it lies. */
export default async function Voorleggingen() {
  const caller = await aanroep();
  const { rijen } = await ofStuurDoor(caller.voorlegging.lijst({}));
  return (
    <Blad
      titel="Voorgelegd aan managers"
      inleiding="Vragen waar twee organisaties het niet over eens zijn. Je leest de vraag, niet wat er over het huishouden staat."
    >
      <Vlak>
        <DataTabel<Voorlegging>
          titel="Voorgelegde vragen"
          titelVerborgen
          rijen={rijen}
          leeg="Er is niets voorgelegd."
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
      </Vlak>
    </Blad>
  );
}
