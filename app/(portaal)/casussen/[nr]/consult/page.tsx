import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { Mededeling } from "#ui/mededeling";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { CasusLink } from "../../casus-link.tsx";
import { type CasusParams, casusTitel, vereisVolledig } from "../casus.ts";
import { GeenRegie } from "../geen-regie.tsx";
import { ConsultFormulier } from "./consult-formulier.tsx";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Consult vragen");

/** Ask another organisation for advice; niveau and regie stay as they are. */
export default async function ConsultVragenPagina(props: CasusParams) {
  const { casusnummer, mag } = await vereisVolledig(props);
  if (!mag.consulteren) return <GeenRegie titel="Consult vragen" casusnummer={casusnummer} />;
  const { gebruikerId } = await vereisIk();
  const caller = await aanroep();
  const voorbereiding = await ofStuurDoor(caller.consult.bereidVoor({ casusnummer }));
  return (
    <Blad titel="Consult vragen" boven={<CasusLink casusnummer={casusnummer} />}>
      <Mededeling titel="Wat leest de ander?">
        Je vraag, niveau {voorbereiding.niveau}, jouw organisatie, jouw naam en jouw telefoonnummer.
        Niet welke casus het is of om wie het gaat, tenzij je daarvoor kiest. Niveau en regie
        blijven zoals ze zijn. Het advies komt binnen {voorbereiding.werkdagen} werkdagen (regionale
        invulling).
      </Mededeling>
      <Vlak>
        <ConsultFormulier {...{ casusnummer, gebruikerId, voorbereiding }} />
      </Vlak>
    </Blad>
  );
}
