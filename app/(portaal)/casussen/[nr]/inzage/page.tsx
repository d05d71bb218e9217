import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { leesInzageVraag, type Zoekdelen } from "../../../_inzage/filter.ts";
import { InzageFilters } from "../../../_inzage/inzage-filters.tsx";
import { InzageTabel } from "../../../_inzage/inzage-tabel.tsx";
import { NoodtoegangRegel } from "../../../_inzage/noodtoegang-regel.tsx";
import { type CasusParams, vereisVolledig } from "../casus.ts";
import { CasusBlad } from "../casus-blad.tsx";

type Props = CasusParams & { searchParams: Promise<Zoekdelen> };

/** The number stands in the address already; nothing is read for the title, so that the fg leaves one row. */
export async function generateMetadata({ params }: CasusParams): Promise<Metadata> {
  return { title: `Inzagelog ${(await params).nr}` };
}

/** Who looked at this casus: for who has regie in the casus itself, for the fg as a log alone. */
export default async function InzagePagina(props: Props) {
  const { functies } = await vereisIk();
  const { nr: casusnummer } = await props.params;
  const pad = `/casussen/${casusnummer}/inzage`;
  const { filter, cursor } = leesInzageVraag(await props.searchParams);
  const caller = await aanroep();
  const vraag = { casusnummer, ...filter, cursor };
  const begin = cursor === null;
  if (functies.includes("fg")) {
    const lijst = await ofStuurDoor(caller.toezicht.inzage(vraag));
    return (
      <Blad
        boven={<Verwijzing href="/toezicht">Toezicht</Verwijzing>}
        titel={`Inzagelog ${casusnummer}`}
        inleiding="Wie keek, wanneer en waarom. Je ziet geen inhoud van de casus."
      >
        <Vlak>
          <div className="stapel stapel--ruim">
            <InzageFilters pad={pad} filter={filter} organisaties={lijst.organisaties} />
            <InzageTabel lijst={lijst} filter={filter} pad={pad} begin={begin} />
          </div>
        </Vlak>
      </Blad>
    );
  }
  const casus = await vereisVolledig(props);
  if (!casus.mag.betrekken) notFound();
  const lijst = await ofStuurDoor(caller.inzage.lijst(vraag));
  return (
    <CasusBlad
      casus={casus}
      tab="inzage"
      onder={
        lijst.noodtoegangen.length > 0 && (
          <Vlak titel="Noodtoegang" aantal={lijst.noodtoegangen.length} id="noodtoegang">
            <ul className="afspraken">
              {lijst.noodtoegangen.map((r) => (
                <NoodtoegangRegel key={r.id} rij={r} />
              ))}
            </ul>
          </Vlak>
        )
      }
    >
      <div className="stapel stapel--ruim">
        <InzageFilters pad={pad} filter={filter} organisaties={lijst.organisaties} />
        <InzageTabel lijst={lijst} filter={filter} pad={pad} begin={begin} />
        <p className="subtiel klein">
          Dit log is er om te zien of iemand keek die dat niet hoort te doen. Ook dat jij nu kijkt,
          staat erin.
        </p>
      </div>
    </CasusBlad>
  );
}
