import { afschaling } from "#db/voorbeeldregio/proef-invoer";
import { NAZORG_UITKOMSTEN } from "#regiekaart/afschalen";
import {
  type Antwoord,
  type Antwoorden,
  NIVEAUS,
  type Niveau,
  VOORWAARDEN,
} from "#regiekaart/begrippen";
import {
  collega,
  doe,
  houders,
  iemand,
  metSleutel,
  moetAnders,
  regisseur,
  type Zet,
} from "./spel.ts";

const WAAROM = "De situatie vraagt hier om iets anders dan de kaart.";
/** How many conditions of the ladder carry each niveau. */
const VOL: Record<Niveau, number> = { 1: 0, 2: 4, 3: 5, 4: 6, 5: 7 };

/** Answers of which the card reads this niveau, now and then with one that is not known. */
function antwoordenVoor(z: Zet, niveau: Niveau): Antwoorden {
  const vol = VOL[niveau];
  const wat = (i: number): Antwoord => {
    if (i < vol) return "ja";
    return z.t.kans(0.05) ? "onbekend" : "nee";
  };
  return Object.fromEntries(VOORWAARDEN.map((v, i) => [v, wat(i)])) as Antwoorden;
}

/** Up, down or neither: mostly what the answers say, now and then otherwise, with or without a reason. */
export function beoordeel(z: Zet): Promise<boolean> {
  const { t, s } = z;
  const kans = t.onder(100);
  const stap = kans < 38 ? 1 : kans < 44 ? 2 : kans < 82 ? -1 : 0;
  const naar = begrens(s.niveau + stap);
  const lezing = t.kans(0.9) ? naar : t.kies(NIVEAUS);
  return legVast(z, { lezing, naar });
}

/** After spoed down at once, to the highest niveau that still applies. */
export function keerTerug(z: Zet): Promise<boolean> {
  const naar = begrens(z.s.niveau - 1 - z.t.onder(3));
  return legVast(z, { lezing: naar, naar });
}

/** Problems of the household stall the work: to 3 or 4, by the expertise that is needed. */
export function stagneer(z: Zet): Promise<boolean> {
  const veilig = z.s.niveau < 3 && z.t.kans(0.5);
  return legVast(z, {
    lezing: z.s.niveau,
    naar: veilig ? 3 : 4,
    stagnatie: veilig ? "veiligheid" : "ketenoverstijgend",
  });
}

/** How a contact of the nazorg went. */
export const legNazorgVast = (z: Zet, momentId: string) =>
  doe(z, "nazorgmoment vastgelegd", regisseur(z), (a) =>
    a.nazorg.legMomentVast(
      metSleutel({
        casusnummer: z.s.casusnummer,
        momentId,
        uitkomst: z.t.kies(NAZORG_UITKOMSTEN).code,
        toelichting: "Gebeld; we hebben het gehad over school.",
      }),
    ),
  );

/** The niveau was wrong: a separate act with a reason. */
export function corrigeer(z: Zet): Promise<boolean> {
  const naar = begrens(z.s.niveau + z.t.kies([-1, 1]));
  return legVast(z, { lezing: naar, naar, niveaucorrectie: true });
}

const begrens = (n: number) => Math.max(1, Math.min(5, n)) as Niveau;

type Keuze = {
  lezing: Niveau;
  naar: Niveau;
  stagnatie?: "veiligheid" | "ketenoverstijgend";
  niveaucorrectie?: boolean;
};

function legVast(z: Zet, { lezing, naar, stagnatie, niveaucorrectie }: Keuze): Promise<boolean> {
  const { t, s } = z;
  const houder = s.procesregie?.organisatieId;
  const wie = houder ? collega(z, houder) : undefined;
  const wijs = moetAnders(z, naar);
  const omlaag = naar < s.niveau && !niveaucorrectie && !s.naSpoed;
  // Who may not keep regie lower down decides with the overdracht that must follow.
  const magBlijven = houders({ ...z, s: { ...s, procesregie: null } }, naar).some(
    (o) => o.id === houder,
  );
  const moment = (naar < s.niveau && !magBlijven) || t.kans(0.3) ? "overdracht" : "nu";
  const wat = niveaucorrectie
    ? "niveaucorrectie"
    : stagnatie
      ? "stagnatie"
      : naar > s.niveau
        ? "besloten omhoog"
        : naar < s.niveau
          ? s.naSpoed
            ? "besloten terug na spoed"
            : "besloten omlaag"
          : "besloten te blijven";
  return doe(z, wat, regisseur(z), (a) =>
    a.beoordeling.legVast(
      metSleutel({
        casusnummer: s.casusnummer,
        gezienVolgnr: s.volgnr,
        antwoorden: antwoordenVoor(z, lezing),
        stagnatie: stagnatie ?? null,
        onderbouwing: "Besproken in het overleg.",
        zienswijze: "Het huishouden kan het volgen.",
        besluit: naar,
        motivering: niveaucorrectie || lezing !== naar || t.kans(0.5) ? WAAROM : "",
        niveaucorrectie: niveaucorrectie ?? false,
        moment: moment as "nu" | "overdracht",
        afschaling: omlaag ? afschaling(z.op) : null,
        profielMotivering: t.kans(0.8) ? WAAROM : "",
        casusregisseurId: wijs("casusregie") ? (wie?.id ?? null) : null,
        zichtOpVeiligheidId: wijs("zicht") ? (wie?.id ?? null) : null,
      }),
    ),
  );
}

/** Spoed: whoever contributes rings the bell, day or night, and asks who may hold there. */
export function slaAlarm(z: Zet): Promise<boolean> {
  const { t, s, regio } = z;
  const niveau = s.niveau === 4 || t.kans(0.3) ? 5 : 4;
  const kan = houders(z, niveau);
  const naar = kan.length > 0 ? t.kies(kan) : null;
  const mensen = [s.casusregie?.persoonId, s.procesregie?.persoonId];
  const wie = regio.mensen.find((m) => m.actief && mensen.includes(m.id)) ?? regisseur(z);
  return doe(z, "spoed", wie, (a) =>
    a.spoed.start(
      metSleutel({
        casusnummer: s.casusnummer,
        niveau: niveau as 4 | 5,
        naarOrganisatieId: naar?.id ?? null,
        reden: "Er is gedreigd met een wapen.",
        veiligheid: "De kinderen zijn bij familie.",
        telefoon: "099 000 10 99",
        wgsNoodzakelijk: true,
      }),
    ),
  );
}

/** A permitted organisation that sees the casus takes it over, without waiting for an answer. */
export function neemOver(z: Zet): Promise<boolean> {
  const naar = z.s.overdracht?.naar;
  const wie = iemand(z, naar, "coordinator", "piket");
  return doe(z, "overgenomen bij spoed", wie, (a) =>
    a.spoed.neemOver(
      metSleutel({
        casusnummer: z.s.casusnummer,
        regisseurId: naar && z.t.kans(0.6) ? (collega(z, naar)?.id ?? null) : null,
      }),
    ),
  );
}
