import type { Stap } from "./script.ts";
import { actie, actieAf, afspraak, controle, doel } from "./stappen/plan.ts";

/** A goal with one action of the regisseur, one of somebody at home and one of the netwerk; the first is done. */
const opOrde = (dag: number, door: string, wat: string, eerst: string, oma: string): Stap[] => [
  doel(dag, door, wat),
  actie(dag, door, eerst, dag + 5, { wie: door }),
  actie(dag, door, "Zelf bijhouden hoe de week gaat, op één blad.", dag + 21, { lid: 0 }),
  actie(dag, door, oma, 14, { netwerk: "een buurvrouw" }),
  actieAf(dag + 3, door, "Gedaan; het huishouden was erbij."),
];

/** An agreement about safety, made and then checked on these days. */
const veilig = (dag: number, door: string, wat: string, ...controles: number[]): Stap[] => [
  afspraak(dag, door, wat),
  ...controles.map((op) => controle(op, door, true, "Gebeld en navraag gedaan bij school.")),
];

/** What was planned in some of the casussen, after what their script tells. */
export const PLANNEN: Readonly<Record<string, readonly Stap[]>> = {
  "Huishouden Van Dalmeren": opOrde(
    -10,
    "professional1.noord",
    "Op tijd naar bed en op tijd naar school.",
    "Een ochtendschema maken, samen met school.",
    "Twee ochtenden per week meelopen naar school.",
  ),
  "Huishouden Farrokhi-Smeets": opOrde(
    -40,
    "professional2.noord",
    "De zoon gaat weer drie dagen per week naar school.",
    "Gesprek met de mentor en de leerplicht.",
    "Op woensdag met de zoon naar de sportclub.",
  ),
  "Huishouden Grotenhuysen": opOrde(
    -30,
    "professional3.noord",
    "Elke dag iets buiten de deur doen.",
    "Aanmelden bij de dagbesteding.",
    "Op zondag samen koken.",
  ),
  "Huishouden Hoekzemer-Adu": opOrde(
    -25,
    "professional1.zuid",
    "Geen nieuwe schulden meer.",
    "Alle post openen en op stapels leggen.",
    "Elke maand samen de rekeningen nakijken.",
  ),
  "Huishouden Jongerius-Pham": opOrde(
    -20,
    "professional2.zuid",
    "De kinderen slapen weer door.",
    "Het consultatiebureau vragen mee te kijken.",
    "Een nacht per week logeren.",
  ),
  "Huishouden Kuipersveld": opOrde(
    -18,
    "professional1.fictiestad",
    "Een vaste plek om te wonen.",
    "De urgentieverklaring aanvragen.",
    "Helpen met inpakken.",
  ),
  "Huishouden Rademakerhof": veilig(
    -13,
    "professional3.noord",
    "Bij ruzie gaat vader naar zijn broer en belt moeder de wijkagent.",
    -6,
  ),
  "Huishouden Schellingwoud": veilig(
    -18,
    "professional1.zuid",
    "De dochter belt haar tante als het thuis onrustig is.",
  ),
  "Huishouden Oskamp-Bilgin": [
    ...veilig(
      -33,
      "professional1.rvt-oost",
      "Wordt er geschreeuwd, dan loopt de dochter naar de buren. Zij bellen.",
      -25,
      -14,
    ),
    ...opOrde(
      -10,
      "professional1.rvt-oost",
      "De ouders praten zonder te schreeuwen over geld.",
      "Een vast moment per week afspreken, met iemand erbij.",
      "Op dat moment op de dochter passen.",
    ),
    controle(-3, "professional1.rvt-oost", true, "Gebeld en navraag gedaan bij school."),
  ],
  "Huishouden Xanthoulis": veilig(
    -36,
    "professional2.rvt-oost",
    "De gymleraar en de huisarts melden elke blauwe plek aan de regisseur.",
    -20,
  ),
  "Huishouden Boomgaarden": veilig(
    -20,
    "professional1.rvt-west",
    "Er is altijd een tweede volwassene in huis als de baby wakker is.",
    -12,
    -5,
  ),
  "Huishouden Wachtelaer": veilig(
    -21,
    "professional1.zvh",
    "De ex-partner komt niet in de straat; de reclassering ziet daarop toe.",
    -13,
    -2,
  ),
  "Huishouden Eikelsbos": veilig(
    -19,
    "professional2.zvh",
    "Dreigt hij weer, dan belt zij 112 en gaat zij naar haar zus.",
    -4,
  ),
  "Huishouden Buitenkamp": veilig(
    -4,
    "professional1.gemeente-voorbeelddam",
    "De wijkagent rijdt elke avond langs en meldt zich bij de regisseur.",
    -1,
  ),
};
