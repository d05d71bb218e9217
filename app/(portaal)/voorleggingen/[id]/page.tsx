import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Mededeling } from "#ui/mededeling";
import { Prive } from "#ui/prive";
import { ofStuurDoor, vereisIk } from "../../../_server/vereis-ik.ts";
import { CasusLink } from "../../casussen/casus-link.tsx";
import { Stand } from "../woorden.tsx";
import { AfrondFormulier } from "./afrond-formulier.tsx";
import { NaarBestuur } from "./naar-bestuur.tsx";
import { VisieFormulier } from "./visie-formulier.tsx";

export const metadata: Metadata = { title: "Voorgelegde vraag" };

/** One visieverschil: the question, how each side sees it, and what comes next. */
export default async function VoorleggingPagina(props: { params: Promise<{ id: string }> }) {
  const { id: voorleggingId } = await props.params;
  const caller = await aanroep();
  const { voorlegging: v, ...rest } = await ofStuurDoor(
    caller.voorlegging.bekijk({ voorleggingId }),
  );
  const { vraag, visies, mag, beslist } = rest;
  const { gebruikerId } = await vereisIk();
  const wie = { casusnummer: v.casusnummer, voorleggingId, gebruikerId };
  return (
    <Blad
      titel={`${v.voorlegger.naam} en ${v.ander.naam} zien het anders`}
      boven={<CasusLink casusnummer={v.casusnummer} />}
    >
      <Vlak titel="De vraag" id="vraag">
        <p className="met-regels">{vraag ?? "Deze tekst is vernietigd."}</p>
        <p className="subtiel klein">
          Voorgelegd door <Prive>{v.door}</Prive> op <Datum waarde={v.op} vorm="lang" />. Nu:{" "}
          <Stand voorlegging={v} />
        </p>
        {rest.uitkomstTekst && (
          <Mededeling titel="De uitkomst">
            <p className="met-regels">{rest.uitkomstTekst}</p>
          </Mededeling>
        )}
      </Vlak>
      <Vlak titel="Hoe elke kant het ziet" id="visies">
        <div className="stapel stapel--ruim">
          {visies.map((visie) => (
            <section key={visie.organisatie} className="stapel">
              <h3>{visie.organisatie}</h3>
              <p className="met-regels">{visie.inhoud ?? "Deze tekst is vernietigd."}</p>
              <p className="subtiel klein">
                <Prive>{visie.door}</Prive>, <Datum waarde={visie.op} />
              </p>
            </section>
          ))}
          {mag.visie && <VisieFormulier {...wie} />}
        </div>
      </Vlak>
      {v.status !== "afgerond" && (
        <Vlak titel="Wat komt hierna?" id="hierna">
          <p>
            De manager van {beslist} legt de uitkomst vast.
            {rest.ontbreektVisie && " Dat kan als beide kanten hebben gezegd hoe zij het zien."}{" "}
            Niveau, regie en veiligheidsafspraken blijven tot dan zoals ze zijn.
          </p>
          {mag.afronden && <AfrondFormulier {...wie} />}
          {mag.naarBestuur && <NaarBestuur {...wie} />}
        </Vlak>
      )}
    </Blad>
  );
}
