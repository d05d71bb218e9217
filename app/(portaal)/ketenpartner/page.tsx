import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Mededeling } from "#ui/mededeling";
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

/** Ketenpartner: the actions and answers that are asked of them, then the casussen to which they were added. */
export default async function Ketenpartner() {
  const ik = await vereisStart("/ketenpartner");
  if (zietGeenCasus(ik)) return <RustigBlad ik={ik} />;
  const { dashboard } = await aanroep();
  const dag = await ofStuurDoor(dashboard.mijnDag({}));
  return (
    <StartBlad ik={ik}>
      <NuDoen taken={dag.nuDoen} vandaag={dag.vandaag} titel="Gevraagd van jou" />
      <div className="tweeluik">
        <Binnenkort {...dag} />
        <WachtOpAnderen dag={dag} />
      </div>
      <Aandacht />
      <NieuwVoorJou />
      <MijnCasussen {...dag} />
      {dag.aantalCasussen > 0 && (
        <Mededeling titel="Waarom zie je deze casussen?">
          De procesregisseur heeft je met naam en doel toegevoegd. Bij elke casus staat wie de regie
          heeft, wie je kunt bellen en tot wanneer je meekijkt.
        </Mededeling>
      )}
    </StartBlad>
  );
}
