/** The opschaal reading of the card, and what it means for a casus that is already running (uitleg 2–6). */
import {
  type Antwoorden,
  type Expertise,
  NIVEAUS,
  type Niveau,
  VOORWAARDEN,
  type Voorwaarde,
} from "./begrippen.ts";
import { LADDER } from "./kaart.ts";
import { nogNietVervallen, onderscheidend, stagnatieNiveau, terugkeerNiveau } from "./niveau.ts";

export type Advies = {
  niveau: Niveau;
  /** The conditions answered *ja* that carry the niveau. */
  dragend: Voorwaarde[];
  /** The first condition that is missing for the next niveau; null at 5. */
  eerstOntbrekend: Voorwaarde | null;
  onbekend: Voorwaarde[];
  /** What may be requested beyond `niveau`, with a motivering: a lower advies is never shown without it. */
  aanvraagbaar: Niveau[];
  /** There are signals of unsafety: ask for the Meldcode. */
  meldcodeCheck: boolean;
  /** Escalation or unrest threatens: niveau 5 may be requested by spoed. */
  spoed: boolean;
};

export type Herbeoordeling = Advies & {
  huidig: Niveau;
  /** What the screen shows; always equal to `niveau`. */
  advies: Niveau;
  /** What `adviseer` says about the answers alone; never to be shown as the advice for a running casus. */
  kaartlezing: Niveau;
  /** What must still become *nee* to go one niveau down. */
  omlaagNodig: Voorwaarde[];
  omlaagMag: boolean;
  /** Stagnatie door het huishouden leads here, higher than the answers do; null when it changes nothing. */
  doorStagnatie: Niveau | null;
};

/** The advice of the card for a household that has no niveau yet: the highest niveau whose whole prefix is *ja*. */
export function adviseer(antwoorden: Antwoorden): Advies {
  return adviesOp(kaartlezing(antwoorden), antwoorden);
}

/**
 * The advice for a running casus. It holds the present niveau unless the card leads higher, or unless
 * the ground of the present niveau has lapsed (uitleg 4 and 6): one step down, or after spoed at once.
 */
export function herbeoordeel(
  huidig: Niveau,
  antwoorden: Antwoorden,
  opties: { naSpoed?: boolean; stagnatie?: Expertise | null } = {},
): Herbeoordeling {
  const opgeschaald = kaartlezing(antwoorden);
  const omlaagNodig = nogNietVervallen(huidig, antwoorden);
  const omlaagMag = huidig > 1 && omlaagNodig.length === 0;
  const omlaag = omlaagMag && !hogerNodig(huidig, antwoorden);
  const doel = opties.naSpoed ? terugkeerNiveau(huidig, antwoorden) : ((huidig - 1) as Niveau);
  const opLadder = opgeschaald > huidig ? opgeschaald : omlaag ? doel : huidig;
  const stagnatie = opties.stagnatie ? stagnatieNiveau(huidig, opties.stagnatie) : null;
  const doorStagnatie = stagnatie !== null && stagnatie > opLadder ? stagnatie : null;
  const advies = doorStagnatie ?? opLadder;
  return {
    ...adviesOp(advies, antwoorden),
    huidig,
    advies,
    kaartlezing: opgeschaald,
    omlaagNodig,
    omlaagMag,
    doorStagnatie,
  };
}

function kaartlezing(antwoorden: Antwoorden): Niveau {
  const vol = LADDER.filter(({ voorwaarden }) => voorwaarden.every((v) => antwoorden[v] === "ja"));
  return vol.at(-1)?.niveau ?? 1;
}

/** The card never advises down while the ground of a higher niveau is *ja* (uitleg 5); a person still may. */
function hogerNodig(huidig: Niveau, antwoorden: Antwoorden): boolean {
  return NIVEAUS.some((n) => {
    const grond = n > huidig ? onderscheidend(n) : null;
    return grond !== null && antwoorden[grond] === "ja";
  });
}

function adviesOp(niveau: Niveau, antwoorden: Antwoorden): Advies {
  const gehaald = LADDER[niveau - 1]?.voorwaarden ?? [];
  const verder = VOORWAARDEN.slice(gehaald.length).find((v) => antwoorden[v] !== "ja");
  const eerder = VOORWAARDEN.find((v) => antwoorden[v] !== "ja");
  const onveilig = antwoorden.signalen_van_onveiligheid === "ja";
  const spoed = antwoorden.escalatie_of_onrust_dreigt === "ja";
  const boven: Niveau[] = [...(onveilig ? [3 as const] : []), ...(spoed ? [5 as const] : [])];
  return {
    niveau,
    dragend: gehaald.filter((v) => antwoorden[v] === "ja"),
    eerstOntbrekend: niveau === 5 ? null : (verder ?? eerder ?? null),
    onbekend: VOORWAARDEN.filter((v) => antwoorden[v] === "onbekend"),
    aanvraagbaar: boven.filter((n) => n > niveau),
    meldcodeCheck: onveilig,
    spoed,
  };
}
