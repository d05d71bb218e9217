import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Mededeling } from "#ui/mededeling";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { NieuwVoorJou } from "../_start/nieuw-voor-jou.tsx";
import { NiveauWijzigingen } from "../_start/niveau-wijzigingen.tsx";
import { StandTegels } from "../_start/stand-tegels.tsx";
import { StandVlak } from "../_start/stand-vlak.tsx";
import { StartBlad } from "../_start/start-blad.tsx";
import { vereisStart } from "../_start/vereis-start.ts";
import { NaSpoed } from "./na-spoed.tsx";
import { OverDeTermijn } from "./over-de-termijn.tsx";
import { Voorgelegd } from "./voorgelegd.tsx";
import { Werkvoorraad } from "./werkvoorraad.tsx";

export const metadata: Metadata = { title: "Mijn dag" };

/** Manager: what is stuck first, then how much work there is and how it moves. Stand and counts, never content. */
export default async function Manager() {
  const ik = await vereisStart("/manager");
  const { dashboard, casus, spoed, voorlegging } = await aanroep();
  const stand = await ofStuurDoor(dashboard.stand({}));
  const teLaat = await ofStuurDoor(casus.lijst({ wacht: "te_laat", aantal: 25 }));
  const naSpoed = await ofStuurDoor(spoed.lijst({}));
  const voorgelegd = await ofStuurDoor(voorlegging.lijst({}));
  const bezetting = await ofStuurDoor(dashboard.bezetting({}));
  return (
    <StartBlad ik={ik}>
      <OverDeTermijn casussen={teLaat.rijen} aantal={stand.overdrachtTeLaat} />
      <Voorgelegd open={voorgelegd.rijen.filter((v) => v.status !== "afgerond")} />
      <NaSpoed taken={naSpoed} />
      <NieuwVoorJou />
      <StandTegels stand={stand} />
      <div className="tweeluik">
        <StandVlak perNiveau={stand.wijPerNiveau} wij />
        <Werkvoorraad bezetting={bezetting} casussen={stand.wij} />
      </div>
      <NiveauWijzigingen wijzigingen={stand.wijzigingen} />
      <Mededeling titel="Je ziet de stand, niet de inhoud">
        Als manager zie je van elke casus waar je organisatie bij hoort het nummer, het niveau, wie
        de procesregie heeft en de termijnen. Namen en verslagen zie je niet.
      </Mededeling>
    </StartBlad>
  );
}
