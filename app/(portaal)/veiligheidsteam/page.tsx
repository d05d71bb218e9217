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
import { SamenMetLokaleTeams } from "./samen-met-lokale-teams.tsx";
import { WerkInHetTeam } from "./werk-in-het-team.tsx";
import { ZichtOpVeiligheid } from "./zicht-op-veiligheid.tsx";

export const metadata: Metadata = { title: "Mijn dag" };

/** Veiligheidsteam: incoming overdrachten, then casussen by safety, with whom, and how the work is divided. */
export default async function Veiligheidsteam() {
  const ik = await vereisStart("/veiligheidsteam");
  if (zietGeenCasus(ik)) return <RustigBlad ik={ik} />;
  const { dashboard } = await aanroep();
  const dag = await ofStuurDoor(dashboard.mijnDag({}));
  const { casussen } = await ofStuurDoor(dashboard.veiligheid({}));
  const { regisseurs } = await ofStuurDoor(dashboard.werkverdeling({}));
  return (
    <StartBlad ik={ik}>
      <NuDoen taken={dag.nuDoen} vandaag={dag.vandaag} apart={{ kop: "Overdrachten aan ons" }} />
      <Aandacht />
      <NieuwVoorJou />
      <ZichtOpVeiligheid casussen={casussen} />
      <div className="tweeluik">
        <WachtOpAnderen dag={dag} />
        <Binnenkort {...dag} />
      </div>
      <SamenMetLokaleTeams casussen={casussen} />
      <WerkInHetTeam regisseurs={regisseurs} />
      <MijnCasussen {...dag} />
    </StartBlad>
  );
}
