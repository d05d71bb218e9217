import { AFSCHAAL_VRAGEN } from "#regiekaart/afschalen";
import { VOORWAARDEN } from "#regiekaart/begrippen";
import { ZIN } from "#regiekaart/gronden";
import { VOORWAARDE_TEKST } from "#regiekaart/kaart";
import type { VeldFout } from "#ui/fout-overzicht";
import { type Afleiding, niveauKeuzes } from "./afleiding.ts";
import { nazorgDagen, type Staat, type Voorbereiding } from "./staat.ts";

export const STAPPEN = [
  "Aanleiding",
  "Regiekaart",
  "Advies en besluit",
  "Procesregie",
  "Controleren",
] as const;

type Vraag = { v: Voorbereiding; staat: Staat; af: Afleiding };

/** What is missing in one step, in the order of its fields; steps count from 1. */
export function controleerStap(stap: number, vraag: Vraag): VeldFout[] {
  if (stap === 1) return leeg(vraag.staat.zienswijze, "zienswijze", ZIENSWIJZE_LEEG);
  if (stap === 2) return controleerKaart(vraag.staat);
  if (stap === 3) return controleerBesluit(vraag);
  if (stap === 4) return controleerRegie(vraag);
  return [];
}

/** Where a field stands, for a refusal that names it; null when it is no field of this form. */
export function stapVanVeld(veld: string): number | null {
  if (veld === "zienswijze") return 1;
  if (/^(antwoorden|toelichtingen)\.|^onderbouwing$/.test(veld)) return 2;
  if (["keuze", "ander", "motivering"].includes(veld)) return 3;
  const regie = ["moment", "casusregisseurId", "zichtOpVeiligheidId", "profielMotivering"];
  return regie.includes(veld) || veld.startsWith("afschaling") ? 4 : null;
}

/** The rule's word for a field as this form names it. */
export const VELDNAMEN: Record<string, string> = {
  niveau: "ander",
  besluit: "ander",
  casusregie: "casusregisseurId",
  zicht_op_veiligheid: "zichtOpVeiligheidId",
  ...Object.fromEntries(VOORWAARDEN.map((v) => [v, `antwoorden.${v}`])),
};

/** Where a reassignment is chosen. */
export const VELD_VAN = {
  casusregie: "casusregisseurId",
  zicht_op_veiligheid: "zichtOpVeiligheidId",
} as const;
const OVERNEMEN = {
  casusregie: "de casusregie",
  zicht_op_veiligheid: "zicht op veiligheid",
} as const;

const ZIENSWIJZE_LEEG = "Schrijf op wat het huishouden er zelf van vindt.";

const leeg = (waarde: string, veld: string, tekst: string): VeldFout[] =>
  waarde.trim() ? [] : [{ veld, tekst }];

function controleerKaart(staat: Staat): VeldFout[] {
  const open = VOORWAARDEN.filter((v) => !staat.antwoorden[v]).map((v) => ({
    veld: `antwoorden.${v}`,
    tekst: `Kies ja, nee of weet ik niet: ${VOORWAARDE_TEKST[v].kort.toLowerCase()}.`,
  }));
  return [...open, ...leeg(staat.onderbouwing, "onderbouwing", "Onderbouw je antwoorden kort.")];
}

/** Decided on a niveau that is no longer the present one: nobody may send that unseen. */
export const isVerouderd = (v: Voorbereiding, staat: Staat): boolean =>
  staat.keuze !== "" && staat.besluitOp !== v.niveauVolgnr;

function controleerBesluit({ v, staat, af }: Vraag): VeldFout[] {
  if (staat.keuze === "") return [{ veld: "keuze", tekst: "Kies of je het advies volgt." }];
  if (isVerouderd(v, staat))
    return [{ veld: "keuze", tekst: "Het niveau is intussen veranderd. Besluit opnieuw." }];
  if (staat.keuze === "volgen") return [];
  const keuze = niveauKeuzes(v, af, staat.keuze).find((k) => k.niveau === staat.ander);
  const ander = keuze?.mag
    ? []
    : [{ veld: "ander", tekst: keuze?.waarom ?? "Kies het niveau dat je besluit." }];
  return [...ander, ...leeg(staat.motivering, "motivering", "Schrijf op waarom je dit besluit.")];
}

function controleerRegie({ v, staat, af }: Vraag): VeldFout[] {
  const fout = staat.moment === "" || (af.gevolg === "alleen_overdracht" && staat.moment === "nu");
  const moment = fout ? [{ veld: "moment", tekst: "Kies bij wie de procesregie ligt." }] : [];
  const profiel =
    af.onderProfiel.length > 0
      ? leeg(
          staat.profielMotivering,
          "profielMotivering",
          "Leg uit waarom iemand met een lager profiel regisseur blijft.",
        )
      : [];
  const verdeling = af.opnieuw.flatMap((soort) => {
    const veld = VELD_VAN[soort];
    return leeg(staat[veld], veld, `Kies wie ${OVERNEMEN[soort]} overneemt.`);
  });
  const lijst = af.afschaling ? controleerAfschaling(staat, v) : [];
  return [...moment, ...verdeling, ...profiel, ...lijst];
}

function controleerAfschaling({ afschaling: a }: Staat, v: Voorbereiding): VeldFout[] {
  const open = AFSCHAAL_VRAGEN.filter(({ code }) => a[code] === "").map(({ code, vraag }) => ({
    veld: `afschaling.${code}`,
    tekst: `Kies ja of nee: ${vraag.charAt(0).toLowerCase()}${vraag.slice(1)}`,
  }));
  const geborgd =
    a.afspraken_geborgd === "nee"
      ? [{ veld: "afschaling.afspraken_geborgd", tekst: ZIN.afspraken_niet_geborgd }]
      : [];
  const anders = a.uitgangssituatie_past === "nee" || a.huishouden_geinformeerd === "nee";
  const waarom = anders
    ? leeg(a.toelichting, "afschaling.toelichting", "Schrijf op waarom het toch kan.")
    : [];
  return [
    ...open,
    ...geborgd,
    ...waarom,
    ...leeg(
      a.criteria,
      "afschaling.nazorg.criteria",
      "Schrijf op waaraan je merkt dat het weer misgaat.",
    ),
    ...controleerNazorg(nazorgDagen(a, v.nazorgVoorstel)),
  ];
}

/** Each day by its own field; what is too early or too long, the server says. */
function controleerNazorg({ eerste, laatste, tot }: ReturnType<typeof nazorgDagen>): VeldFout[] {
  const buiten = (dag: string, veld: string) =>
    dag && tot && dag > tot ? [{ veld, tekst: ZIN.moment_buiten_nazorg }] : [];
  const omgekeerd = laatste && laatste < eerste;
  return [
    ...leeg(eerste, "afschaling.nazorg.momenten", "Kies de dag van het eerste contact."),
    ...buiten(eerste, "afschaling.nazorg.momenten"),
    ...leeg(laatste, "afschaling.laatste", "Kies de dag van het laatste contact."),
    ...(omgekeerd
      ? [
          {
            veld: "afschaling.laatste",
            tekst: "Het laatste contact ligt voor het eerste. Kies een latere dag.",
          },
        ]
      : buiten(laatste, "afschaling.laatste")),
    ...leeg(tot, "afschaling.nazorg.tot", "Kies de laatste dag van de nazorg."),
  ];
}
