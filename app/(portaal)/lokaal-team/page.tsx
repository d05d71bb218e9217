import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { Aandacht } from "../_start/aandacht.tsx";
import { Binnenkort } from "../_start/binnenkort.tsx";
import { MijnCasussen } from "../_start/mijn-casussen.tsx";
import { NieuwVoorJou } from "../_start/nieuw-voor-jou.tsx";
import { NuDoen } from "../_start/nu-doen.tsx";
import { RustigBlad } from "../_start/rustig-blad.tsx";
import { StartBlad } from "../_start/start-blad.tsx";
import { vereisStart, zietGeenCasus } from "../_start/vereis-start.ts";
import { WachtOpAnderen } from "../_start/wacht-op-anderen.tsx";

export const metadata: Metadata = { title: "Mijn dag" };

/** Lokaal team: what to do now, for whom I wait, what comes; then my casussen. */
export default async function LokaalTeam() {
  const ik = await vereisStart("/lokaal-team");
  if (zietGeenCasus(ik)) return <RustigBlad ik={ik} />;
  const caller = await aanroep();
  const dag = await ofStuurDoor(caller.dashboard.mijnDag({}));
  return (
    <StartBlad ik={ik}>
      <NuDoen taken={dag.nuDoen} vandaag={dag.vandaag} />
      <div className="tweeluik">
        <WachtOpAnderen dag={dag} />
        <Binnenkort {...dag} />
      </div>
      <Aandacht />
      <NieuwVoorJou />
      <MijnCasussen {...dag} />
    </StartBlad>
  );
}
