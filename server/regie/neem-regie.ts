import { leesPersoon } from "#db/mensen";
import { schrijfRegieStap } from "#db/stappen";
import type { Id, OrganisatieSoort, RegieAard } from "#regiekaart/begrippen";
import { vereistProfiel, voldoetProfiel } from "#regiekaart/profiel";
import { buitenInzet } from "#regiekaart/regie";
import type { Daad, Feit } from "../kern/daad.ts";
import { koppelTerug } from "../overdracht/koppel-terug.ts";

type Nemer = { organisatieId: Id; organisatieSoort: OrganisatieSoort; persoonId: Id | null };

/**
 * Procesregie goes to another organisation without an acceptance. What would fall outside the inzet, or lies with the
 * former holder without a person, goes along.
 */
export async function neemRegie(
  daad: Daad,
  nemer: Nemer,
  aard: RegieAard,
): Promise<{ gevolgen: Feit[]; onderProfiel: boolean }> {
  const { tx, casusId, feiten, op, gebeurtenisId } = daad;
  const { organisatieId, organisatieSoort, persoonId } = nemer;
  const onderProfiel = await isOnderProfiel(daad, nemer);
  const stap = { casusId, organisatieId, sinds: op, gebeurtenisId };
  await schrijfRegieStap(tx, {
    ...stap,
    soort: "procesregie",
    persoonId,
    aard,
    afwijking: onderProfiel,
  });
  const straks = {
    ...feiten.regie,
    procesregie: { organisatieId, organisatieSoort, persoonId, sindsStap: 0 },
  };
  const mee = new Set(buitenInzet(feiten.niveau, straks, organisatieId));
  if (feiten.regie.zicht_op_veiligheid?.persoonId === null) mee.add("zicht_op_veiligheid");
  for (const soort of mee)
    await schrijfRegieStap(tx, {
      ...stap,
      soort,
      persoonId: soort === "casusregie" ? persoonId : null,
      aard: "toegewezen",
    });
  const gevolgen = await koppelTerug(daad, "procesregie", "regie_verder", organisatieId);
  return { gevolgen, onderProfiel };
}

async function isOnderProfiel({ tx, feiten }: Daad, nemer: Nemer): Promise<boolean> {
  if (nemer.persoonId === null) return false;
  const persoon = await leesPersoon(tx, nemer.persoonId);
  const vereist = vereistProfiel(feiten.niveau, nemer.organisatieSoort);
  return !voldoetProfiel(persoon?.profiel ?? null, vereist);
}
