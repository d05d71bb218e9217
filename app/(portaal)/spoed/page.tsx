import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { KnopLink } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { BelEerst } from "./bel-eerst.tsx";
import { NieuwSpoedFormulier } from "./nieuw-formulier.tsx";

export const metadata: Metadata = { title: "Spoed" };

/** Spoed for a household that is not in the portal yet; for one that is, the button stands on its casus. */
export default async function SpoedPagina() {
  const caller = await aanroep();
  const voor = await ofStuurDoor(caller.spoed.bereidNieuwVoor({}));
  return (
    <Blad
      titel="Spoed"
      inleiding="Voor een huishouden dat nog niet in het portaal staat. Wat je overslaat, wordt een taak voor de volgende werkdag."
      acties={
        <KnopLink soort="secundair" href="/casussen">
          Het huishouden heeft al een casus
        </KnopLink>
      }
    >
      <BelEerst />
      {voor.magOpenen ? (
        <Vlak titel="Meld het hier" id="meld">
          <NieuwSpoedFormulier voor={voor} />
        </Vlak>
      ) : (
        <Mededeling titel="Jij kunt hier geen casus openen">
          Bel een collega van het lokale team of van het veiligheidsteam: die opent de casus. De
          nummers staan bij Wie is wie.{" "}
          <KnopLink soort="secundair" href="/wie-is-wie">
            Naar Wie is wie
          </KnopLink>
        </Mededeling>
      )}
    </Blad>
  );
}
