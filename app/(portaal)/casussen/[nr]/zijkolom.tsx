import { Datum, datumTekst } from "#ui/datum";
import { InzagePaneel } from "#ui/inzage-paneel";
import { Vlak } from "#ui/kaart-vlak";
import { Prive } from "#ui/prive";
import { dagIn, dagTekst, termijnTekst } from "#ui/termijn";
import { Verwijzing } from "#ui/verwijzing";
import { WiePaneel } from "#ui/wie-paneel";
import { KenHuishouden } from "../ken-huishouden.tsx";
import type { CasusBeeld, Volledig } from "./casus.ts";
import { laatsteDag } from "./laatste-dag.ts";
import { openMoment } from "./nazorg-moment.ts";
import { inzageRijen } from "./toegang-rijen.ts";
import { wieRijen } from "./wie-rijen.ts";

/** The side column of a casus: who has regie, who can see it, why you do, and what comes next. */
export function Zijkolom({ casus, zonderInzage }: { casus: Volledig; zonderInzage: boolean }) {
  return (
    <>
      <WiePaneel rijen={wieRijen(casus.regie)} />
      {casus.betrokkenen.length > 0 && <WieDoetMee betrokkenen={casus.betrokkenen} />}
      {!zonderInzage && <Inzage casus={casus} />}
      <Waarom casus={casus} />
      <Eerstvolgend casus={casus} />
    </>
  );
}

function Inzage({ casus }: { casus: Volledig }) {
  return (
    <InzagePaneel
      rijen={inzageRijen(casus.toegang)}
      {...(casus.laatstBekeken
        ? { laatst: { wie: casus.laatstBekeken.door, wanneer: casus.laatstBekeken.op } }
        : {})}
      acties={
        <>
          <Verwijzing href={`/casussen/${casus.casusnummer}/toegang`}>
            Alles over toegang
          </Verwijzing>
          {casus.mag.betrekken && (
            <Verwijzing href={`/casussen/${casus.casusnummer}/inzage`}>Inzagelog</Verwijzing>
          )}
        </>
      }
    />
  );
}

/** The betrokkenen by name, with their purpose and until when. */
function WieDoetMee({ betrokkenen }: Pick<Volledig, "betrokkenen">) {
  return (
    <Vlak titel="Wie doet mee?" id="wie-doet-mee">
      <ul className="kale-lijst">
        {betrokkenen.map((b) => (
          <li key={b.id}>
            <Prive>{b.naam}</Prive>
            {b.jij && " (jij)"} – <Prive>{b.doel}</Prive>
            <br />
            <span className="subtiel klein">
              {b.organisatie}
              {b.tot && `, tot en met ${datumTekst(laatsteDag(b.tot), "lang")}`}
              {b.buitenInzet && ", valt nu buiten de inzet"}
            </span>
          </li>
        ))}
      </ul>
    </Vlak>
  );
}

/** "Waarom zie ik dit?" in one sentence: the strongest grond. Who has more finds them behind it. */
export function Waarom({ casus: { waarom, casusnummer } }: { casus: CasusBeeld }) {
  const [eerste, ...ook] = waarom;
  return (
    <Vlak titel="Waarom zie ik dit?" id="waarom-zie-ik-dit">
      <div className="stapel">
        <p>{eerste}</p>
        {ook.length > 0 && (
          <details className="inklap">
            <summary>Ook om een andere reden</summary>
            <ul className="kale-lijst">
              {ook.map((zin) => (
                <li key={zin}>{zin}</li>
              ))}
            </ul>
          </details>
        )}
        <KenHuishouden casusnummer={casusnummer} />
      </div>
    </Vlak>
  );
}

/** While the clock of an overdracht stands still no answer is due. */
const loopt = (o: CasusBeeld["overdrachten"][number]) => o.status === "voorgesteld";

/** The dates that are coming: the next evaluation, and answers that are waited for. */
export function Eerstvolgend({ casus }: { casus: CasusBeeld }) {
  const { volgendeEvaluatie, overdrachten } = casus;
  const nazorg = casus.beeld === "volledig" && casus.nazorg ? openMoment(casus.nazorg) : null;
  return (
    <Vlak titel="Eerstvolgend" id="eerstvolgend">
      <ul className="kale-lijst">
        {overdrachten.filter(loopt).map((o) => (
          <li key={o.id}>
            Antwoord van {o.naar} – <Datum waarde={o.termijnOp} />
            <br />
            <span className="subtiel klein">{termijnTekst(o.termijnOp)}</span>
          </li>
        ))}
        {nazorg && (
          <li>
            Contact van de nazorg – <Datum waarde={nazorg.dag} vorm="dag" />
            <br />
            <span className="subtiel klein">{dagTekst(nazorg.dag, dagIn(new Date()))}</span>
          </li>
        )}
        {volgendeEvaluatie && (
          <li>
            Evaluatie – <Datum waarde={volgendeEvaluatie} vorm="dag" />
            <br />
            <span className="subtiel klein">{dagTekst(volgendeEvaluatie, dagIn(new Date()))}</span>
          </li>
        )}
        {overdrachten.filter(loopt).length === 0 && !volgendeEvaluatie && !nazorg && (
          <li>Er staat niets gepland.</li>
        )}
      </ul>
    </Vlak>
  );
}
