import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { Aandacht } from "../_start/aandacht.tsx";
import { Binnenkort } from "../_start/binnenkort.tsx";
import { MijnCasussen } from "../_start/mijn-casussen.tsx";
import { NieuwVoorJou } from "../_start/nieuw-voor-jou.tsx";
import { NiveauWijzigingen } from "../_start/niveau-wijzigingen.tsx";
import { NuDoen } from "../_start/nu-doen.tsx";
import { RustigBlad } from "../_start/rustig-blad.tsx";
import { StandTegels } from "../_start/stand-tegels.tsx";
import { StandVlak } from "../_start/stand-vlak.tsx";
import { StartBlad } from "../_start/start-blad.tsx";
import { vereisStart, zietGeenCasus } from "../_start/vereis-start.ts";
import { WachtOpAnderen } from "../_start/wacht-op-anderen.tsx";
import { NiveauVijf } from "./niveau-vijf.tsx";

export const metadata: Metadata = { title: "Mijn dag" };

/** Gemeente: niveau 5 first, then what waits, then stand and flow over the niveaus. */
export default async function Gemeente() {
  const ik = await vereisStart("/gemeente");
  if (zietGeenCasus(ik)) return <RustigBlad ik={ik} />;
  const { dashboard, casus } = await aanroep();
  const dag = await ofStuurDoor(dashboard.mijnDag({}));
  const stand = await ofStuurDoor(dashboard.stand({}));
  const { rijen } = await ofStuurDoor(casus.lijst({ niveau: 5 }));
  return (
    <StartBlad ik={ik}>
      <NiveauVijf casussen={rijen} />
      <NuDoen taken={dag.nuDoen} vandaag={dag.vandaag} />
      <div className="tweeluik">
        <WachtOpAnderen dag={dag} />
        <Binnenkort {...dag} />
      </div>
      <Aandacht />
      <NieuwVoorJou />
      <StandTegels stand={stand} />
      <div className="tweeluik">
        <StandVlak perNiveau={stand.perNiveau} />
        <NiveauWijzigingen wijzigingen={stand.wijzigingen} />
      </div>
      <MijnCasussen {...dag} />
    </StartBlad>
  );
}
