import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { KnopLink } from "#ui/knop";
import { ZinMetNamen } from "#ui/prive";
import { SectieTabs } from "#ui/sectie-tabs";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";
import { leesCursor } from "../../_server/cursor.ts";
import { ofStuurDoor, vereisIk } from "../../_server/vereis-ik.ts";
import { CasusTabel } from "../_casuslijst/casus-tabel.tsx";
import { magCasusOpenen } from "../_start/vereis-start.ts";
import { AfdrukKnop } from "./[nr]/afdrukken/afdruk-knop.tsx";
import { CasusFilters } from "./casus-filters.tsx";
import {
  adres,
  BEWAARD,
  bewaarbaarDeel,
  type CasusFilter,
  leesFilter,
  leesVraag,
  type Zoekdelen,
} from "./filter.ts";
import { weergaveNaam } from "./filter-woorden.ts";
import { Weergave } from "./weergave.tsx";

export const metadata: Metadata = { title: "Casussen" };

/** The casussen that I see, with filters in the URL and saved lists as links. */
export default async function Casussen({ searchParams }: { searchParams: Promise<Zoekdelen> }) {
  const ik = await vereisIk();
  const delen = await searchParams;
  const filter = leesFilter(delen);
  const na = leesCursor(delen.na);
  const cursor = na && { op: na.op, casusId: na.id };
  const caller = await aanroep();
  const lijst = await ofStuurDoor(caller.casus.lijst({ ...filter, cursor }));
  const eigen = (await ofStuurDoor(caller.weergave.lijst({}))).map(leesVraag);
  return (
    <Blad
      titel="Casussen"
      acties={magCasusOpenen(ik) && <KnopLink href="/casussen/nieuw">Nieuwe casus</KnopLink>}
      onder={
        <SectieTabs
          label="Bewaarde lijsten"
          tabs={[...BEWAARD, ...eigen.map(alsTab)].map(({ label, filter: bewaard }) => ({
            label,
            href: adres(bewaard),
            actief: adres(bewaard) === adres(filter),
          }))}
        />
      }
    >
      <Vlak>
        <div className="stapel stapel--ruim">
          <div className="casus-filters">
            <CasusFilters filter={filter} />
          </div>
          <CasusTabel
            titel="Casussen, laatst gewijzigd eerst"
            titelVerborgen
            rijen={lijst.rijen}
            resultaat={
              <ZinMetNamen
                zin={resultaat(lijst, filter)}
                namen={lijst.rijen.flatMap((r) => r.regisseur?.naam ?? [])}
              />
            }
            leeg={leegTekst(filter)}
            onder={
              <>
                <Bladeren lijst={lijst} filter={filter} begin={cursor === null} />
                <Meenemen filter={filter} eigen={eigen} leeg={lijst.rijen.length === 0} />
              </>
            }
          />
        </div>
      </Vlak>
    </Blad>
  );
}

const alsTab = (filter: CasusFilter) => ({ label: weergaveNaam(filter), filter });

type MeenemenProps = { filter: CasusFilter; eigen: readonly CasusFilter[]; leeg: boolean };

/** What can be done with the list as a whole: keep it at hand, take it along, print it. */
function Meenemen({ filter, eigen, leeg }: MeenemenProps) {
  const hier = adres(filter);
  const deel = bewaarbaarDeel(filter);
  const vast = BEWAARD.some((b) => adres(b.filter) === hier);
  return (
    <div className="rij niet-op-papier">
      {deel && !vast && (
        <Weergave key={hier} filter={deel} bewaard={eigen.some((e) => adres(e) === hier)} />
      )}
      {!leeg && (
        <>
          <a href={hier.replace("/casussen", "/api/casussen")} download="casussen.csv">
            Download als CSV
          </a>
          <AfdrukKnop soort="subtiel" />
        </>
      )}
    </div>
  );
}

type Lijst = Uitvoer["casus"]["lijst"];

function resultaat({ aantal, aantalIsOndergrens, rijen }: Lijst, filter: CasusFilter): string {
  const van = filter.regisseur ? ` van ${rijen[0]?.regisseur?.naam ?? "niemand"}` : "";
  if (aantalIsOndergrens) return `Meer dan ${aantal} casussen${van}`;
  return `${aantal} ${aantal === 1 ? "casus" : "casussen"}${van}`;
}

function leegTekst(filter: CasusFilter): string {
  return adres(filter) === "/casussen"
    ? "Er zijn nog geen casussen die jij kunt zien."
    : "Geen casus past bij deze filters. Wis een filter of zoek iets anders.";
}

function Bladeren({ lijst, filter, begin }: { lijst: Lijst; filter: CasusFilter; begin: boolean }) {
  if (begin && !lijst.volgende) return null;
  return (
    <nav className="rij" aria-label="Bladeren">
      {!begin && <Verwijzing href={adres(filter)}>Naar het begin</Verwijzing>}
      {lijst.volgende && (
        <KnopLink soort="secundair" href={adres(filter, lijst.volgende)}>
          Volgende
        </KnopLink>
      )}
    </nav>
  );
}
