import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import { ofStuurDoor } from "../../../_server/vereis-ik.ts";
import { leesInzageVraag, type Zoekdelen } from "../../_inzage/filter.ts";
import { InzageFilters } from "../../_inzage/inzage-filters.tsx";
import { InzageTabel } from "../../_inzage/inzage-tabel.tsx";

export const metadata: Metadata = { title: "Inzagelog van de regio" };

const PAD = "/toezicht/inzage";

/** Who looked at whatever in the region, for the fg. */
export default async function InzageVanRegio(props: { searchParams: Promise<Zoekdelen> }) {
  const { filter, cursor } = leesInzageVraag(await props.searchParams);
  const caller = await aanroep();
  const lijst = await ofStuurDoor(caller.toezicht.inzage({ ...filter, cursor }));
  return (
    <Blad
      boven={<Verwijzing href="/toezicht">Toezicht</Verwijzing>}
      titel="Inzagelog van de regio"
      inleiding="Wie keek waarnaar, wanneer en waarom. Je ziet geen inhoud van een casus."
    >
      <Vlak>
        <div className="stapel stapel--ruim">
          <InzageFilters pad={PAD} filter={filter} organisaties={lijst.organisaties} />
          <InzageTabel lijst={lijst} filter={filter} pad={PAD} metCasus begin={cursor === null} />
        </div>
      </Vlak>
    </Blad>
  );
}
