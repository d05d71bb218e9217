import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";
import { CasusTabel } from "../_casuslijst/casus-tabel.tsx";

type Dag = Uitvoer["dashboard"]["mijnDag"];

/** The newest of my casussen, and the way to all of them. */
export function MijnCasussen({
  casussen,
  aantalCasussen,
}: Pick<Dag, "casussen" | "aantalCasussen">) {
  const alles = casussen.length === aantalCasussen;
  return (
    <Vlak
      titel="Mijn casussen"
      id="mijn-casussen"
      aantal={alles ? aantalCasussen : undefined}
      acties={
        <Verwijzing href="/casussen?regie=mijn">
          {alles ? "Naar de lijst" : `Alle ${aantalCasussen} casussen`}
        </Verwijzing>
      }
    >
      <CasusTabel
        titel="Mijn casussen, laatst gewijzigd eerst"
        titelVerborgen
        rijen={casussen}
        leeg="Je hebt nog geen casussen. Hier komt elke casus waar jij een taak in hebt."
      />
    </Vlak>
  );
}
