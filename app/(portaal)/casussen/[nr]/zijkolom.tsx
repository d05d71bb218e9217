import { REGIE_SOORT_NAAM } from "#regiekaart/namen";
import { Datum, datumTekst } from "#ui/datum";
import { InzagePaneel } from "#ui/inzage-paneel";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import { WiePaneel, type WieRij } from "#ui/wie-paneel";
import { werkdagenNog, werkdagenTotDag } from "../termijn.ts";
import type { CasusBeeld, Volledig } from "./casus.ts";
import { inzageRijen } from "./toegang-rijen.ts";

/** The side column of a casus: who has regie, who can see it, why you do, and what comes next. */
export function Zijkolom({ casus, zonderInzage }: { casus: Volledig; zonderInzage: boolean }) {
  return (
    <>
      <WiePaneel rijen={casus.regie.map(wieRij)} />
      {!zonderInzage && <Inzage casus={casus} />}
      <Waarom waarom={casus.waarom} />
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
        <Verwijzing href={`/casussen/${casus.casusnummer}/toegang`}>Alles over toegang</Verwijzing>
      }
    />
  );
}

function wieRij(r: Volledig["regie"][number]): WieRij {
  const profiel = r.soort !== "zicht_op_veiligheid" && r.persoon?.profiel;
  return {
    sleutel: r.soort,
    rol: REGIE_SOORT_NAAM[r.soort],
    naam: r.persoon?.naam ?? null,
    organisatie: r.organisatie.naam,
    detail: [
      ...(profiel ? [`profiel ${profiel}`] : []),
      `sinds ${datumTekst(r.sinds, "datum")}`,
    ].join(" · "),
    jij: r.jij,
    ...(r.waarnemend ? { stand: "waarnemend" } : {}),
    ...(r.jij ? {} : { telefoon: r.persoon?.telefoon || r.organisatie.telefoon }),
  };
}

/** "Waarom zie ik dit?": each grond as one sentence. */
export function Waarom({ waarom }: { waarom: readonly string[] }) {
  return (
    <Vlak titel="Waarom zie ik dit?" id="waarom-zie-ik-dit">
      <ul className="kale-lijst">
        {waarom.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </Vlak>
  );
}

/** The dates that are coming: the next evaluation, and answers that are waited for. */
export function Eerstvolgend({ casus }: { casus: CasusBeeld }) {
  const { volgendeEvaluatie, overdrachten } = casus;
  return (
    <Vlak titel="Eerstvolgend" id="eerstvolgend">
      <ul className="kale-lijst">
        {overdrachten.map((o) => (
          <li key={o.id}>
            Antwoord van {o.naar} – <Datum waarde={o.termijnOp} />
            <br />
            <span className="subtiel klein">{werkdagenNog(o.termijnOp)}</span>
          </li>
        ))}
        {volgendeEvaluatie && (
          <li>
            Evaluatie – <Datum waarde={volgendeEvaluatie} vorm="dag" />
            <br />
            <span className="subtiel klein">{werkdagenTotDag(volgendeEvaluatie)}</span>
          </li>
        )}
        {overdrachten.length === 0 && !volgendeEvaluatie && <li>Er staat niets gepland.</li>}
      </ul>
    </Vlak>
  );
}
