import { REGIE_SOORTEN_ORGANISATIE } from "#regiekaart/begrippen";
import { aanroep } from "#server/aanroep";
import { Vlak } from "#ui/kaart-vlak";
import { ofStuurDoor, vereisIk } from "../../../_server/vereis-ik.ts";
import { AanwijsFormulier } from "./aanwijs-formulier.tsx";

/** For who has doorzettingsmacht: nobody accepts, so they say who has regie. */
export async function AanwijzenDoorMacht({ casusnummer }: { casusnummer: string }) {
  const { gebruikerId } = await vereisIk();
  const caller = await aanroep();
  const organisaties = await ofStuurDoor(caller.wieIsWie.organisaties({}));
  const kan = organisaties.filter((o) =>
    (REGIE_SOORTEN_ORGANISATIE as readonly string[]).includes(o.soort),
  );
  return (
    <Vlak titel="Niemand accepteert: wijs een organisatie aan" id="aanwijzen-organisatie">
      <AanwijsFormulier
        casusnummer={casusnummer}
        gebruikerId={gebruikerId}
        keuzes={kan.map((o) => ({ waarde: o.id, tekst: o.naam }))}
      />
    </Vlak>
  );
}
