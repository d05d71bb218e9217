import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { LegeStaat } from "#ui/lege-staat";
import { Mededeling } from "#ui/mededeling";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { CasusLink } from "../../casus-link.tsx";
import { type CasusParams, casusTitel, vereisVolledig } from "../casus.ts";
import { VoorlegFormulier } from "./voorleg-formulier.tsx";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Voorleggen aan managers");

/** Put a visieverschil to the managers: niveau, regie and agreements stay as they are meanwhile. */
export default async function VoorleggenPagina(props: CasusParams) {
  const { casusnummer } = await vereisVolledig(props);
  const { gebruikerId } = await vereisIk();
  const caller = await aanroep();
  const voorbereiding = await ofStuurDoor(caller.voorlegging.bereidVoor({ casusnummer }));
  return (
    <Blad titel="Voorleggen aan managers" boven={<CasusLink casusnummer={casusnummer} />}>
      <Mededeling titel="Wat gebeurt er als je voorlegt?">
        De managers van beide organisaties lezen de vraag en hoe jullie het zien. Zij lezen niet wat
        er over het huishouden staat. Niveau, regie en veiligheidsafspraken blijven zoals ze zijn.
        De uitkomst is er binnen {voorbereiding.werkdagen} werkdagen.
      </Mededeling>
      <Vlak>
        {voorbereiding.mag ? (
          <VoorlegFormulier {...{ casusnummer, gebruikerId }} anderen={voorbereiding.anderen} />
        ) : (
          <LegeStaat titel="Er doet hier geen andere organisatie mee.">
            Voorleggen kan als jullie met een andere organisatie samenwerken in deze casus.
          </LegeStaat>
        )}
      </Vlak>
    </Blad>
  );
}
