import type { Niveau } from "#regiekaart/begrippen";
import { type Gezag, type Leeftijdsgroep, vraagtGezag } from "#regiekaart/huishouden";
import type { VeldFout } from "#ui/fout-overzicht";
import type { Invoer, Uitvoer } from "../../../_client/trpc.ts";
import { type AdresStaat, LEEG_ADRES } from "../adres-velden.tsx";

export type Voorbereiding = Uitvoer["casus"]["bereidVoor"];
type OpenInvoer = Invoer["casus"]["open"];

/** One member in the form; everything is text until it is sent. */
export type Lid = {
  sleutel: string;
  naam: string;
  rol: string;
  leeftijdsgroep: Leeftijdsgroep | "";
  gezag: Gezag | "";
  geinformeerd: boolean;
};

/** What the form for a new casus holds. */
export type NieuweCasus = {
  aanduiding: string;
  woonplaats: string;
  veiligContact: string;
  adres: AdresStaat;
  leden: Lid[];
  aanleiding: string;
  doel: string;
  grondslag: string;
  werkgebiedId: string;
  niveau: string;
  gewenstDoor: string;
  procesregisseurId: string;
  casusregisseurId: string;
  zichtOpVeiligheidId: string;
  profielMotivering: string;
};

export const leegLid = (): Lid => ({
  sleutel: crypto.randomUUID(),
  naam: "",
  rol: "",
  leeftijdsgroep: "",
  gezag: "",
  geinformeerd: false,
});

/** What is known is filled in: the only werkgebied or niveau there is, and me for each task. */
export function beginStaat({ werkgebieden, niveaus, collegas, ikId }: Voorbereiding): NieuweCasus {
  const ik = collegas.some((c) => c.id === ikId) ? ikId : "";
  return {
    aanduiding: "",
    woonplaats: "",
    veiligContact: "",
    adres: LEEG_ADRES,
    leden: [leegLid()],
    aanleiding: "",
    doel: "",
    grondslag: "",
    werkgebiedId: werkgebieden.length === 1 ? werkgebieden[0]!.id : "",
    niveau: niveaus.length === 1 ? String(niveaus[0]) : "",
    gewenstDoor: "",
    procesregisseurId: ik,
    casusregisseurId: ik,
    zichtOpVeiligheidId: ik,
    profielMotivering: "",
  };
}

const LEEG: [keyof NieuweCasus, string, string][] = [
  ["aanduiding", "huishouden.aanduiding", "Vul in hoe je dit huishouden noemt."],
  ["woonplaats", "huishouden.woonplaats", "Vul de woonplaats in."],
];
const LEEG_DAARNA: [keyof NieuweCasus, string, string][] = [
  ["aanleiding", "aanleiding", "Schrijf op wat de aanleiding is."],
  ["doel", "doel", "Schrijf op wat je met deze casus wilt bereiken."],
  ["grondslag", "grondslag", "Kies een grondslag."],
  ["werkgebiedId", "werkgebiedId", "Kies een werkgebied."],
  ["niveau", "niveau", "Kies een niveau."],
];
const LEEG_REGIE: [keyof NieuweCasus, string, string][] = [
  ["procesregisseurId", "procesregisseurId", "Kies wie procesregisseur is."],
  ["casusregisseurId", "casusregisseurId", "Kies wie casusregisseur is."],
  ["zichtOpVeiligheidId", "zichtOpVeiligheidId", "Kies wie zicht op veiligheid heeft."],
];

/** What is still missing, in the order of the form; the server checks the rest. */
export function controleer(staat: NieuweCasus): VeldFout[] {
  const leeg = (rij: typeof LEEG) =>
    rij.flatMap(([sleutel, veld, tekst]) =>
      String(staat[sleutel]).trim() ? [] : [{ veld, tekst }],
    );
  const wens =
    staat.niveau === "1" && !staat.gewenstDoor.trim()
      ? [{ veld: "gewenstDoor", tekst: "Vul in wie regie wenst: dat hoort bij niveau 1." }]
      : [];
  return [
    ...leeg(LEEG),
    ...controleerAdres(staat.adres),
    ...staat.leden.flatMap(controleerLid),
    ...leeg(LEEG_DAARNA),
    ...wens,
    ...leeg(LEEG_REGIE),
  ];
}

/** Nothing at all, or an address that somebody can find. */
function controleerAdres(adres: AdresStaat): VeldFout[] {
  if (!heeftAdres(adres)) return [];
  return ADRES_LEEG.flatMap(([deel, tekst]) =>
    adres[deel].trim() ? [] : [{ veld: `adres.${deel}`, tekst }],
  );
}

const ADRES_LEEG = [
  ["straat", "Vul de straat in, of laat het adres leeg."],
  ["huisnummer", "Vul het huisnummer in."],
  ["postcode", "Vul de postcode in."],
] as const;
const heeftAdres = (adres: AdresStaat) => ADRES_LEEG.some(([deel]) => adres[deel].trim() !== "");

function controleerLid(lid: Lid, i: number): VeldFout[] {
  const wie = `persoon ${i + 1}`;
  return [
    ...(lid.naam.trim() ? [] : [{ veld: `leden.${i}.naam`, tekst: `Vul de naam van ${wie} in.` }]),
    ...(lid.rol.trim() ? [] : [{ veld: `leden.${i}.rol`, tekst: `Vul de rol van ${wie} in.` }]),
    ...(lid.leeftijdsgroep
      ? []
      : [{ veld: `leden.${i}.leeftijdsgroep`, tekst: `Kies de leeftijd van ${wie}.` }]),
    ...(lid.leeftijdsgroep && vraagtGezag(lid.leeftijdsgroep) && !lid.gezag
      ? [{ veld: `leden.${i}.gezag`, tekst: `Kies wie gezag heeft over ${wie}.` }]
      : []),
  ];
}

/** The form as `casus.herken` takes it, and with a key `casus.open`; complete once `controleer` finds nothing. */
export function alsInvoer(staat: NieuweCasus): Omit<OpenInvoer, "sleutel"> {
  const { aanduiding, woonplaats, veiligContact, adres, leden, niveau, gewenstDoor, ...rest } =
    staat;
  return {
    ...rest,
    grondslag: staat.grondslag as OpenInvoer["grondslag"],
    niveau: Number(niveau) as Niveau,
    gewenstDoor: niveau === "1" ? gewenstDoor : "",
    huishouden: { aanduiding, woonplaats, veiligContact },
    adres: heeftAdres(adres) ? adres : null,
    leden: leden.map(({ sleutel: _, gezag, leeftijdsgroep, ...lid }) => ({
      ...lid,
      leeftijdsgroep: leeftijdsgroep as Leeftijdsgroep,
      gezag: gezag && leeftijdsgroep && vraagtGezag(leeftijdsgroep) ? gezag : null,
    })),
  };
}
