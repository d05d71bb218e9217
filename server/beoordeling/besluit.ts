import { leesPersoon } from "#db/mensen";
import { dagVan } from "#db/termijn";
import { herbeoordeel } from "#regiekaart/advies";
import { beoordeelAfschaling, isAfschaling } from "#regiekaart/afschalen";
import type { Niveau, NiveauAard } from "#regiekaart/begrippen";
import type { GebeurtenisSoort } from "#regiekaart/berichten";
import { beoordeelNiveauwijziging, wijktAf } from "#regiekaart/niveau";
import { duoHeeftProfiel, vereistProfiel, voldoetProfiel } from "#regiekaart/profiel";
import { beoordeelRegieBijNiveau, isWaarnemend } from "#regiekaart/regie";
import type { Daad } from "../kern/daad.ts";
import { eis, Geweigerd } from "../kern/geweigerd.ts";
import type { LegVastInvoer } from "./leg-vast.ts";
import { leesVerdeling, type Verdeling } from "./verdeling.ts";

export type Wijziging = {
  naar: Niveau;
  aard: NiveauAard;
  afwijking: boolean;
  soort: GebeurtenisSoort;
  verdeling: Verdeling;
};
export type Besluit = {
  advies: Niveau;
  afwijking: boolean;
  wijziging: Wijziging | null;
  /** One niveau down, now or in an acceptance: with its checklist and nazorg. */
  afschaling: boolean;
};

const SOORT: Record<NiveauAard, GebeurtenisSoort> = {
  gestart: "casus_geopend",
  opgeschaald: "niveau_opgeschaald",
  afgeschaald: "niveau_afgeschaald",
  terugkeer_na_spoed: "niveau_teruggekeerd_na_spoed",
  niveaucorrectie: "niveau_gecorrigeerd",
  heropend: "casus_heropend",
};

/** The card advises, a person decides: what this assessment changes, or by which name it is refused. */
export async function beslisBeoordeling(daad: Daad, input: LegVastInvoer): Promise<Besluit> {
  const { feiten } = daad;
  if (input.gezienVolgnr !== feiten.niveauVolgnr) throw new Geweigerd("niveau_is_gewijzigd");
  const { advies } = herbeoordeel(feiten.niveau, input.antwoorden, {
    naSpoed: feiten.naSpoed,
    stagnatie: input.stagnatie,
  });
  const motivering = input.motivering !== "";
  if (input.besluit === feiten.niveau) {
    const afwijking = wijktAf(advies, input.besluit);
    if (afwijking && !motivering) throw new Geweigerd("motivering_ontbreekt", "motivering");
    return { advies, afwijking, wijziging: null, afschaling: false };
  }
  const { aard, afwijking } = eis(
    beoordeelNiveauwijziging({
      van: feiten.niveau,
      naar: input.besluit,
      antwoorden: input.antwoorden,
      ...(input.niveaucorrectie ? { aard: "niveaucorrectie" as const } : {}),
      naSpoed: feiten.naSpoed,
      motivering,
      advies,
      gewenst: motivering,
    }),
  );
  const afschaling = isAfschaling(feiten.niveau, input.besluit, aard);
  if (afschaling) eis(beoordeelAfschaling(input.afschaling, await dagVan(daad.tx, daad.op)));
  if (!verandertNu(daad, input)) return { advies, afwijking, wijziging: null, afschaling };
  const verdeling = await leesVerdeling(daad, input, input.besluit);
  eis(beoordeelRegieBijNiveau(feiten.niveau, input.besluit, verdeling.straks));
  const onderProfiel = await iemandOnderProfiel(daad, input.besluit, verdeling);
  if (onderProfiel && input.profielMotivering === "")
    throw new Geweigerd("profiel_onvoldoende", "profielMotivering");
  const wijziging = {
    naar: input.besluit,
    aard,
    afwijking: afwijking || onderProfiel,
    soort: SOORT[aard],
    verdeling,
  };
  return { advies, afwijking: wijziging.afwijking, wijziging, afschaling };
}

/** Upwards past what the holder may hold, the niveau counts from the decision (uitleg 12): it never waits for an answer. */
function verandertNu({ feiten }: Daad, input: LegVastInvoer): boolean {
  const houder = feiten.regie.procesregie;
  const omhoog = input.besluit > feiten.niveau;
  const wordtWaarnemend = houder !== null && isWaarnemend(input.besluit, houder.organisatieSoort);
  return input.moment === "nu" || (omhoog && wordtWaarnemend);
}

/** Who stays while the niveau rises, or takes casusregie over, needs its profile, or a duo-partner who has it (uitleg 16). */
async function iemandOnderProfiel(
  { tx, feiten }: Daad,
  naar: Niveau,
  { straks, casusregie }: Verdeling,
): Promise<boolean> {
  const regies = naar > feiten.niveau ? [straks.procesregie, straks.casusregie] : [];
  if (casusregie && regies.length === 0) regies.push(straks.casusregie);
  const houder = feiten.regie.procesregie?.organisatieSoort ?? null;
  if (duoHeeftProfiel(naar, houder, feiten.duoPartners)) return false;
  const vereist = vereistProfiel(naar, houder);
  for (const regie of regies) {
    if (!regie?.persoonId) continue;
    const persoon = await leesPersoon(tx, regie.persoonId);
    if (!voldoetProfiel(persoon?.profiel ?? null, vereist)) return true;
  }
  return false;
}
