import type { Metadata } from "next";
import { CATEGORIE_NAAM, LEEFTIJD_NAAM } from "#regiekaart/namen";
import { Blad } from "#ui/blad";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { NiveauMerk } from "#ui/niveau-ladder";
import { Prive } from "#ui/prive";
import { Verwijzing } from "#ui/verwijzing";
import { ONDERDEEL_NAAM } from "../../../../overdrachten/woorden.ts";
import { AfdrukKnop } from "../../afdrukken/afdruk-knop.tsx";
import type { CasusParams } from "../../casus.ts";
import { type Document, leesDocument } from "./lees-document.ts";

export async function generateMetadata({ params }: CasusParams): Promise<Metadata> {
  const { casusnummer } = await leesDocument((await params).nr);
  return { title: `Overdracht buiten de regio ${casusnummer}` };
}

/** What an organisation outside the region gets on paper; two sheets of A4. */
export default async function VerhuisDocument({ params }: CasusParams) {
  const { nr } = await params;
  const d = await leesDocument(nr);
  return (
    <div className="een-blad twee-bladen">
      <Blad
        boven={<Verwijzing href={`/casussen/${nr}/verhuizing`}>Verhuizing {nr}</Verwijzing>}
        titel="Overdracht bij verhuizing"
        inleiding="Gemaakt van wat er in de casus staat. Vul aan wat ontbreekt in het warme gesprek."
        acties={<AfdrukKnop />}
      >
        <Kop document={d} />
        <Vlak titel="Om wie het gaat">
          <ul className="kale-lijst">
            {d.leden.map((l) => (
              <li key={l.naam}>
                <Prive>{l.naam}</Prive>, {l.rol}, {LEEFTIJD_NAAM[l.leeftijdsgroep].toLowerCase()}
              </li>
            ))}
          </ul>
        </Vlak>
        <Vlak titel="Wat we weten">
          <dl className="feiten feiten--breed">
            {d.aanleiding && (
              <div>
                <dt>Waarom de casus begon</dt>
                <dd className="met-regels">
                  <Prive>{d.aanleiding}</Prive>
                </dd>
              </div>
            )}
            {d.onderdelen.map(({ code, inhoud }) => (
              <div key={code}>
                <dt>{ONDERDEEL_NAAM[code]}</dt>
                <dd className="met-regels">
                  <Prive>{inhoud}</Prive>
                </dd>
              </div>
            ))}
          </dl>
        </Vlak>
        <Lopend document={d} />
        <Vlak titel="Ontvangst">
          <p>
            Laat weten dat je dit hebt ontvangen: bel {d.van?.telefoon ?? "wie dit verstuurde"}. Tot
            dan blijft {d.van?.organisatie ?? "de afzender"} verantwoordelijk.
          </p>
        </Vlak>
      </Blad>
    </div>
  );
}

function Kop({ document: d }: { document: Document }) {
  return (
    <Vlak titel="Van wie dit komt">
      <dl className="feiten">
        <div>
          <dt>Kenmerk</dt>
          <dd className="cijfers">{d.casusnummer}</dd>
        </div>
        <div>
          <dt>Niveau</dt>
          <dd>
            <NiveauMerk niveau={d.niveau} woord />
          </dd>
        </div>
        {d.van && (
          <div>
            <dt>Procesregie</dt>
            <dd>
              {d.van.regisseur && (
                <>
                  <Prive>{d.van.regisseur}</Prive>,{" "}
                </>
              )}
              {d.van.organisatie}, {d.van.telefoon}
            </dd>
          </div>
        )}
        <div>
          <dt>Gemaakt</dt>
          <dd>
            <Datum waarde={d.gemaaktOp} vorm="voluit" />
          </dd>
        </div>
      </dl>
    </Vlak>
  );
}

/** What still has to be done, and how much stays behind because its bron did not agree. */
function Lopend({ document: { acties, nietMee } }: { document: Document }) {
  return (
    <Vlak titel="Wat er nog loopt">
      {acties.length === 0 && <p>Er zijn geen open acties.</p>}
      <ul className="kale-lijst">
        {acties.map((a) => (
          <li key={a.inhoud + a.voor}>
            <Prive>{a.inhoud}</Prive> (<Prive>{a.wie}</Prive>, voor{" "}
            <Datum waarde={a.voor} vorm="datum" />)
          </li>
        ))}
        {nietMee.map((n) => (
          <li key={n.bron + n.categorie}>
            Niet meegegeven, omdat de bron niet instemde: {n.aantal} van {n.bron} (
            {CATEGORIE_NAAM[n.categorie].toLowerCase()})
          </li>
        ))}
      </ul>
    </Vlak>
  );
}
