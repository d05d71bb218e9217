import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import { vereisIk } from "../../../_server/vereis-ik.ts";
import { Afspraken } from "./afspraken.tsx";
import { type CasusParams, casusTitel, vereisCasus } from "./casus.ts";
import { CasusBlad } from "./casus-blad.tsx";
import { Consulten } from "./consulten.tsx";
import { Huishouden } from "./huishouden.tsx";
import { Journaal } from "./journaal.tsx";
import { StandBlad } from "./stand-blad.tsx";
import { deelUit, VerloopTijdlijn } from "./verloop-tijdlijn.tsx";

type Props = CasusParams & {
  searchParams: Promise<{ deel?: string | string[]; verbeter?: string | string[] }>;
};

export const generateMetadata = (bron: CasusParams) => casusTitel(bron);

const AANTAL = 10;

/** The casus: everything for who may read it, and the stand for who may only know of it. */
export default async function CasusPagina(props: Props) {
  const casus = await vereisCasus(props);
  if (casus.beeld === "stand") return <StandBlad casus={casus} />;
  const ik = await vereisIk();
  const { deel: gevraagd, verbeter } = await props.searchParams;
  const deel = deelUit(gevraagd);
  const pad = `/casussen/${casus.casusnummer}`;
  const rijen = casus.verloop.filter((rij) => deel === null || rij.deel === deel);
  return (
    <CasusBlad
      casus={casus}
      tab="verloop"
      eerste
      boven={
        <Vlak
          titel="Veiligheidsafspraken"
          id="veiligheidsafspraken"
          acties={<Verwijzing href={`${pad}/plan`}>Naar het plan</Verwijzing>}
        >
          <Afspraken
            afspraken={casus.afspraken}
            magControleren={casus.mag.noteren}
            casusnummer={casus.casusnummer}
            gebruikerId={ik.gebruikerId}
          />
        </Vlak>
      }
      onder={
        <>
          <Consulten casus={casus} />
          <Huishouden
            casus={casus}
            acties={<Verwijzing href={`${pad}/huishouden`}>Naar het huishouden</Verwijzing>}
          />
          <Journaal
            casus={casus}
            gebruikerId={ik.gebruikerId}
            verbeter={typeof verbeter === "string" ? verbeter : undefined}
          />
        </>
      }
    >
      <VerloopTijdlijn
        casusnummer={casus.casusnummer}
        rijen={rijen.slice(0, AANTAL)}
        deel={deel}
        pad={pad}
      />
      {rijen.length > AANTAL && (
        <p className="na-tijdlijn">
          <Verwijzing href={`${pad}/verloop${deel ? `?deel=${deel}` : ""}`}>
            Toon heel het verloop
          </Verwijzing>
        </p>
      )}
    </CasusBlad>
  );
}
