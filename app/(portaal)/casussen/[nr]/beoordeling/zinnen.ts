import type { Voorwaarde } from "#regiekaart/begrippen";
import { VOORWAARDE_TEKST } from "#regiekaart/kaart";
import { nogNietVervallen } from "#regiekaart/niveau";
import { opsomming } from "../opsomming.ts";
import type { Afleiding } from "./afleiding.ts";
import type { Staat } from "./staat.ts";

const kort = (v: Voorwaarde) => VOORWAARDE_TEKST[v].kort.toLowerCase();

/** The advice of this moment in one sentence. */
export function adviesZin({
  advies: her,
  naSpoed = false,
}: Pick<Afleiding, "advies"> & { naSpoed?: boolean }): string {
  const { advies, huidig } = her;
  if (her.doorStagnatie) return `Omdat het vastloopt: naar niveau ${her.doorStagnatie}.`;
  if (advies > huidig) return `De kaart leidt naar niveau ${advies}.`;
  if (advies < huidig && naSpoed)
    return `Na spoed kan de casus ineens terug naar niveau ${advies}: dat is het hoogste niveau waarvan de voorwaarde nog geldt.`;
  if (advies < huidig) return `Afschalen naar niveau ${advies} kan.`;
  return `Het niveau blijft ${huidig}.`;
}

/** What is still missing for the next niveau; null at 5. */
export function ontbreektZin(af: Afleiding, gegeven: Staat["antwoorden"]): string | null {
  const { eerstOntbrekend: v, niveau } = af.advies;
  if (!v) return null;
  const woord = { nee: "nee", onbekend: "weet je niet", ja: "ja" } as const;
  const antwoord = gegeven[v];
  return `Voor niveau ${niveau + 1} ontbreekt: ${kort(v)} (${antwoord ? woord[antwoord] : "nog niet beantwoord"}).`;
}

/** What must become nee to go one niveau down from the advice; null at niveau 1. */
export function omlaagZin(af: Afleiding): string | null {
  const { advies, huidig } = af.advies;
  if (advies === 1 || advies < huidig) return null;
  const nodig = nogNietVervallen(advies, af.antwoorden);
  if (nodig.length === 0) return null;
  const wat = nodig.length > 3 ? "alle voorwaarden" : opsomming(nodig.map((v) => `“${kort(v)}”`));
  const moet = nodig.length > 1 ? "moeten" : "moet";
  return `Om later naar niveau ${advies - 1} te gaan: ${wat} ${moet} nee zijn.`;
}

/** The safety override: a lower advice is never shown without what may be requested beyond it. */
export function aanvraagZin(af: Afleiding): string | null {
  const hoogste = af.advies.aanvraagbaar.at(-1);
  if (!hoogste) return null;
  const omdat = af.advies.spoed
    ? "er escalatie of onrust dreigt"
    : "er signalen van onveiligheid zijn";
  return `Aanvragen van niveau ${hoogste} is mogelijk, omdat ${omdat}. Wijk dan af van het advies en schrijf op waarom.`;
}

/** The decision and what happens to regie, as the last step says it before it is sent. */
export function gevolgZin(
  staat: Staat,
  af: Afleiding,
  huidig: number,
  houder: string | null,
): string {
  const { besluit, gevolg, verandertNu } = af;
  if (!besluit) return "";
  const wie = houder ?? "Jullie";
  const overdragen = staat.moment === "overdracht";
  const daarna = overdragen ? " Na het vastleggen stel je meteen de overdracht voor." : "";
  if (besluit === huidig)
    return `Het niveau blijft ${huidig}. ${wie} houdt de procesregie.${daarna}`;
  if (!verandertNu)
    return `De casus gaat naar niveau ${besluit} zodra een andere organisatie de procesregie accepteert. Tot dan blijft het niveau ${huidig} en houdt ${wie} de procesregie.${daarna}`;
  const blijft =
    gevolg === "wordt_waarnemend"
      ? `${wie} blijft waarnemend, tot een andere organisatie accepteert.`
      : `${wie} houdt de procesregie.`;
  return `De casus gaat nu van niveau ${huidig} naar ${besluit}. ${blijft}${daarna}`;
}
