import { Datum } from "#ui/datum";
import { NiveauLadder, niveauNaam } from "#ui/niveau-ladder";
import { ZinMetNamen } from "#ui/prive";
import { NiveauGrafiek } from "#ui/trap-grafiek";
import { CasusActies } from "./acties.tsx";
import type { Volledig } from "./casus.ts";
import { regieZin, wieBellen } from "./regie-zin.ts";

type KopProps = {
  casus: Volledig;
  /** Without the stair of niveaus: on the pages behind the other tabs. */
  kort?: boolean;
};

/** The head of a casus: niveau (the situation) and regie (who) beside each other, never merged. */
export function CasusKop({ casus, kort = false }: KopProps) {
  const { niveau, niveaus } = casus;
  const geweest = niveaus.slice(0, -1).map((stap) => stap.niveau);
  return (
    <section className="vlak casus-kop" aria-labelledby="casus-kop">
      <div>
        <p className="subtiel">
          Casus <span className="cijfers">{casus.casusnummer}</span> · gestart{" "}
          <Datum waarde={casus.geopendOp} vorm="datum" />
        </p>
        <h1 id="casus-kop">{niveauNaam(niveau)}</h1>
        <KopZin casus={casus} />
      </div>
      <NiveauLadder niveau={niveau} geweest={geweest} />
      {!kort && (
        <NiveauGrafiek
          stappen={niveaus.map((s) => ({
            niveau: s.niveau,
            sinds: new Date(s.sinds),
            correctie: s.aard === "niveaucorrectie",
          }))}
          tot={new Date()}
        />
      )}
      <CasusActies casus={casus} />
    </section>
  );
}

/** The one sentence on top: who does what, since when, the next review, whom to call. */
export function KopZin({ casus, opPapier = false }: { casus: Volledig; opPapier?: boolean }) {
  const regie = opPapier ? casus.regie.map((r) => ({ ...r, jij: false })) : casus.regie;
  const bel = wieBellen(regie);
  const namen = regie.flatMap((r) => r.persoon?.naam ?? []);
  return (
    <p className="subtiel casus-zin">
      <ZinMetNamen zin={regieZin(regie) || "Nog niemand heeft de regie."} namen={namen} />
      {casus.volgendeEvaluatie && (
        <>
          {" "}
          Volgende evaluatie:{" "}
          <strong>
            <Datum waarde={casus.volgendeEvaluatie} vorm="dag" />
          </strong>
          .
        </>
      )}
      {bel && (
        <>
          {" "}
          Bel <ZinMetNamen zin={bel.naam} namen={namen} />:{" "}
          <a href={`tel:${bel.telefoon.replace(/[^+\d]/g, "")}`} className="cijfers">
            {bel.telefoon}
          </a>
        </>
      )}
    </p>
  );
}
