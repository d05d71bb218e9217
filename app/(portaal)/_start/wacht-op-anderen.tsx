import { BelLink } from "#ui/bel-link";
import { Vlak } from "#ui/kaart-vlak";
import { type Taak, Takenlijst } from "#ui/takenlijst";
import { Termijn } from "#ui/termijn";
import type { Uitvoer } from "../../_client/trpc.ts";

type Overdracht = Uitvoer["dashboard"]["mijnDag"]["wachtOpAnderen"][number];

/** What comes back to the sender stands under "Nu doen". */
const wachtEcht = (o: Overdracht) => o.status !== "aanvulling_gevraagd";

/** For whom this person waits, and how to call them. Never red: somebody else must act. */
export function WachtOpAnderen({ overdrachten }: { overdrachten: readonly Overdracht[] }) {
  const open = overdrachten.filter(wachtEcht);
  return (
    <Vlak titel="Wacht op anderen" id="wacht-op-anderen" aantal={open.length}>
      <Takenlijst taken={open.map((o) => alsWachtende(o))} leeg="Je wacht nu op niemand." />
    </Vlak>
  );
}

/** The same, per organisation that must answer: who is late stands first. */
export function WachtPerPartner({ overdrachten }: { overdrachten: readonly Overdracht[] }) {
  const open = overdrachten.filter(wachtEcht);
  const namen = [...new Set(open.map((o) => o.naar.naam))];
  const laat = (naam: string) => open.filter((o) => o.naar.naam === naam && o.verlopen).length;
  return (
    <Vlak titel="Wacht op anderen" id="wacht-op-anderen" aantal={open.length}>
      {namen.length === 0 && <Takenlijst taken={[]} leeg="Je wacht nu op niemand." />}
      <div className="stapel stapel--ruim">
        {namen
          .toSorted((a, b) => laat(b) - laat(a))
          .map((naam) => (
            <div key={naam} className="stapel">
              <h3>{naam}</h3>
              <Takenlijst
                taken={open.filter((o) => o.naar.naam === naam).map((o) => alsWachtende(o))}
                leeg=""
              />
            </div>
          ))}
      </div>
    </Vlak>
  );
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
