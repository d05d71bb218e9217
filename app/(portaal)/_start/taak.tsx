import { Datum } from "#ui/datum";
import type { Taak } from "#ui/takenlijst";
import { dagIn, dagTekst, Termijn } from "#ui/termijn";
import type { Uitvoer } from "../../_client/trpc.ts";

export type TaakRij = Uitvoer["dashboard"]["mijnDag"]["nuDoen"][number];

/** A task of the server as a line of the screen. Red only when its day has come or passed. */
export function alsTaak(rij: TaakRij, vandaag: string): Taak {
  const { soort, casusnummer: nummer, niveau, overdrachtId, voor } = rij;
  const casus = `/casussen/${nummer}`;
  const basis = {
    sleutel: `${soort}-${overdrachtId ?? nummer}`,
    nummer,
    niveau,
    dringend: rij.teLaat || (voor !== null && dagIn(voor) <= vandaag),
  };
  switch (soort) {
    case "overdracht_beantwoorden":
      return {
        ...basis,
        titel: `Overdracht van ${rij.van}`,
        href: `/overdrachten/${overdrachtId}`,
        detail: voor && (
          <>
            Antwoord voor <Termijn op={voor} />
          </>
        ),
        actie: { href: `/overdrachten/${overdrachtId}`, label: "Beantwoord" },
      };
    case "overdracht_maken":
      return {
        ...basis,
        titel: "Procesregie overdragen",
        href: casus,
        detail: "Jullie zijn waarnemend: op dit niveau hoort de procesregie bij een ander.",
        actie: { href: `${casus}/overdragen`, label: "Draag over" },
      };
    case "aanvulling_geven":
      return {
        ...basis,
        titel: "Overdracht opnieuw bevestigen",
        href: `/overdrachten/${overdrachtId}`,
        detail: "Het niveau is veranderd terwijl de overdracht openstond.",
        actie: { href: `/overdrachten/${overdrachtId}`, label: "Bekijk" },
      };
    case "beoordeling":
      return {
        ...basis,
        titel: "Eerste beoordeling",
        href: casus,
        detail: "Er is nog niet beoordeeld of dit niveau past.",
        actie: { href: `${casus}/beoordeling`, label: "Beoordeel" },
      };
    case "evaluatie":
      return {
        ...basis,
        titel: "Evaluatie",
        href: casus,
        detail: voor && (
          <>
            <Datum waarde={voor} vorm="dag" /> ({dagTekst(voor, vandaag)})
          </>
        ),
        actie: { href: `${casus}/beoordeling`, label: "Evalueer" },
      };
  }
}
