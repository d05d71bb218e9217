import { Badge } from "#ui/badge";
import { BelLink } from "#ui/bel-link";
import { KnopLink } from "#ui/knop";
import { NiveauMerk } from "#ui/niveau-ladder";
import { Prive } from "#ui/prive";
import { dagIn, Termijn } from "#ui/termijn";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";

type Overdracht = Uitvoer["dashboard"]["triage"]["overdrachten"][number];

/** Overdrachten to weigh side by side: why, what for, and until when. */
export function TriageLijst({ overdrachten }: { overdrachten: readonly Overdracht[] }) {
  return (
    <ul className="triage">
      {overdrachten.map((o) => (
        <li key={o.id} className="triage-rij">
          <p className="taak-titel">
            <Verwijzing href={`/overdrachten/${o.id}`}>Overdracht van {o.van.korteNaam}</Verwijzing>
            <span className="taak-nummer cijfers">{o.casusnummer}</span>
            <NiveauMerk niveau={o.niveauNaar} />
            {o.spoed && <Badge soort="dringend">Spoed</Badge>}
          </p>
          <dl className="feiten feiten--breed">
            <div>
              <dt>Waarom</dt>
              <dd>{o.reden ?? "Niet ingevuld"}</dd>
            </div>
            <div>
              <dt>Doel</dt>
              <dd>{o.doel ?? "Niet ingevuld"}</dd>
            </div>
            <div>
              <dt>Antwoord voor</dt>
              <dd className={isNu(o) ? "feit--dringend" : undefined}>
                <Termijn op={o.termijnOp} />
              </dd>
            </div>
          </dl>
          <p className="rij">
            <KnopLink soort="secundair" href={`/overdrachten/${o.id}`}>
              Beantwoord<span className="alleen-voorlezen">, {o.casusnummer}</span>
            </KnopLink>
            <BelLink wie={<Prive>{o.afzender.naam}</Prive>} telefoon={o.afzender.telefoon} />
          </p>
        </li>
      ))}
    </ul>
  );
}

const isNu = (o: Overdracht) => o.verlopen || o.spoed || dagIn(o.termijnOp) <= dagIn(new Date());
