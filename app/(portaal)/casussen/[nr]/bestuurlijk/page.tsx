import { KAART } from "#regiekaart/kaart";
import { REGIE_SOORT_NAAM } from "#regiekaart/namen";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { NiveauLadder, niveauNaam } from "#ui/niveau-ladder";
import { Prive } from "#ui/prive";
import type { Uitvoer } from "../../../../_client/trpc.ts";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { AfdrukKnop } from "../afdrukken/afdruk-knop.tsx";
import type { CasusParams } from "../casus.ts";
import { SPOED_TAAK } from "../spoed/namen.ts";
import { VerantwoordelijkeFormulier } from "./verantwoordelijke-formulier.tsx";

export async function generateMetadata({ params }: CasusParams) {
  return { title: `Bestuurlijke samenvatting ${(await params).nr}` };
}

type Samenvatting = Uitvoer["bestuurlijk"]["bekijk"];

/** One page for the burgemeester or wethouder: where it stands and who does what. Each look is on record. */
export default async function BestuurlijkPagina({ params }: CasusParams) {
  const { nr: casusnummer } = await params;
  const { gebruikerId } = await vereisIk();
  const caller = await aanroep();
  const s = await ofStuurDoor(caller.bestuurlijk.bekijk({ casusnummer }));
  return (
    <Blad
      titel="Bestuurlijke samenvatting"
      boven={`Casus ${s.casusnummer} · ${s.gemeente}`}
      inleiding="Eén pagina voor het bestuur. Elke blik op deze pagina staat in het inzagelog."
      acties={<AfdrukKnop />}
    >
      <Stand s={s} />
      <Vlak titel="Wie doet wat" id="wie">
        <Wie s={s} />
      </Vlak>
      {s.magVastleggen && (
        <div className="niet-op-papier">
          <Vlak titel="Bestuurlijk verantwoordelijk" id="verantwoordelijk">
            <VerantwoordelijkeFormulier
              casusnummer={casusnummer}
              gebruikerId={gebruikerId}
              bekend={s.verantwoordelijke !== null}
            />
          </Vlak>
        </div>
      )}
    </Blad>
  );
}

function Stand({ s }: { s: Samenvatting }) {
  return (
    <Vlak titel={niveauNaam(s.niveau)} id="stand">
      <div className="stapel">
        <NiveauLadder niveau={s.niveau} geweest={s.niveaus.slice(0, -1).map((n) => n.niveau)} />
        <p>
          Op dit niveau sinds <Datum waarde={s.niveauSinds} />
          {s.metSpoed && ", met spoed"}. Waar het om gaat: {KAART[s.niveau].focus.tekst}.
        </p>
        <p>
          {s.huishouden ? (
            <Prive>{s.huishouden}</Prive>
          ) : (
            "Om wie het gaat, staat hier niet: daarvoor is zicht op de casus nodig."
          )}
        </p>
        {s.volgendeEvaluatie && (
          <p>
            Volgende evaluatie: <Datum waarde={s.volgendeEvaluatie} vorm="dag" />.
          </p>
        )}
        {s.taken.length > 0 && (
          <div>
            Na spoed nog te doen:
            <ul className="opsomming">
              {s.taken.map((t) => (
                <li key={t.soort}>
                  {SPOED_TAAK[t.soort].naam}, uiterlijk <Datum waarde={t.voor} vorm="dag" />
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Vlak>
  );
}

function Wie({ s: { verantwoordelijke, regie } }: { s: Samenvatting }) {
  return (
    <ul className="opsomming">
      <li>
        Bestuurlijk verantwoordelijk:{" "}
        {verantwoordelijke ? (
          <strong>
            {verantwoordelijke.naam}, {verantwoordelijke.functie}
          </strong>
        ) : (
          "nog niet vastgelegd"
        )}
      </li>
      {regie.map((r) => (
        <li key={r.soort}>
          {REGIE_SOORT_NAAM[r.soort]}: <strong>{r.organisatie}</strong>
          {r.persoon && (
            <>
              {" "}
              (<Prive>{r.persoon}</Prive>)
            </>
          )}
          , <span className="cijfers">{r.telefoon}</span>
        </li>
      ))}
    </ul>
  );
}
