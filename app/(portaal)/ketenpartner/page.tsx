import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Mededeling } from "#ui/mededeling";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { MijnCasussen } from "../_start/mijn-casussen.tsx";
import { NieuwVoorJou } from "../_start/nieuw-voor-jou.tsx";
import { NuDoen } from "../_start/nu-doen.tsx";
import { RustigBlad } from "../_start/rustig-blad.tsx";
import { StartBlad } from "../_start/start-blad.tsx";
import { vereisStart, werkVan } from "../_start/vereis-start.ts";
import { WachtOpAnderen } from "../_start/wacht-op-anderen.tsx";

export const metadata: Metadata = { title: "Mijn dag" };

/** Ketenpartner: the casussen to which they were added, and what is asked of them. */
export default async function Ketenpartner() {
  const ik = await vereisStart("/ketenpartner");
  if (werkVan(ik) !== "casussen") return <RustigBlad ik={ik} />;
  const { dashboard } = await aanroep();
  const dag = await ofStuurDoor(dashboard.mijnDag({}));
  return (
    <StartBlad ik={ik}>
      <MijnCasussen {...dag} />
      <NieuwVoorJou />
      {dag.aantalCasussen > 0 && (
        <Mededeling titel="Waarom zie je deze casussen?">
          De procesregisseur heeft je met naam en doel toegevoegd. Bij elke casus staat wie de regie
          heeft, wie je kunt bellen en tot wanneer je meekijkt.
        </Mededeling>
      )}
      <div className="tweeluik">
        <NuDoen taken={dag.nuDoen} vandaag={dag.vandaag} />
        <WachtOpAnderen overdrachten={dag.wachtOpAnderen} />
      </div>
    </StartBlad>
  );
}
