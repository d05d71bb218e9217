import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Mededeling } from "#ui/mededeling";
import { Prive } from "#ui/prive";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";
import { ofStuurDoor, vereisIk } from "../../_server/vereis-ik.ts";
import { Oordelen } from "../_inzage/oordelen.tsx";
import { NoodtoegangFormulier } from "./noodtoegang-formulier.tsx";

export const metadata: Metadata = { title: "Noodtoegang" };

/** The interruption: what noodtoegang does, who is told and that it is reviewed, before it is taken. */
export default async function Noodtoegang() {
  const ik = await vereisIk();
  const caller = await aanroep();
  const { magNemen, rijen } = await ofStuurDoor(caller.noodtoegang.mijn({}));
  if (!magNemen) notFound();
  return (
    <Blad titel="Noodtoegang" inleiding="Alleen als je niet kunt wachten op wie de regie heeft.">
      <Mededeling titel="Dit gebeurt er als je verdergaat">
        <ul className="opsomming">
          <li>Je leest deze casus 60 minuten. Daarna stopt het vanzelf.</li>
          <li>Je kunt één notitie schrijven.</li>
          <li>
            De regisseurs en de functionaris gegevensbescherming krijgen meteen bericht, met jouw
            naam.
          </li>
          <li>
            De functionaris gegevensbescherming leest je reden en beoordeelt of noodtoegang nodig
            was.
          </li>
          <li>Ook een nummer dat niets oplevert, wordt vastgelegd.</li>
        </ul>
      </Mededeling>
      <Vlak titel="Welke casus, en waarom?" id="nemen">
        <div className="stapel">
          <p>Is er direct gevaar? Bel 112. Veilig Thuis is dag en nacht bereikbaar op 0800-2000.</p>
          <NoodtoegangFormulier gebruikerId={ik.gebruikerId} />
        </div>
      </Vlak>
      {rijen.length > 0 && <Eerder rijen={rijen} />}
    </Blad>
  );
}

function Eerder({ rijen }: { rijen: Uitvoer["noodtoegang"]["mijn"]["rijen"] }) {
  return (
    <Vlak titel="Jouw noodtoegangen" aantal={rijen.length} id="eerder">
      <ul className="afspraken">
        {rijen.map((r) => (
          <li key={r.id} className="afspraak">
            <p>
              <strong>
                {r.loopt ? (
                  <Verwijzing href={`/casussen/${r.casusnummer}`}>{r.casusnummer}</Verwijzing>
                ) : (
                  r.casusnummer
                )}
              </strong>
              , <Datum waarde={r.van} /> tot <Datum waarde={r.tot} vorm="tijd" />
            </p>
            <p className="met-regels subtiel klein">
              <Prive>{r.reden}</Prive>
            </p>
            <Oordelen oordelen={r.oordelen} />
          </li>
        ))}
      </ul>
    </Vlak>
  );
}
