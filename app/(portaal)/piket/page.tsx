import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { BelLink } from "#ui/bel-link";
import { Blad } from "#ui/blad";
import { DataTabel } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { PiketFormulier } from "./piket-formulier.tsx";
import { TrekDienstIn } from "./trek-dienst-in.tsx";

export const metadata: Metadata = { title: "Piket" };

/** Who picks up when it is spoed, now and later; a coordinator keeps that of their own organisation here. */
export default async function Piket() {
  const caller = await aanroep();
  const piket = await ofStuurDoor(caller.piket.lijst({}));
  return (
    <Blad titel="Piket" inleiding="Wie neemt er op bij spoed, en op welk nummer?">
      <Vlak titel="Nu en binnenkort" id="diensten" aantal={piket.diensten.length}>
        <DataTabel
          titel="Diensten, nu en binnenkort"
          titelVerborgen
          rijen={piket.diensten}
          sleutel={(d) => d.id}
          leeg="Er staat niemand op piket."
          kolommen={[
            { sleutel: "organisatie", kop: "Organisatie", rijkop: true, cel: (d) => d.organisatie },
            { sleutel: "wie", kop: "Wie", cel: (d) => `${d.naam}${d.nu ? " (nu)" : ""}` },
            { sleutel: "van", kop: "Vanaf", cel: (d) => <Datum waarde={d.van} /> },
            { sleutel: "tot", kop: "Tot", cel: (d) => <Datum waarde={d.tot} /> },
            {
              sleutel: "bel",
              kop: "Telefoon",
              cel: (d) => <BelLink wie={d.naam} telefoon={d.telefoon} />,
            },
            ...(piket.magRegelen
              ? [
                  {
                    sleutel: "intrekken",
                    kop: "Intrekken",
                    cel: (d: (typeof piket.diensten)[number]) =>
                      d.magIntrekken ? <TrekDienstIn id={d.id} naam={d.naam} /> : null,
                  },
                ]
              : []),
          ]}
        />
      </Vlak>
      {piket.magRegelen && (
        <Vlak titel="Dienst toevoegen" id="toevoegen">
          <PiketFormulier piket={piket} />
        </Vlak>
      )}
    </Blad>
  );
}
