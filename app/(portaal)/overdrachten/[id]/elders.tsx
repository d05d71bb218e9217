"use client";

import { useRouter } from "next/navigation";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import { trpc } from "../../../_client/trpc.ts";
import { regieTekst } from "../woorden.ts";
import { DaadKnop } from "./daad-knop.tsx";
import type { OverdrachtBeeld } from "./lees-overdracht.ts";

/** Silence for one and a half term: the sender may ask another organisation, with what was written filled in. */
export function Elders({ beeld: { overdracht: o, elders } }: { beeld: OverdrachtBeeld }) {
  const router = useRouter();
  const casusregie = o.soort === "casusregie" ? "/casusregie" : "";
  return (
    <Vlak
      titel={elders.length > 0 ? "Vraag een andere organisatie" : "Geen antwoord: wat nu?"}
      id="elders"
    >
      <div className="stapel stapel--ruim">
        <p>
          {o.naar.naam} antwoordt niet, en de termijn is ruim voorbij.{" "}
          {elders.length > 0
            ? "Je kunt bellen en wachten, of een ander vragen. Wat je schreef, staat dan klaar."
            : `Op dit niveau mag hier geen andere organisatie de ${regieTekst(o.soort)} hebben. Bel, of leg het voor aan de managers.`}{" "}
          Tot iemand accepteert, houdt {o.van.naam} de {regieTekst(o.soort)}.
        </p>
        {elders.length === 0 && (
          <p>
            <Verwijzing href={`/casussen/${o.casusnummer}/voorleggen`}>
              Leg voor aan de managers
            </Verwijzing>
          </p>
        )}
        {elders.map(({ id, naam }) => (
          <DaadKnop
            key={id}
            doe={(sleutel) => trpc.overdracht.trekIn.mutate({ overdrachtId: o.id, sleutel })}
            klaar={() =>
              router.push(`/casussen/${o.casusnummer}/overdragen${casusregie}?aan=${id}`)
            }
            knop={`Vraag ${naam}`}
            soort="secundair"
          >
            Je trekt deze overdracht in en stelt die voor aan {naam}.
          </DaadKnop>
        ))}
      </div>
    </Vlak>
  );
}
