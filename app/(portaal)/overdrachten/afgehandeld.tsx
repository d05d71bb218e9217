import type { ReactNode } from "react";
import { OVERDRACHT_STATUS_NAAM } from "#regiekaart/namen";
import { TERUGKOPPELING_ZIN } from "#regiekaart/terugkoppeling";
import { Badge } from "#ui/badge";
import { DataTabel } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Prive } from "#ui/prive";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";
import { redenTekst } from "./woorden.ts";

type Lijst = Pick<
  Uitvoer["overdracht"]["lijst"],
  "antwoorden" | "afgehandeldVerstuurd" | "terugkoppelingen"
>;
type Uitkomst = Lijst["antwoorden"][number]["antwoord"];
type Regel = {
  id: string;
  casusnummer: string;
  van: string;
  naar: string;
  uitkomst: Uitkomst;
  detail: ReactNode;
  op: string;
  opent: boolean;
};

/** Our own answers, and what became of what we sent, also where we no longer see the casus; newest first. */
function regels({ antwoorden, afgehandeldVerstuurd, terugkoppelingen }: Lijst): Regel[] {
  const terug = new Map(
    terugkoppelingen.map((t) => [t.overdrachtId, `later: ${TERUGKOPPELING_ZIN[t.wat]}`]),
  );
  const nogTeZien = new Set(afgehandeldVerstuurd.map((o) => o.id));
  return [
    ...antwoorden.map((a) => ({
      id: a.overdrachtId,
      casusnummer: a.casusnummer,
      van: a.van,
      naar: "Ons",
      uitkomst: a.antwoord,
      detail: [redenTekst(a.reden), a.toelichting, `door ${a.door}`].filter(Boolean).join(" · "),
      op: a.op,
      opent: a.opent,
    })),
    ...afgehandeldVerstuurd.map((o) => ({
      id: o.id,
      casusnummer: o.casusnummer,
      van: "Ons",
      naar: o.naar.naam,
      uitkomst: o.status,
      detail: [`voorgesteld door ${o.afzender.naam}`, terug.get(o.id)].filter(Boolean).join(" · "),
      op: o.afgehandeldOp ?? o.voorgesteldOp,
      opent: true,
    })),
    ...terugkoppelingen
      .filter((t) => !nogTeZien.has(t.overdrachtId))
      .map((t) => ({
        id: t.overdrachtId,
        casusnummer: t.casusnummer,
        van: "Ons",
        naar: t.naar,
        uitkomst: "geaccepteerd" as const,
        detail: terug.get(t.overdrachtId),
        op: t.op,
        opent: false,
      })),
  ].toSorted((a, b) => b.op.localeCompare(a.op));
}

/** What was answered. Of an overdracht that we did not accept only our own answer is left. */
export function Afgehandeld(lijst: Lijst) {
  const rijen = regels(lijst);
  return (
    <Vlak>
      <DataTabel
        titel="Afgehandelde overdrachten, nieuwste eerst"
        titelVerborgen
        rijen={rijen}
        sleutel={(r) => r.id}
        sortering={{ kolom: "op", richting: "af" }}
        resultaat={rijen.length === 1 ? "1 overdracht" : `${rijen.length} overdrachten`}
        leeg="Er is nog geen overdracht afgehandeld."
        kolommen={[
          {
            sleutel: "nummer",
            kop: "Nummer",
            rijkop: true,
            cel: (r) =>
              r.opent ? (
                <Verwijzing className="cijfers" href={`/overdrachten/${r.id}`}>
                  {r.casusnummer}
                </Verwijzing>
              ) : (
                <span className="cijfers">{r.casusnummer}</span>
              ),
          },
          { sleutel: "van", kop: "Van", cel: (r) => r.van },
          { sleutel: "naar", kop: "Aan", cel: (r) => r.naar },
          {
            sleutel: "uitkomst",
            kop: "Uitkomst",
            cel: (r) => (
              <Badge soort={r.uitkomst === "geaccepteerd" ? "gelukt" : "neutraal"}>
                {OVERDRACHT_STATUS_NAAM[r.uitkomst]}
              </Badge>
            ),
          },
          { sleutel: "detail", kop: "Toelichting", cel: (r) => <Prive>{r.detail}</Prive> },
          { sleutel: "op", kop: "Wanneer", cel: (r) => <Datum waarde={r.op} vorm="dag" /> },
        ]}
      />
    </Vlak>
  );
}
