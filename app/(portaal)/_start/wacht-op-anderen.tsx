import { BelLink } from "#ui/bel-link";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { type Taak, Takenlijst } from "#ui/takenlijst";
import { Termijn } from "#ui/termijn";
import type { Uitvoer } from "../../_client/trpc.ts";

type MijnDag = Uitvoer["dashboard"]["mijnDag"];
type Overdracht = MijnDag["wachtOpAnderen"][number];
type Advies = MijnDag["wachtOpAdvies"][number];
type Verzoek = MijnDag["wachtOpRegie"][number];
type Props = { dag: Pick<MijnDag, "wachtOpAnderen" | "wachtOpAdvies" | "wachtOpRegie"> };

/** What comes back to the sender stands under "Nu doen". */
const wachtEcht = (o: Overdracht) => o.status !== "aanvulling_gevraagd";

/** For whom this person waits, and how to call them. Never red: somebody else must act. */
export function WachtOpAnderen({ dag }: Props) {
  const taken = wachtenden(dag).map((w) => w.taak);
  return (
    <Vlak titel="Wacht op anderen" id="wacht-op-anderen" aantal={taken.length}>
      <Takenlijst taken={taken} leeg="Je wacht nu op niemand." />
    </Vlak>
  );
}

/** The same, per organisation that must answer: who is late stands first. */
export function WachtPerPartner({ dag }: Props) {
  const alles = wachtenden(dag);
  const namen = [...new Set(alles.map((w) => w.op))];
  const laat = (naam: string) => alles.filter((w) => w.op === naam && w.verlopen).length;
  return (
    <Vlak titel="Wacht op anderen" id="wacht-op-anderen" aantal={alles.length}>
      {namen.length === 0 && <Takenlijst taken={[]} leeg="Je wacht nu op niemand." />}
      <div className="stapel stapel--ruim">
        {namen
          .toSorted((a, b) => laat(b) - laat(a))
          .map((naam) => (
            <div key={naam} className="stapel">
              <h3>{naam}</h3>
              <Takenlijst taken={alles.filter((w) => w.op === naam).map((w) => w.taak)} leeg="" />
            </div>
          ))}
      </div>
    </Vlak>
  );
}

/** All that this person waits for: on whom, whether they are late, and the line of it. */
function wachtenden({ wachtOpAnderen, wachtOpAdvies, wachtOpRegie }: Props["dag"]) {
  return [
    ...wachtOpAnderen
      .filter(wachtEcht)
      .map((o) => ({ op: o.naar.naam, verlopen: o.verlopen, taak: alsWachtende(o) })),
    ...wachtOpAdvies.map((c) => ({ op: c.naar.naam, verlopen: c.verlopen, taak: alsAdvies(c) })),
    ...wachtOpRegie.map((v) => ({ op: v.naar.naam, verlopen: false, taak: alsVerzoek(v) })),
  ];
}

function alsWachtende(o: Overdracht): Taak {
  return {
    sleutel: o.id,
    titel: `Overdracht aan ${o.naar.korteNaam}`,
    href: `/overdrachten/${o.id}`,
    nummer: o.casusnummer,
    niveau: o.niveauVan,
    detail: (
      <>
        <p>
          {o.niveauNaar !== o.niveauVan && `Naar niveau ${o.niveauNaar}. `}
          {o.status === "toegezegd" ? (
            "Toegezegd, na het warme gesprek"
          ) : (
            <>
              Antwoord voor <Termijn op={o.termijnOp} />
            </>
          )}
        </p>
        <BelLink wie={o.naar.korteNaam} telefoon={o.naar.telefoon} />
      </>
    ),
  };
}

function alsAdvies(c: Advies): Taak {
  return {
    sleutel: c.id,
    titel: `Advies van ${c.naar.naam}`,
    href: `/consulten/${c.id}`,
    ...(c.casusnummer === null ? {} : { nummer: c.casusnummer }),
    niveau: c.niveau,
    detail: (
      <>
        <p>
          Gevraagd, antwoord voor <Termijn op={c.termijnOp} />
        </p>
        <BelLink wie={c.naar.naam} telefoon={c.naar.telefoon} />
      </>
    ),
  };
}

function alsVerzoek({ id, casusnummer, niveau, op, naar }: Verzoek): Taak {
  return {
    sleutel: id,
    titel: `Antwoord van ${naar.naam}`,
    href: `/casussen/${casusnummer}/regie-vragen`,
    nummer: casusnummer,
    niveau,
    detail: (
      <>
        <p>
          Jullie vroegen om de regie op <Datum waarde={op} vorm="dag" />
        </p>
        <BelLink wie={naar.naam} telefoon={naar.telefoon} />
      </>
    ),
  };
}
