import { Badge } from "#ui/badge";
import { Datum } from "#ui/datum";
import { LegeStaat } from "#ui/lege-staat";
import { Prive } from "#ui/prive";
import type { Volledig } from "./casus.ts";
import { ControleFormulier, EindeFormulier } from "./controle-formulier.tsx";

type Afspraak = Volledig["afspraken"][number];
type Props = {
  afspraken: readonly Afspraak[];
  magControleren: boolean;
  casusnummer: string;
  gebruikerId: string;
  /** Also those that have ended, and with the form that ends one. */
  allemaal?: boolean;
};

/** Agreements about safety, each with how long ago somebody looked. Orange only for who may check. */
export function Afspraken({ afspraken, magControleren, allemaal = false, ...wie }: Props) {
  const getoond = afspraken.filter((a) => allemaal || a.beeindigdOp === null);
  if (getoond.length === 0)
    return (
      <LegeStaat titel="Er zijn geen veiligheidsafspraken.">
        {magControleren && "Is er onveiligheid? Maak dan een afspraak in het plan."}
      </LegeStaat>
    );
  return (
    <ul className="afspraken">
      {getoond.map((a) => (
        <li
          key={a.id}
          className={a.controleNodig && magControleren ? "afspraak afspraak--nu" : "afspraak"}
        >
          <p className="met-regels">{a.inhoud ?? "Deze tekst is vernietigd."}</p>
          <p className="subtiel klein">
            <LaatsteControle afspraak={a} />{" "}
            {a.controleNodig && (
              <Badge soort={magControleren ? "let_op" : "info"}>controle nodig</Badge>
            )}
          </p>
          {a.laatst?.toelichting && <p className="klein met-regels">{a.laatst.toelichting}</p>}
          {magControleren && a.beeindigdOp === null && (
            <div className="rij niet-op-papier">
              <details className="inklap">
                <summary>Controleer</summary>
                <ControleFormulier id={a.id} {...wie} />
              </details>
              {allemaal && (
                <details className="inklap">
                  <summary>Beëindig</summary>
                  <EindeFormulier id={a.id} {...wie} />
                </details>
              )}
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

function LaatsteControle({ afspraak: a }: { afspraak: Afspraak }) {
  if (a.beeindigdOp)
    return (
      <>
        Beëindigd <Datum waarde={a.beeindigdOp} vorm="datum" />. <Prive>{a.reden}</Prive>
      </>
    );
  if (!a.laatst)
    return (
      <>
        Afgesproken <Datum waarde={a.op} vorm="datum" /> door <Prive>{a.door}</Prive>; nog niet
        gecontroleerd ({dagen(a.dagen)})
      </>
    );
  return (
    <>
      Laatst gecontroleerd {dagen(a.dagen)} door <Prive>{a.laatst.door}</Prive>:{" "}
      {a.laatst.nagekomen ? "nagekomen" : <strong>niet nagekomen</strong>}
    </>
  );
}

const dagen = (n: number) => (n === 0 ? "vandaag" : n === 1 ? "gisteren" : `${n} dagen geleden`);
