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
import { WachtPerPartner } from "../_start/wacht-op-anderen.tsx";
import { ActiesPerPartner } from "./acties-per-partner.tsx";
import { Instapcriteria } from "./instapcriteria.tsx";
import { TriageLijst } from "./triage-lijst.tsx";

export const metadata: Metadata = { title: "Mijn dag" };

/** Zorg- en veiligheidshuis: overdrachten to triage beside the entry criteria, the agenda, and who is late. */
export default async function ZorgEnVeiligheidshuis() {
  const ik = await vereisStart("/zorg-en-veiligheidshuis");
  if (zietGeenCasus(ik)) return <RustigBlad ik={ik} />;
  const { dashboard } = await aanroep();
  const dag = await ofStuurDoor(dashboard.mijnDag({}));
  const { overdrachten } = await ofStuurDoor(dashboard.triage({}));
  const acties = await ofStuurDoor(dashboard.partneracties({}));
  const open = overdrachten.filter((o) => o.magAntwoorden);
  return (
    <StartBlad
      ik={ik}
      zij={
        <>
          <Binnenkort {...dag} titel="Agenda" />
          <Instapcriteria />
        </>
      }
    >
      <NuDoen
        taken={dag.nuDoen}
        vandaag={dag.vandaag}
        apart={{ kop: "Triage", inhoud: <TriageLijst overdrachten={open} /> }}
      />
      <Aandacht />
      <NieuwVoorJou />
      <ActiesPerPartner {...acties} />
      <WachtPerPartner dag={dag} />
      <MijnCasussen {...dag} />
    </StartBlad>
  );
}
