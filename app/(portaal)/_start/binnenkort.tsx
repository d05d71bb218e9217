import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Takenlijst } from "#ui/takenlijst";
import { dagTekst } from "#ui/termijn";
import type { Uitvoer } from "../../_client/trpc.ts";

type Dag = Uitvoer["dashboard"]["mijnDag"];
type Props = Pick<Dag, "binnenkort" | "vandaag"> & { titel?: string };

/** What the calendar brings: evaluations and warm conversations, the nearest first. */
export function Binnenkort({ binnenkort, vandaag, titel = "Binnenkort" }: Props) {
  return (
    <Vlak titel={titel} id="binnenkort">
      <Takenlijst
        leeg="Er staat niets gepland."
        taken={binnenkort.map(({ soort, casusnummer, niveau, dag, op, overdrachtId }) => ({
          sleutel: `${soort}-${casusnummer}`,
          titel: soort === "evaluatie" ? "Evaluatie" : "Warm gesprek",
          href: overdrachtId ? `/overdrachten/${overdrachtId}` : `/casussen/${casusnummer}`,
          nummer: casusnummer,
          niveau,
          detail: (
            <>
              <Datum waarde={op ?? dag} vorm={op ? "moment" : "dag"} /> ({dagTekst(dag, vandaag)})
            </>
          ),
        }))}
      />
    </Vlak>
  );
}
