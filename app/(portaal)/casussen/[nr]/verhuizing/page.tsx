import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { KnopLink } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { Prive } from "#ui/prive";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { CasusLink } from "../../casus-link.tsx";
import { type CasusParams, casusTitel, vereisVolledig } from "../casus.ts";
import { GeenRegie } from "../geen-regie.tsx";
import { BinnenFormulier } from "./binnen-formulier.tsx";
import { OntvangstFormulier } from "./ontvangst-formulier.tsx";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Verhuizing");

/** The household moved: within the region regie follows by an overdracht, outside it on paper. */
export default async function VerhuizingPagina(props: CasusParams) {
  const { casusnummer, mag, werkgebied } = await vereisVolledig(props);
  if (!mag.afsluiten) return <GeenRegie titel="Verhuizing" casusnummer={casusnummer} />;
  const { gebruikerId } = await vereisIk();
  const caller = await aanroep();
  const v = await ofStuurDoor(caller.verhuizing.bereidVoor({ casusnummer }));
  const pad = `/casussen/${casusnummer}`;
  const wie = { casusnummer, gebruikerId };
  return (
    <Blad
      titel="Het huishouden verhuist"
      boven={<CasusLink casusnummer={casusnummer} />}
      inleiding={`Volgens de casus woont het huishouden in ${werkgebied}.`}
    >
      <Vlak titel="Binnen de regio" id="binnen">
        <div className="stapel stapel--ruim">
          <p>
            Jullie houden de regie tot een organisatie daar de overdracht accepteert. Wie je kunt
            vragen, hangt af van waar het huishouden nu woont.
          </p>
          {v.overdrachtLoopt ? (
            <p>
              Er wacht al een overdracht op antwoord. Trek die eerst in, of wacht het antwoord af.
            </p>
          ) : (
            <BinnenFormulier
              {...wie}
              werkgebieden={v.werkgebieden.filter((w) => w.id !== v.werkgebiedId)}
            />
          )}
        </div>
      </Vlak>
      <Vlak titel="Naar buiten de regio" id="buiten">
        <div className="stapel stapel--ruim">
          <ol className="opsomming">
            <li>Bel wie daar de regie krijgt, en vertel het huishouden wat je deelt.</li>
            <li>Druk de overdracht af, of bewaar die als pdf. Verstuur die veilig.</li>
            <li>Leg vast wie de ontvangst bevestigde. Pas daarna kun je de casus afsluiten.</li>
          </ol>
          <p className="rij">
            <KnopLink soort="secundair" href={`${pad}/verhuizing/document`}>
              Overdracht afdrukken
            </KnopLink>
          </p>
          {v.bevestiging && (
            <Mededeling soort="gelukt" titel="De ontvangst is bevestigd">
              <p>
                <Prive>{v.bevestiging.bevestigdDoor ?? "Deze tekst is vernietigd."}</Prive>,{" "}
                {v.bevestiging.ontvanger}, ontvangen op{" "}
                <Datum waarde={v.bevestiging.ontvangenOp} vorm="datum" />. Vastgelegd door{" "}
                <Prive>{v.bevestiging.door}</Prive>.
              </p>
              <p className="rij">
                <KnopLink soort="secundair" href={`${pad}/afsluiten`}>
                  Casus afsluiten
                </KnopLink>
              </p>
            </Mededeling>
          )}
          <OntvangstFormulier {...wie} vandaag={v.vandaag} opnieuw={v.bevestiging !== null} />
        </div>
      </Vlak>
    </Blad>
  );
}
