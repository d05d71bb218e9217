import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Badge } from "#ui/badge";
import { DataTabel, type Kolom } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { LegeStaat } from "#ui/lege-staat";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";
import { ofStuurDoor, vereisIk } from "../../_server/vereis-ik.ts";
import { NoodtoegangRegel, type NoodtoegangRij } from "../_inzage/noodtoegang-regel.tsx";
import { NieuwVoorJou } from "../_start/nieuw-voor-jou.tsx";
import { StartBlad } from "../_start/start-blad.tsx";
import { OordeelFormulier } from "./oordeel-formulier.tsx";

export const metadata: Metadata = { title: "Toezicht" };

type Misser = Uitvoer["toezicht"]["noodtoegangen"]["missers"][number];

/** The start page of the fg: what waits for a judgement, and the logs. No casus. */
export default async function Toezicht() {
  const ik = await vereisIk();
  const caller = await aanroep();
  const { rijen, missers } = await ofStuurDoor(caller.toezicht.noodtoegangen({}));
  const wacht = rijen.filter((r) => r.teBeoordelen).toSorted(eerst);
  const klaar = rijen.filter((r) => !r.teBeoordelen);
  return (
    <StartBlad ik={ik}>
      <NieuwVoorJou />
      <Vlak titel="Noodtoegang te beoordelen" aantal={wacht.length} id="te-beoordelen">
        {wacht.length === 0 ? (
          <LegeStaat titel="Er wacht geen noodtoegang op jouw oordeel." />
        ) : (
          <ul className="afspraken">
            {wacht.map((r) => (
              <NoodtoegangRegel key={r.id} rij={r}>
                <Termijn rij={r} />
                <OordeelFormulier noodtoegangId={r.id} gebruikerId={ik.gebruikerId} />
              </NoodtoegangRegel>
            ))}
          </ul>
        )}
      </Vlak>
      <Vlak titel="Wie keek er?" id="inzage">
        <p>
          Van elke blik op een casus staat vast wie keek, wanneer en waarom.{" "}
          <Verwijzing href="/toezicht/inzage">Naar het inzagelog van de regio</Verwijzing>
        </p>
      </Vlak>
      {klaar.length > 0 && (
        <Vlak titel="Beoordeelde noodtoegang" aantal={klaar.length} id="beoordeeld">
          <ul className="afspraken">
            {klaar.map((r) => (
              <NoodtoegangRegel key={r.id} rij={r} />
            ))}
          </ul>
        </Vlak>
      )}
      <Vlak titel="Nummers die niets gaven" aantal={missers.length} id="missers">
        <DataTabel
          titel="Vragen om noodtoegang die niets gaven"
          titelVerborgen
          kolommen={MISSER}
          rijen={missers}
          sleutel={(m) => m.id}
          leeg="Niemand vroeg om een nummer dat niets gaf."
        />
      </Vlak>
    </StartBlad>
  );
}

const eerst = (a: NoodtoegangRij, b: NoodtoegangRij) =>
  a.beoordelenVoor.localeCompare(b.beoordelenVoor);

function Termijn({ rij }: { rij: NoodtoegangRij }) {
  return (
    <p className="klein">
      {rij.teLaat && <Badge soort="let_op">te laat</Badge>} Beoordeel voor{" "}
      <Datum waarde={rij.beoordelenVoor} />
    </p>
  );
}

const MISSER: readonly Kolom<Misser>[] = [
  { sleutel: "op", kop: "Wanneer", cel: (m) => <Datum waarde={m.op} /> },
  {
    sleutel: "wie",
    kop: "Wie",
    rijkop: true,
    cel: (m) => (
      <span>
        {m.wie}
        <span className="onder-naam">{m.organisatie}</span>
      </span>
    ),
  },
  { sleutel: "nummer", kop: "Gevraagd nummer", cel: (m) => m.casusnummer },
];
