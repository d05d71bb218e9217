import type { Transactie } from "#db/databank";
import { leesPersoonVast } from "#db/mensen";
import { schrijfRegieStap } from "#db/stappen";
import type { Niveau, Profiel } from "#regiekaart/begrippen";
import { vereistProfiel, voldoetProfiel } from "#regiekaart/profiel";
import { werktInCasussen } from "#regiekaart/regie";
import type { Actor } from "../kern/actor.ts";
import type { Daad, Feit } from "../kern/daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { wijsZichtAan } from "../zicht-op-veiligheid/schrijf.ts";

/** Who does what from the first moment of a casus on, or from the moment it is reopened. */
export type Begin = {
  niveau: Niveau;
  procesregisseurId: string;
  casusregisseurId: string;
  zichtOpVeiligheidId: string;
  /** Why somebody below the profile becomes regisseur. */
  profielMotivering: string;
};
type Veld = "procesregisseurId" | "casusregisseurId" | "zichtOpVeiligheidId";

type Persoon = Awaited<ReturnType<typeof leesPersoonVast>>;

/** All three are colleagues of the actor who work in casussen, with the profile or a reason why not. */
export async function eisCollegas(
  tx: Transactie,
  actor: Actor,
  begin: Begin,
  lees: (tx: Transactie, id: string) => Promise<Persoon> = leesPersoonVast,
): Promise<void> {
  for (const veld of ["procesregisseurId", "casusregisseurId", "zichtOpVeiligheidId"] as const)
    eisCollega(await lees(tx, begin[veld]), actor, begin, veld);
}

function eisCollega(persoon: Persoon, actor: Actor, begin: Begin, veld: Veld): void {
  if (persoon?.organisatieId !== actor.organisatieId)
    throw new Geweigerd("persoon_hoort_niet_bij_organisatie", veld);
  if (!persoon.actief) throw new Geweigerd("persoon_niet_actief", veld);
  if (!werktInCasussen(persoon.functies)) throw new Geweigerd("geen_professional", veld);
  if (begin.profielMotivering === "" && isOnderProfiel(persoon, actor, begin.niveau, veld))
    throw new Geweigerd("profiel_onvoldoende", "profielMotivering");
}

/** A regisseur below the profile is an afwijking, recorded with its reason (uitleg 16). */
function isOnderProfiel(
  persoon: { profiel: Profiel | null },
  actor: Pick<Actor, "organisatieSoort">,
  niveau: Niveau,
  veld: Veld,
): boolean {
  const vereist = vereistProfiel(niveau, actor.organisatieSoort);
  return veld !== "zichtOpVeiligheidId" && !voldoetProfiel(persoon.profiel, vereist);
}

/** Writes the first regie stappen, all at the actor's organisation, and asks who is to watch safety. */
export async function legRegieVast(
  daad: Pick<Daad, "tx" | "actor" | "casusId" | "op" | "gebeurtenisId">,
  begin: Begin,
  aard: "gestart" | "heropend",
): Promise<Feit[]> {
  const { tx, casusId, op: sinds, gebeurtenisId } = daad;
  const { organisatieId, organisatieNaam: organisatie } = daad.actor;
  const afwijking = begin.profielMotivering !== "";
  const personen = { procesregie: begin.procesregisseurId, casusregie: begin.casusregisseurId };
  for (const soort of ["procesregie", "casusregie"] as const)
    await schrijfRegieStap(tx, {
      casusId,
      soort,
      organisatieId,
      persoonId: personen[soort],
      afwijking,
      aard,
      sinds,
      gebeurtenisId,
    });
  const wie = { id: begin.zichtOpVeiligheidId, organisatieId, organisatie };
  return wijsZichtAan(daad, wie, organisatieId, aard);
}
