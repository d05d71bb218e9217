"use client";

import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { trpc } from "../../../_client/trpc.ts";
import { regieTekst } from "../woorden.ts";
import { DaadKnop } from "./daad-knop.tsx";
import type { OverdrachtBeeld } from "./lees-overdracht.ts";
import { Vrijgeven } from "./vrijgeven.tsx";
import { VulAan } from "./vul-aan.tsx";

export type AfzenderProps = { beeld: OverdrachtBeeld; gebruikerId: string };

/** What the sender can still do; each act names its consequence first. */
export function Afzender(props: AfzenderProps) {
  const { beeld } = props;
  const { overdracht: o } = beeld;
  return (
    <Vlak titel="Wat kun jij doen?" id="afzender">
      <div className="stapel stapel--ruim">
        {beeld.magAanvullen && <VulAan {...props} />}
        {beeld.magHerbevestigen && <Herbevestig {...props} />}
        {beeld.magHerinneren && <Herinner {...props} />}
        {!beeld.magHerinneren && beeld.herinnerdOp && o.status === "voorgesteld" && (
          <p className="subtiel">
            Herinnerd op <Datum waarde={beeld.herinnerdOp} />. De volgende werkdag kan het weer.
          </p>
        )}
        {beeld.magVrijgeven && <Vrijgeven {...props} />}
        {beeld.magIntrekken && <TrekIn {...props} />}
      </div>
    </Vlak>
  );
}

function Herbevestig({ beeld: { overdracht: o, niveauNu } }: AfzenderProps) {
  return (
    <DaadKnop
      doe={(sleutel) => trpc.overdracht.herbevestig.mutate({ overdrachtId: o.id, sleutel })}
      knop="Bevestig de overdracht"
    >
      De casus staat nu op niveau {niveauNu}. Bevestig je, dan vraag je {o.naar.naam} opnieuw de{" "}
      {regieTekst(o.soort)} over te nemen, op niveau {niveauNu}. De termijn begint dan opnieuw.
    </DaadKnop>
  );
}

function Herinner({ beeld: { overdracht: o } }: AfzenderProps) {
  return (
    <DaadKnop
      doe={(sleutel) => trpc.overdracht.herinner.mutate({ overdrachtId: o.id, sleutel })}
      knop="Herinner"
      soort="secundair"
    >
      {o.naar.naam} krijgt nog een bericht. Dat kan één keer per werkdag; bellen mag altijd.
    </DaadKnop>
  );
}

function TrekIn({ beeld: { overdracht: o } }: AfzenderProps) {
  return (
    <details className="takenlijst-meer">
      <summary>Overdracht intrekken</summary>
      <DaadKnop
        doe={(sleutel) => trpc.overdracht.trekIn.mutate({ overdrachtId: o.id, sleutel })}
        knop="Trek de overdracht in"
        soort="gevaar"
      >
        {o.naar.naam} ziet daarna niets meer van deze casus. {o.van.naam} houdt de{" "}
        {regieTekst(o.soort)}.
      </DaadKnop>
    </details>
  );
}
