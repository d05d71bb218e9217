import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Takenlijst } from "#ui/takenlijst";
import { dagTekst } from "#ui/termijn";
import type { Uitvoer } from "../../_client/trpc.ts";

type Dag = Uitvoer["dashboard"]["mijnDag"];
type Props = Pick<Dag, "binnenkort" | "vandaag"> & { titel?: string };

const TITEL: Record<Dag["binnenkort"][number]["soort"], string> = {
  evaluatie: "Evaluatie",
  warm_gesprek: "Warm gesprek",
  actie: "Jouw actie",
  controle: "Controle veiligheidsafspraken",
  nazorgmoment: "Contact van de nazorg",
};

/** What the calendar brings, the nearest first. */
export function Binnenkort({ binnenkort, vandaag, titel = "Binnenkort" }: Props) {
  return (
    <Vlak titel={titel} id="binnenkort">
      <Takenlijst
        leeg="Er staat niets gepland."
        taken={binnenkort.map(({ soort, casusnummer, niveau, dag, op, overdrachtId }, i) => ({
          sleutel: `${soort}-${casusnummer}-${i}`,
          titel: TITEL[soort],
          href: overdrachtId
            ? `/overdrachten/${overdrachtId}`
            : `/casussen/${casusnummer}${soort === "evaluatie" ? "" : "/plan"}`,
          nummer: casusnummer,
          niveau,
          detail: (
            <>
              <Datum waarde={op ?? dag} vorm={op ? "moment" : "dag"} /> ({dagTekst(dag, vandaag)})
              {overdrachtId && <InAgenda overdrachtId={overdrachtId} casusnummer={casusnummer} />}
            </>
          ),
        }))}
      />
    </Vlak>
  );
}

/** A file for one's own agenda; a plain link, because it is a download and no page. */
function InAgenda({ overdrachtId, casusnummer }: { overdrachtId: string; casusnummer: string }) {
  return (
    <>
      {" · "}
      <a href={`/api/agenda/${overdrachtId}`} download={`${casusnummer}.ics`}>
        Zet in je agenda
        <span className="alleen-voorlezen">, warm gesprek {casusnummer} (.ics)</span>
      </a>
    </>
  );
}
