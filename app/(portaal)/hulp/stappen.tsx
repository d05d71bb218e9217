import type { ReactNode } from "react";
import { Verwijzing } from "#ui/verwijzing";

type HulpStap = { id: string; titel: string; tekst: ReactNode };

/** What people do most, each in the order in which the screens ask it. */
export const STAPPEN: readonly HulpStap[] = [
  {
    id: "openen",
    titel: "Een casus openen",
    tekst: (
      <ol>
        <li>Kies “Nieuwe casus” op je startpagina.</li>
        <li>Schrijf op om welk huishouden het gaat, en of iedereen weet dat je dit deelt.</li>
        <li>
          Kies het niveau dat nu past. Een casus op niveau 1 open je alleen als iemand procesregie
          wil.
        </li>
        <li>
          Kies wie procesregisseur is. Vanaf niveau 3 kies je ook wie zicht op veiligheid heeft.
        </li>
      </ol>
    ),
  },
  {
    id: "beoordelen",
    titel: "Beoordelen: hoort de casus op dit niveau?",
    tekst: (
      <>
        <ol>
          <li>Ga naar de casus en kies “Beoordeling starten”.</li>
          <li>
            Beantwoord de voorwaarden van de kaart met ja, nee of weet ik niet. “Weet ik niet” is
            een goed antwoord: zo ziet iedereen wat nog open is.
          </li>
          <li>Lees het advies. De kaart adviseert, jij beslist. Wijk je af? Schrijf op waarom.</li>
          <li>Kies wie op dat niveau de procesregie krijgt, en controleer alles.</li>
        </ol>
        <p>
          Omhoog mag je een niveau overslaan. Omlaag gaat het één niveau tegelijk. Signalen van
          onveiligheid zijn genoeg om niveau 3 aan te vragen.
        </p>
      </>
    ),
  },
  {
    id: "consult",
    titel: "Een consult: advies vragen zonder over te dragen",
    tekst: (
      <>
        <ol>
          <li>Ga naar de casus en kies bij “Meer acties” voor “Consult vragen”.</li>
          <li>Kies wie je vraagt en wat je wilt weten. Noem geen namen.</li>
          <li>
            De ander leest je vraag, het niveau en wie je bent. Niet om wie het gaat, tenzij je het
            op naam vraagt en opschrijft waarom.
          </li>
          <li>Het advies staat bij de casus. Je kunt er in één klik een overdracht van maken.</li>
        </ol>
        <p>
          Niveau en regie blijven zoals ze zijn. Wat jullie vroegen en wat jullie gevraagd is, staat
          bij <Verwijzing href="/consulten">Consulten</Verwijzing>.
        </p>
      </>
    ),
  },
  {
    id: "overdragen",
    titel: "Regie overdragen",
    tekst: (
      <>
        <ol>
          <li>Bel eerst. Een overdracht is een gesprek, het portaal legt het vast.</li>
          <li>Kies aan wie je vraagt en waarom. Dit leest de ontvanger al voor het antwoord.</li>
          <li>Schrijf op wat meegaat, wat achterblijft, en wat de mensen er zelf van vinden.</li>
          <li>Plan het warme gesprek, controleer en verstuur.</li>
        </ol>
        <p>
          Tot de ontvanger accepteert, hebben jullie de regie. Geen antwoord verandert daar niets
          aan. Zolang er geen antwoord is, kun je de overdracht intrekken.
        </p>
      </>
    ),
  },
  {
    id: "beantwoorden",
    titel: "Een overdracht beantwoorden",
    tekst: (
      <p>
        Open de overdracht bij “Nu doen”. Accepteer je? Kies dan wie regisseur wordt en wat de
        vorige organisatie nog mag zien. Accepteer je niet? Dan schrijf je de reden op, en de regie
        blijft waar ze is. Je ziet pas na accepteren wie het zijn.
      </p>
    ),
  },
];
