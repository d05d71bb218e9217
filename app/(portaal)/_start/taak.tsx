import { Datum } from "#ui/datum";
import type { Taak } from "#ui/takenlijst";
import { dagIn, dagTekst, Termijn } from "#ui/termijn";
import type { Uitvoer } from "../../_client/trpc.ts";

export type TaakRij = Uitvoer["dashboard"]["mijnDag"]["nuDoen"][number];

type Deel = Pick<Taak, "titel" | "detail"> & { href: string; knop: string; knopHref?: string };

const naar = (niveau: number | null) => (niveau ? `Naar niveau ${niveau}. ` : "");

/** Per kind of task its words, and where it is done. */
const TAAK: Record<TaakRij["soort"], (rij: TaakRij, vandaag: string) => Deel> = {
  overdracht_beantwoorden: ({ van, overdrachtId, voor, niveauNaar, spoed }) => ({
    titel: `${spoed ? "Spoed: overdracht" : "Overdracht"} van ${van}`,
    href: `/overdrachten/${overdrachtId}`,
    knop: "Beantwoord",
    detail: voor && (
      <>
        {naar(niveauNaar)}Antwoord voor <Termijn op={voor} />
      </>
    ),
  }),
  toezegging_afmaken: ({ van, overdrachtId, voor }) => ({
    titel: `Toegezegd aan ${van}`,
    href: `/overdrachten/${overdrachtId}`,
    knop: "Rond af",
    detail: voor && (
      <>
        Warm gesprek: <Datum waarde={voor} />. Accepteer als het is gevoerd.
      </>
    ),
  }),
  regie_gevraagd: ({ van, casusnummer }) => ({
    titel: `${van} vraagt om de procesregie`,
    href: `/casussen/${casusnummer}/regie-vragen`,
    knop: "Antwoord",
    detail: "Maak er een overdracht van, of zeg waarom niet. Tot dan verandert er niets.",
  }),
  overdracht_elders: ({ van, overdrachtId, voor }) => ({
    titel: `Nog geen antwoord van ${van}`,
    href: `/overdrachten/${overdrachtId}`,
    knop: "Bekijk wat kan",
    knopHref: `/overdrachten/${overdrachtId}#elders`,
    detail: voor && (
      <>
        Antwoord voor <Termijn op={voor} />. Bel, of kijk wat er nog kan.
      </>
    ),
  }),
  ontvangst_uitgebleven: ({ van, overdrachtId }) => ({
    titel: `${van} bevestigde de ontvangst nog niet`,
    href: `/overdrachten/${overdrachtId}`,
    knop: "Bel of herinner",
    detail: "Vraag of de overdracht is aangekomen.",
  }),
  zicht_beantwoorden: ({ casusnummer }) => ({
    titel: "Gevraagd: zicht op veiligheid",
    href: `/casussen/${casusnummer}`,
    knop: "Beantwoord",
    detail: "Je bent gevraagd om zicht op veiligheid te nemen. Het telt als jij het accepteert.",
  }),
  consult_beantwoorden: ({ van, consultId, voor }) => ({
    titel: `Advies gevraagd door ${van}`,
    href: `/consulten/${consultId}`,
    knop: "Geef advies",
    detail: voor && (
      <>
        Antwoord voor <Termijn op={voor} />
      </>
    ),
  }),
  regisseur_aanwijzen: ({ casusnummer }) => ({
    titel: "Wijs een procesregisseur aan",
    href: `/casussen/${casusnummer}`,
    knop: "Wijs aan",
    knopHref: `/casussen/${casusnummer}/toegang#aanwijzen`,
    detail: "Deze casus is zonder regisseur. Jullie organisatie heeft de procesregie nog wel.",
  }),
  casusregisseur_aanwijzen: ({ casusnummer }) => ({
    titel: "Wijs een casusregisseur aan",
    href: `/casussen/${casusnummer}`,
    knop: "Wijs aan",
    detail:
      "Niemand van jullie is er nu casusregisseur. Jullie organisatie heeft de casusregie nog wel.",
  }),
  overdracht_maken: ({ casusnummer }) => ({
    titel: "Procesregie overdragen",
    href: `/casussen/${casusnummer}`,
    knop: "Draag over",
    knopHref: `/casussen/${casusnummer}/overdragen`,
    detail: "Jullie zijn waarnemend: op dit niveau hoort de procesregie bij een ander.",
  }),
  overdracht_na_verhuizing: ({ casusnummer }) => ({
    titel: "Overdragen na verhuizing",
    href: `/casussen/${casusnummer}`,
    knop: "Draag over",
    knopHref: `/casussen/${casusnummer}/overdragen`,
    detail:
      "Het huishouden woont nu waar jullie niet werken. Tot iemand accepteert, hebben jullie de regie.",
  }),
  overdracht_voorstellen: ({ casusnummer, niveauNaar }) => ({
    titel: "Overdracht voorstellen",
    href: `/casussen/${casusnummer}`,
    knop: "Draag over",
    knopHref: `/casussen/${casusnummer}/overdragen`,
    detail: `Besloten: naar niveau ${niveauNaar}. Dat gebeurt pas als een andere organisatie accepteert.`,
  }),
  aanvulling_geven: ({ overdrachtId }) => ({
    titel: "Overdracht aanvullen of bevestigen",
    href: `/overdrachten/${overdrachtId}`,
    knop: "Bekijk",
    detail: "De termijn staat stil tot jullie antwoorden.",
  }),
  spoed_motivering: (rij, vandaag) => naSpoed("Leg uit waarom het spoed was", rij, vandaag),
  spoed_overdracht: (rij, vandaag) => naSpoed("Vul de overdracht aan", rij, vandaag),
  spoed_profiel: (rij, vandaag) => naSpoed("Kijk naar het profiel van de regisseur", rij, vandaag),
  spoed_beoordeling: (rij, vandaag) => ({
    ...naSpoed("Beoordeel na spoed", rij, vandaag),
    knopHref: `/casussen/${rij.casusnummer}/beoordeling`,
  }),
  spoed_huishouden: (rij, vandaag) => ({
    ...naSpoed("Vul in wie er in het huishouden wonen", rij, vandaag),
    knopHref: `/casussen/${rij.casusnummer}/huishouden`,
  }),
  spoed_bestuurlijk: (rij, vandaag) => ({
    ...naSpoed("Leg vast wie bestuurlijk verantwoordelijk is", rij, vandaag),
    knopHref: `/casussen/${rij.casusnummer}/bestuurlijk`,
  }),
  actie: ({ casusnummer, voor }, vandaag) => ({
    titel: "Jouw actie",
    href: `/casussen/${casusnummer}/plan`,
    knop: "Naar het plan",
    detail: voor && <Dag dag={voor} vandaag={vandaag} />,
  }),
  controle: ({ casusnummer, voor }, vandaag) => ({
    titel: "Controleer de veiligheidsafspraken",
    href: `/casussen/${casusnummer}/plan`,
    knop: "Controleer",
    detail: voor && <Dag dag={voor} vandaag={vandaag} />,
  }),
  nazorgmoment: ({ casusnummer, voor }, vandaag) => ({
    titel: "Contact van de nazorg",
    href: `/casussen/${casusnummer}/plan#nazorg`,
    knop: "Leg vast",
    detail: voor && <Dag dag={voor} vandaag={vandaag} />,
  }),
  beoordeling: ({ casusnummer }) => ({
    titel: "Eerste beoordeling",
    href: `/casussen/${casusnummer}`,
    knop: "Beoordeel",
    knopHref: `/casussen/${casusnummer}/beoordeling`,
    detail: "Er is nog niet beoordeeld of dit niveau past.",
  }),
  evaluatie: ({ casusnummer, voor }, vandaag) => ({
    titel: "Evaluatie",
    href: `/casussen/${casusnummer}`,
    knop: "Evalueer",
    knopHref: `/casussen/${casusnummer}/beoordeling`,
    detail: voor && <Dag dag={voor} vandaag={vandaag} />,
  }),
};

