import { REGIE_SOORT_NAAM } from "#regiekaart/namen";
import { Blad } from "#ui/blad";
import { DataTabel, type Kolom } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { NiveauLadder, niveauNaam } from "#ui/niveau-ladder";
import { Prive } from "#ui/prive";
import { Verwijzing } from "#ui/verwijzing";
import { vereisIk } from "../../../../_server/vereis-ik.ts";
import { Afspraken } from "../afspraken.tsx";
import { type CasusParams, casusTitel, opPapier, type Volledig, vereisVolledig } from "../casus.ts";
import { Huishouden } from "../huishouden.tsx";
import { KopZin } from "../kop.tsx";
import { inzageRijen } from "../toegang-rijen.ts";
import { AfdrukKnop } from "./afdruk-knop.tsx";

type Regie = Volledig["regie"][number];

export const generateMetadata = (bron: CasusParams) => casusTitel(opPapier(bron), "Samenvatting");

/** A casus on one sheet of A4; who printed it and when stands at the foot. */
export default async function AfdrukPagina(props: CasusParams) {
  const casus = await vereisVolledig(opPapier(props));
  const ik = await vereisIk();
  const geweest = casus.niveaus.slice(0, -1).map((stap) => stap.niveau);
  return (
    <div className="een-blad">
      <Blad>
        <div className="rij niet-op-papier">
          <AfdrukKnop />
          <Verwijzing href={`/casussen/${casus.casusnummer}`}>Terug naar de casus</Verwijzing>
        </div>
        <section className="vlak casus-kop" aria-labelledby="casus-kop">
          <div>
            <p className="subtiel">
              Casus <span className="cijfers">{casus.casusnummer}</span> · gestart{" "}
              <Datum waarde={casus.geopendOp} vorm="datum" />
            </p>
            <h1 id="casus-kop">{niveauNaam(casus.niveau)}</h1>
            <KopZin casus={casus} opPapier />
          </div>
          <NiveauLadder niveau={casus.niveau} geweest={geweest} />
        </section>
        <Vlak titel="Wie heeft de regie?">
          <DataTabel
            titel="Regie en zicht op veiligheid"
            titelVerborgen
            kolommen={KOLOMMEN}
            rijen={casus.regie}
            sleutel={(r) => r.soort}
            leeg="Nog niemand heeft de regie."
          />
        </Vlak>
        <Vlak titel="Veiligheidsafspraken">
          <Afspraken
            afspraken={casus.afspraken}
            magControleren={false}
            casusnummer={casus.casusnummer}
            gebruikerId={ik.gebruikerId}
          />
        </Vlak>
        <Huishouden casus={casus} />
        <div className="tweeluik">
          <Laatst verloop={casus.verloop.slice(0, 4)} />
          <Vlak titel="Wie kan deze casus zien?">
            <ul className="kale-lijst">
              {inzageRijen(casus.toegang).map((rij) => (
                <li key={rij.sleutel}>
                  {rij.organisatie}: <Prive>{rij.wie}</Prive> ({rij.waarom})
                </li>
              ))}
            </ul>
          </Vlak>
        </div>
      </Blad>
    </div>
  );
}

const KOLOMMEN: readonly Kolom<Regie>[] = [
  { sleutel: "taak", kop: "Taak", cel: (r) => REGIE_SOORT_NAAM[r.soort], rijkop: true },
  {
    sleutel: "wie",
    kop: "Wie",
    cel: (r) => (
      <span>
        {r.persoon ? <Prive>{r.persoon.naam}</Prive> : "Nog geen persoon"}, {r.organisatie.naam}
        {r.waarnemend && " (waarnemend)"}
      </span>
    ),
  },
  { sleutel: "sinds", kop: "Sinds", cel: (r) => <Datum waarde={r.sinds} vorm="datum" /> },
  { sleutel: "bel", kop: "Telefoon", cel: (r) => r.persoon?.telefoon || r.organisatie.telefoon },
];

function Laatst({ verloop }: { verloop: Volledig["verloop"] }) {
  return (
    <Vlak titel="Laatst gebeurd">
      <ul className="kale-lijst">
        {verloop.map((rij) => (
          <li key={rij.id}>
            <Datum waarde={rij.op} vorm="datum" />: {rij.zin}
          </li>
        ))}
      </ul>
    </Vlak>
  );
}
