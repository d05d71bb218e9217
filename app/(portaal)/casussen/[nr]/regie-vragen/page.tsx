import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { LegeStaat } from "#ui/lege-staat";
import { Mededeling } from "#ui/mededeling";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { CasusLink } from "../../casus-link.tsx";
import { type CasusParams, casusTitel, vereisCasus } from "../casus.ts";
import { Verzoek } from "./verzoek.tsx";
import { VraagFormulier } from "./vraag-formulier.tsx";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Vragen om de regie");

/** Ask for procesregie, or answer who asked. Regie moves by an overdracht only. */
export default async function RegieVragenPagina(props: CasusParams) {
  const { casusnummer, procesregieBij } = await vereisCasus(props);
  const { gebruikerId } = await vereisIk();
  const caller = await aanroep();
  const beeld = await ofStuurDoor(caller.regie.verzoeken({ casusnummer }));
  const { verzoeken, magVragen, waaromNiet, houder } = beeld;
  return (
    <Blad
      titel={houder ? "Gevraagd om de procesregie" : "Vragen om de procesregie"}
      boven={<CasusLink casusnummer={casusnummer} />}
    >
      {verzoeken.map((v) => (
        <Verzoek key={v.id} verzoek={v} {...{ casusnummer, gebruikerId }} />
      ))}
      {houder && verzoeken.length === 0 && (
        <Vlak>
          <LegeStaat titel="Niemand vraagt om de procesregie van deze casus.">
            Wil je de procesregie overdragen? Dat doe je op de pagina van de casus.
          </LegeStaat>
        </Vlak>
      )}
      {magVragen && (
        <>
          <Mededeling titel="Wat gebeurt er als je vraagt?">
            {procesregieBij} krijgt je vraag en maakt er een overdracht van, of zegt waarom niet.
            Tot jullie die overdracht accepteren, verandert er niets.
          </Mededeling>
          <Vlak>
            <VraagFormulier {...{ casusnummer, gebruikerId }} />
          </Vlak>
        </>
      )}
      {!magVragen && !houder && verzoeken.every((v) => !v.magIntrekken) && (
        <Mededeling titel="Je kunt nu niet om de procesregie vragen">{waaromNiet}</Mededeling>
      )}
    </Blad>
  );
}
