import { ACTIE_UITKOMST_NAAM, DOEL_UITKOMST_NAAM } from "#regiekaart/namen";
import { Badge } from "#ui/badge";
import { Datum } from "#ui/datum";
import { LegeStaat } from "#ui/lege-staat";
import { Prive } from "#ui/prive";
import { dagTekst } from "#ui/termijn";
import type { Uitvoer } from "../../../../_client/trpc.ts";
import { ActieAfronden, DoelAfronden } from "./afronden.tsx";

type Plan = Uitvoer["plan"]["bekijk"];
type Actie = Plan["acties"][number];
type Props = { plan: Plan; casusnummer: string; gebruikerId: string };

/** Goals with the actions that lead there, then the actions that stand alone; what is done comes last. */
export function Doelen({ plan, ...wie }: Props) {
  const { doelen, acties } = plan;
  if (doelen.length === 0 && acties.length === 0)
    return (
      <LegeStaat titel="Er is nog geen plan.">
        {plan.magBijdragen
          ? "Begin met een doel: wat wil het huishouden dat er verandert?"
          : "Wie meeschrijft in deze casus, kan een doel toevoegen."}
      </LegeStaat>
    );
  const zichtbaar = new Set(doelen.map((d) => d.id));
  const los = acties.filter((a) => a.doelId === null || !zichtbaar.has(a.doelId));
  return (
    <ul className="plan">
      {[...doelen.filter((d) => !d.uitkomst), ...doelen.filter((d) => d.uitkomst)].map((doel) => (
        <li key={doel.id} className="plan-doel">
          <h3 className="met-regels">{doel.inhoud ?? "Deze tekst is vernietigd."}</h3>
          <p className="subtiel klein">
            Doel van <Datum waarde={doel.op} vorm="datum" />, door <Prive>{doel.door}</Prive>{" "}
            {doel.uitkomst && <Badge>{DOEL_UITKOMST_NAAM[doel.uitkomst]}</Badge>}
          </p>
          {doel.resultaat && <p className="met-regels">{doel.resultaat}</p>}
          <Acties acties={acties.filter((a) => a.doelId === doel.id)} plan={plan} {...wie} />
          {plan.magBijdragen && !doel.uitkomst && (
            <details className="inklap">
              <summary>Rond dit doel af</summary>
              <DoelAfronden id={doel.id} {...wie} />
            </details>
          )}
        </li>
      ))}
      {los.length > 0 && (
        <li className="plan-doel">
          <h3>Acties zonder doel</h3>
          <Acties acties={los} plan={plan} {...wie} />
        </li>
      )}
    </ul>
  );
}

function Acties({ acties, plan, ...wie }: Props & { acties: readonly Actie[] }) {
  if (acties.length === 0) return null;
  const opVolgorde = [...acties.filter((a) => !a.uitkomst), ...acties.filter((a) => a.uitkomst)];
  return (
    <ul className="plan-acties">
      {opVolgorde.map((actie) => (
        <li
          key={actie.id}
          className={actie.uitkomst ? "plan-actie plan-actie--klaar" : "plan-actie"}
        >
          <p className="met-regels">{actie.inhoud ?? "Deze tekst is vernietigd."}</p>
          <p className="subtiel klein">
            <Prive>{actie.houder.naam}</Prive>
            {actie.houder.jij ? " (jij)" : ` (${actie.houder.vanWie})`} ·{" "}
            <Wanneer actie={actie} vandaag={plan.vandaag} />{" "}
            {actie.voorwaarde === "instemming_nodig" && <Badge>niet zomaar doorgeven</Badge>}
          </p>
          {actie.resultaat && <p className="met-regels">{actie.resultaat}</p>}
          {!actie.uitkomst && (plan.magBijdragen || actie.houder.jij) && (
            <details className="inklap">
              <summary>Rond deze actie af</summary>
              <ActieAfronden id={actie.id} {...wie} />
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

/** When it is due, or how it ended. Red only when this reader is the one who is late. */
function Wanneer({ actie, vandaag }: { actie: Actie; vandaag: string }) {
  if (actie.uitkomst && actie.uitkomstOp)
    return (
      <>
        <Badge>{ACTIE_UITKOMST_NAAM[actie.uitkomst]}</Badge>{" "}
        <Datum waarde={actie.uitkomstOp} vorm="datum" />
      </>
    );
  return (
    <>
      voor <Datum waarde={actie.voor} vorm="datum" /> ({dagTekst(actie.voor, vandaag)}){" "}
      {actie.teLaat && <Badge soort={actie.houder.jij ? "dringend" : "info"}>te laat</Badge>}
    </>
  );
}
