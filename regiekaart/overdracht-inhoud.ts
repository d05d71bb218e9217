/** The warm-handover gate: what must be filled in before an overdracht goes out, and what it may not name. */
import { ja, nee, type Uitkomst } from "./gronden.ts";
import { noemtNaam } from "./noemt-naam.ts";
import type { OverdrachtSoort } from "./overdracht.ts";
import {
  ONDERDELEN,
  type Onderdeel,
  type OnderdeelVraag,
  onderdelenVan,
} from "./overdracht-onderdelen.ts";

/** What the sender wrote, per onderdeel; onderdelen with `keuzes` hold one of its waarden. */
export type OverdrachtInhoud = Partial<Record<Onderdeel, string>>;

/** Whether an onderdeel must be filled in, given the other answers. */
export function isVerplicht(onderdeel: OnderdeelVraag, inhoud: OverdrachtInhoud): boolean {
  const als = onderdeel.alleenAls;
  if (als === undefined) return onderdeel.verplicht;
  return als.waarde.includes(inhoud[als.onderdeel]?.trim() ?? "");
}

/** Every required onderdeel that is still empty, in the order of the form. */
export function ontbrekendeOnderdelen(
  inhoud: OverdrachtInhoud,
  soort: OverdrachtSoort = "procesregie",
): Onderdeel[] {
  return onderdelenVan(soort)
    .filter((o) => isVerplicht(o, inhoud) && !inhoud[o.code]?.trim())
    .map((o) => o.code);
}

/** The gate. `veld` of a refusal is the first onderdeel that is empty or does not fit its keuzes. */
export function controleerInhoud(
  inhoud: OverdrachtInhoud,
  soort: OverdrachtSoort = "procesregie",
): Uitkomst {
  const [leeg] = ontbrekendeOnderdelen(inhoud, soort);
  if (leeg !== undefined) return nee("onderdeel_ontbreekt", leeg);
  const ongeldig = ONDERDELEN.find(({ code, keuzes }) => {
    const waarde = inhoud[code]?.trim();
    return keuzes !== undefined && waarde && !keuzes.some((k) => k.waarde === waarde);
  });
  return ongeldig === undefined ? ja() : nee("onderdeel_ongeldig", ongeldig.code);
}

/** What the receiver reads before the answer names nobody of the household (ontwerp §4: `voorstel`). */
export function controleerNamen(inhoud: OverdrachtInhoud, namen: readonly string[]): Uitkomst {
  const fout = ONDERDELEN.find(
    ({ code, zichtVanaf }) => zichtVanaf === "voorstel" && noemtNaam(inhoud[code] ?? "", namen),
  );
  return fout === undefined ? ja() : nee("naam_in_voorstel", fout.code);
}
