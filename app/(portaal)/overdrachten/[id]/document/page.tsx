import type { Metadata } from "next";
import { REGIE_SOORT_NAAM } from "#regiekaart/namen";
import { Blad } from "#ui/blad";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Prive } from "#ui/prive";
import { Verwijzing } from "#ui/verwijzing";
import { AfdrukKnop } from "../../../casussen/[nr]/afdrukken/afdruk-knop.tsx";
import { niveauTekst, regieTekst, VORIGE_HOUDER_TEKST } from "../../woorden.ts";
import { Acties, Inhoud, NietMee } from "./inhoud.tsx";
import { type Document, leesDocument } from "./lees-document.ts";

type Props = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { document } = await leesDocument((await params).id);
  return { title: `Overdrachtsdocument ${document.casusnummer}` };
}

/** What was handed over, as it was laid down on acceptance; on paper two sheets of A4. */
export default async function Overdrachtsdocument({ params }: Props) {
  const { id } = await params;
  const { document: d, magExporteren } = await leesDocument(id);
  return (
    <div className="een-blad twee-bladen">
      <Blad
        boven={<Verwijzing href={`/overdrachten/${id}`}>Overdracht {d.casusnummer}</Verwijzing>}
        titel={`Overdrachtsdocument ${d.casusnummer}`}
        inleiding="Vastgelegd bij de acceptatie. Dit verandert niet meer."
        acties={
          <>
            <AfdrukKnop />
            {magExporteren && (
              <a
                className="niet-op-papier"
                href={`/api/overdrachten/${id}`}
                download={`overdracht-${d.casusnummer}.json`}
              >
                Download voor je eigen dossier (JSON)
              </a>
            )}
          </>
        }
      >
        <Afspraak document={d} />
        <Vlak titel="Wie heeft sindsdien wat?">
          <ul className="kale-lijst">
            {d.regie.map((r) => (
              <li key={r.soort}>
                {REGIE_SOORT_NAAM[r.soort]}:{" "}
                {r.persoon ? <Prive>{r.persoon}</Prive> : "nog geen persoon"}, {r.organisatie}
              </li>
            ))}
          </ul>
        </Vlak>
        <Inhoud document={d} />
        <Acties document={d} />
        <NietMee document={d} />
        <p className="subtiel klein">
          Regiekaart {d.kaartversie} · kenmerk <span className="cijfers">{d.sha256}</span>
        </p>
      </Blad>
    </div>
  );
}

function Afspraak({ document: d }: { document: Document }) {
  return (
    <Vlak titel="Wat is afgesproken">
      <dl className="feiten">
        <div>
          <dt>Overgedragen</dt>
          <dd>
            {regieTekst(d.soort)}, {niveauTekst(d.niveauVan, d.niveauNaar)}
          </dd>
        </div>
        <div>
          <dt>Van</dt>
          <dd>
            <Prive>{d.van.afzender}</Prive>, {d.van.organisatie}, voorgesteld op{" "}
            <Datum waarde={d.voorgesteldOp} vorm="voluit" />
          </dd>
        </div>
        <div>
          <dt>Aan</dt>
          <dd>
            <Prive>{d.naar.geaccepteerdDoor}</Prive>, {d.naar.organisatie}, geaccepteerd op{" "}
            <Datum waarde={d.geaccepteerdOp} vorm="voluit" />
          </dd>
        </div>
        <div>
          <dt>Warm gesprek</dt>
          <dd>
            {d.warmGesprekOp ? <Datum waarde={d.warmGesprekOp} vorm="voluit" /> : "Niet gepland"}
          </dd>
        </div>
        <div>
          <dt>Daarna</dt>
          <dd>
            {d.van.organisatie} {VORIGE_HOUDER_TEKST[d.vorigeHouder]}
            {d.leesrechtTot && (
              <>
                {" "}
                (tot en met <Datum waarde={d.leesrechtTot} vorm="lang" />)
              </>
            )}
            .
          </dd>
        </div>
      </dl>
    </Vlak>
  );
}
