import type { Metadata } from "next";
import { consultSoortNaam } from "#regiekaart/consult";
import { aanroep } from "#server/aanroep";
import { BelLink } from "#ui/bel-link";
import { Blad } from "#ui/blad";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { NiveauMerk } from "#ui/niveau-ladder";
import { Prive } from "#ui/prive";
import { Verwijzing } from "#ui/verwijzing";
import { ofStuurDoor, vereisIk } from "../../../_server/vereis-ik.ts";
import { Stand } from "../woorden.tsx";
import { AdviesFormulier } from "./advies-formulier.tsx";
import { TrekIn } from "./trek-in.tsx";

export const metadata: Metadata = { title: "Consult" };

/** One consult: the question, who asks it and how to call them, and the advice. */
export default async function ConsultPagina(props: { params: Promise<{ id: string }> }) {
  const { id: consultId } = await props.params;
  const caller = await aanroep();
  const { consult: c, leden, mag } = await ofStuurDoor(caller.consult.bekijk({ consultId }));
  const { gebruikerId } = await vereisIk();
  return (
    <Blad
      titel={consultSoortNaam(c.soort)}
      boven={c.casusnummer ? `Consult, casus ${c.casusnummer}` : "Consult zonder naam"}
    >
      <Vlak titel="De vraag" id="vraag">
        <div className="stapel stapel--ruim">
          <p className="met-regels">
            <Prive>{c.vraag ?? "Deze tekst is vernietigd."}</Prive>
          </p>
          <dl className="feiten">
            <div>
              <dt>Niveau</dt>
              <dd>
                <NiveauMerk niveau={c.niveau} woord />
              </dd>
            </div>
            <div>
              <dt>Gevraagd door</dt>
              <dd>
                <Prive>{c.door.naam}</Prive>, {c.van.naam}, op <Datum waarde={c.op} vorm="lang" />
              </dd>
            </div>
            <div>
              <dt>Gevraagd aan</dt>
              <dd>
                {c.naar.naam}
                {c.persoon && (
                  <>
                    , <Prive>{c.persoon}</Prive>
                  </>
                )}
              </dd>
            </div>
            <div>
              <dt>Stand</dt>
              <dd>
                <Stand consult={c} />
              </dd>
            </div>
          </dl>
          <p className="rij">
            {c.aanOns ? (
              <BelLink wie={<Prive>{c.door.naam}</Prive>} telefoon={c.door.telefoon} />
            ) : (
              <>
                <BelLink wie={c.naar.naam} telefoon={c.naar.telefoon} />
                <Verwijzing href={`/casussen/${c.casusnummer}#consulten`}>Naar de casus</Verwijzing>
              </>
            )}
          </p>
        </div>
      </Vlak>
      {leden.length > 0 && (
        <Vlak titel="Om wie het gaat" id="leden" aantal={leden.length}>
          <div className="stapel">
            <ul className="opsomming">
              {leden.map((l) => (
                <li key={l.naam}>
                  <Prive>{l.naam}</Prive>, {l.rol}
                </li>
              ))}
            </ul>
            <p className="subtiel klein">Je ziet dit tot het advies er is.</p>
          </div>
        </Vlak>
      )}
      <Vlak titel="Het advies" id="het-advies">
        {c.status === "beantwoord" ? (
          <>
            <p className="met-regels">
              <Prive>{c.antwoord ?? "Deze tekst is vernietigd."}</Prive>
            </p>
            <p className="subtiel klein">
              <Prive>{c.beantwoordDoor}</Prive>, <Datum waarde={c.beantwoordOp!} />
            </p>
          </>
        ) : (
          !mag.beantwoorden && <p>Er is nog geen advies.</p>
        )}
        {mag.beantwoorden && <AdviesFormulier {...{ consultId, gebruikerId }} />}
        {mag.intrekken && c.casusnummer && (
          <TrekIn {...{ consultId, gebruikerId }} casusnummer={c.casusnummer} />
        )}
      </Vlak>
    </Blad>
  );
}
