import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { Mededeling } from "#ui/mededeling";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { BelEerst } from "../../../spoed/bel-eerst.tsx";
import { CasusLink } from "../../casus-link.tsx";
import { type CasusParams, casusTitel } from "../casus.ts";
import { SpoedFormulier } from "./spoed-formulier.tsx";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Spoed");

/** Spoed on a casus that is known: phone numbers first, then four answers. */
export default async function SpoedPagina({ params }: CasusParams) {
  const { nr: casusnummer } = await params;
  const { gebruikerId } = await vereisIk();
  const caller = await aanroep();
  const { keuzes, magStarten, niveau, houder } = await ofStuurDoor(
    caller.spoed.bereidVoor({ casusnummer }),
  );
  return (
    <Blad
      titel="Spoed"
      boven={<CasusLink casusnummer={casusnummer} />}
      inleiding={`Nu niveau ${niveau}${houder ? `, procesregie bij ${houder}` : ""}. Het nieuwe niveau telt meteen. Wat je overslaat, wordt een taak voor de volgende werkdag.`}
    >
      <BelEerst />
      {magStarten && keuzes.length > 0 ? (
        <Vlak titel="Meld het hier" id="meld">
          <SpoedFormulier {...{ casusnummer, gebruikerId, keuzes }} />
        </Vlak>
      ) : (
        <Mededeling titel="Hoger kan niet">
          {magStarten
            ? "Deze casus is al op niveau 5. Bel wie de procesregie heeft."
            : "Jij kunt dit niet zelf melden. Bel wie de procesregie heeft, of het piket."}
        </Mededeling>
      )}
    </Blad>
  );
}
