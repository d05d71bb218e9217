import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { KnopLink } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { ofStuurDoor, vereisIk } from "../../../_server/vereis-ik.ts";
import { NieuweCasusFormulier } from "./nieuwe-casus.tsx";

export const metadata: Metadata = { title: "Nieuwe casus" };

/** Open a casus: only for who works at an organisation that may hold procesregie. */
export default async function NieuweCasusPagina() {
  const ik = await vereisIk();
  const caller = await aanroep();
  const voorbereiding = await ofStuurDoor(caller.casus.bereidVoor({}));
  return (
    <Blad
      titel="Nieuwe casus"
      inleiding="Leg alleen vast wat nodig is om samen te werken. Alles is verplicht, behalve waar iets anders staat."
    >
      {voorbereiding.magOpenen ? (
        <NieuweCasusFormulier
          voorbereiding={voorbereiding}
          organisatie={{ naam: ik.organisatie, soort: ik.organisatieSoort }}
        />
      ) : (
        <Mededeling titel="Jij kunt geen casus openen">
          <p>
            Dat kan een professional of coördinator van een organisatie die procesregie mag hebben.
            Bel het lokale team.
          </p>
          <p>
            <KnopLink soort="secundair" href="/casussen">
              Naar de casussen
            </KnopLink>
          </p>
        </Mededeling>
      )}
    </Blad>
  );
}
