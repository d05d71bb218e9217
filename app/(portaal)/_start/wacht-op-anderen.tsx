import { BelLink } from "#ui/bel-link";
import { Vlak } from "#ui/kaart-vlak";
import { type Taak, Takenlijst } from "#ui/takenlijst";
import { Termijn } from "#ui/termijn";
import type { Uitvoer } from "../../_client/trpc.ts";

type MijnDag = Uitvoer["dashboard"]["mijnDag"];
type Overdracht = MijnDag["wachtOpAnderen"][number];
type Advies = MijnDag["wachtOpAdvies"][number];
type Props = { overdrachten: readonly Overdracht[]; adviezen: readonly Advies[] };

/** What comes back to the sender stands under "Nu doen". */
const wachtEcht = (o: Overdracht) => o.status !== "aanvulling_gevraagd";

/** For whom this person waits, and how to call them. Never red: somebody else must act. */
export function WachtOpAnderen({ overdrachten, adviezen }: Props) {
  const open = overdrachten.filter(wachtEcht);
  return (
    <Vlak titel="Wacht op anderen" id="wacht-op-anderen" aantal={open.length + adviezen.length}>
      <Takenlijst
        taken={[...open.map(alsWachtende), ...adviezen.map(alsAdvies)]}
        leeg="Je wacht nu op niemand."
      />
    </Vlak>
  );
}

/** The same, per organisation that must answer: who is late stands first. */
export function WachtPerPartner({ overdrachten, adviezen }: Props) {
  const open = overdrachten.filter(wachtEcht);
  const alles = [...open, ...adviezen];
  const namen = [...new Set(alles.map((o) => o.naar.naam))];
  const laat = (naam: string) => alles.filter((o) => o.naar.naam === naam && o.verlopen).length;
  const bij = <T extends Overdracht | Advies>(rijen: readonly T[], naam: string) =>
    rijen.filter((o) => o.naar.naam === naam);
  return (
    <Vlak titel="Wacht op anderen" id="wacht-op-anderen" aantal={alles.length}>
      {namen.length === 0 && <Takenlijst taken={[]} leeg="Je wacht nu op niemand." />}
      <div className="stapel stapel--ruim">
        {namen
          .toSorted((a, b) => laat(b) - laat(a))
          .map((naam) => (
            <div key={naam} className="stapel">
              <h3>{naam}</h3>
              <Takenlijst
                taken={[
                  ...bij(open, naam).map(alsWachtende),
                  ...bij(adviezen, naam).map(alsAdvies),
                ]}
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
