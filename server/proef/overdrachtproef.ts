import { beoordeelNaar3 } from "#db/voorbeeldregio/proef-invoer";
import { metSleutel, openCasus } from "./nieuwe-casus.ts";
import { type Aanroeper, maakProefregio } from "./proefregio.ts";

/** Two teams between which a casus goes: noord is Maaike, Emre is a regisseur of oost. Close its regio. */
export async function maakOverdrachtproef() {
  const regio = await maakProefregio();
  return {
    regio,
    noord: await regio.als("coordinator.noord"),
    oost: await regio.als("coordinator.rvt-oost"),
    maaike: await regio.persoon("coordinator.noord"),
    emre: await regio.persoon("professional1.rvt-oost"),
  };
}

/** A new casus of `wie` that was assessed at 3, and waits for the overdracht that goes with it; returns its number. */
export async function openCasusNaar3(wie: Aanroeper): Promise<string> {
  const casusnummer = await openCasus(wie);
  await wie.beoordeling.legVast(metSleutel(beoordeelNaar3(casusnummer, "overdracht")));
  return casusnummer;
}
