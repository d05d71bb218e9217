import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { Mededeling } from "#ui/mededeling";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { CasusLink } from "../../casus-link.tsx";
import { type CasusParams, casusTitel, vereisVolledig } from "../casus.ts";
import { GeenRegie } from "../geen-regie.tsx";
import { AfsluitFormulier } from "./afsluit-formulier.tsx";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Afsluiten");

/** End a casus: why, what is still open for that reason, and what closing means. */
export default async function AfsluitenPagina(props: CasusParams) {
  const { casusnummer, mag } = await vereisVolledig(props);
  if (!mag.afsluiten) return <GeenRegie titel="Casus afsluiten" casusnummer={casusnummer} />;
  const { gebruikerId } = await vereisIk();
  const caller = await aanroep();
  const voorbereiding = await ofStuurDoor(caller.afsluiting.bereidVoor({ casusnummer }));
  return (
    <Blad titel="Casus afsluiten" boven={<CasusLink casusnummer={casusnummer} />}>
      <Mededeling titel="Wat gebeurt er als je afsluit?">
        Niemand heeft dan nog regie. De casus wordt afgeschermd: niemand leest de casus nog. Gaat
        het weer mis? Dan kan jullie coördinator de casus {voorbereiding.terugvalDagen} dagen lang
        heropenen, met alles wat bekend was.
      </Mededeling>
      <Vlak>
        <AfsluitFormulier {...{ casusnummer, gebruikerId, voorbereiding }} />
      </Vlak>
    </Blad>
  );
}