/** What spoed left out; where it is written down, unless another page is the place for it. */
function naSpoed(titel: string, { casusnummer, soort, voor }: TaakRij, vandaag: string): Deel {
  return {
    titel,
    href: `/casussen/${casusnummer}`,
    knop: "Doe het nu",
    knopHref: `/casussen/${casusnummer}/spoed/afmaken?taak=${soort.replace("spoed_", "")}`,
    detail: voor && (
      <>
        Dit bleef liggen bij spoed. <Dag dag={voor} vandaag={vandaag} />
      </>
    ),
  };
}

const Dag = ({ dag, vandaag }: { dag: string; vandaag: string }) => (
  <>
    <Datum waarde={dag} vorm="dag" /> ({dagTekst(dag, vandaag)})
  </>
);

/** A task of the server as a line of the screen. Red only when its day has come or passed, or when it is spoed: that runs in hours. */
export function alsTaak(rij: TaakRij, vandaag: string): Taak {
  const { soort, casusnummer: nummer, niveau, overdrachtId, consultId, voor } = rij;
  const { titel, detail, href, knop, knopHref } = TAAK[soort](rij, vandaag);
  return {
    sleutel: `${soort}-${overdrachtId ?? consultId ?? nummer}-${voor}`,
    titel,
    detail,
    href,
    ...(nummer === null ? {} : { nummer }),
    niveau,
    dringend: rij.teLaat || rij.spoed || (voor !== null && dagIn(voor) <= vandaag),
    actie: { href: knopHref ?? href, label: knop },
  };
}
