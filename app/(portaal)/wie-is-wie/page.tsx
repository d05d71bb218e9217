import type { Metadata } from "next";
import { FUNCTIES } from "#regiekaart/begrippen";
import { ORGANISATIE_SOORT_NAAM } from "#regiekaart/namen";
import { aanroep } from "#server/aanroep";
import { BelLink } from "#ui/bel-link";
import { Blad } from "#ui/blad";
import { DataTabel } from "#ui/data-tabel";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { Mensen } from "./mensen.tsx";
import { opDeKaart } from "./op-de-kaart.ts";

export const metadata: Metadata = { title: "Wie is wie" };

type Zoekdelen = { organisatie?: string | string[]; functie?: string | string[] };
type Organisatie = Uitvoer["wieIsWie"]["organisaties"][number];

/** Whom to call: people by name, and the organisations with what the card lets them do. No casus stands here. */
export default async function WieIsWie({ searchParams }: { searchParams: Promise<Zoekdelen> }) {
  const { organisatie, functie } = await searchParams;
  const { wieIsWie } = await aanroep();
  const organisaties = await ofStuurDoor(wieIsWie.organisaties({}));
  const gekozen = organisaties.find((o) => o.id === organisatie)?.id ?? null;
  const alleen = { organisatieId: gekozen, functie: FUNCTIES.find((f) => f === functie) ?? null };
  const begin = gekozen || alleen.functie ? await ofStuurDoor(wieIsWie.mensen(alleen)) : null;
  return (
    <Blad titel="Wie is wie" inleiding="Wie werkt waar in de regio, en hoe bel je elkaar?">
      <Vlak titel="Mensen" id="mensen">
        <Mensen
          key={`${gekozen} ${alleen.functie}`}
          organisaties={organisaties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
          alleen={alleen}
          begin={begin}
        />
      </Vlak>
      <p>
        Bij spoed: <Verwijzing href="/piket">wie heeft er piket?</Verwijzing>
      </p>
      <Vlak titel="Organisaties" id="organisaties" aantal={organisaties.length}>
        <Organisaties organisaties={organisaties} />
      </Vlak>
    </Blad>
  );
}

function Organisaties({ organisaties }: { organisaties: readonly Organisatie[] }) {
  return (
    <DataTabel
      titel="Organisaties in de regio"
      titelVerborgen
      rijen={organisaties}
      sleutel={(o) => o.id}
      leeg="Er zijn nog geen organisaties."
      kolommen={[
        { sleutel: "naam", kop: "Organisatie", rijkop: true, cel: (o) => <Naam organisatie={o} /> },
        { sleutel: "kaart", kop: "Op de regiekaart", cel: (o) => opDeKaart(o.soort) },
        { sleutel: "gebied", kop: "Werkt in", cel: (o) => o.werkgebieden.join(", ") },
        {
          sleutel: "bel",
          kop: "Telefoon",
          cel: (o) => <BelLink wie={o.korteNaam} telefoon={o.telefoon} />,
        },
      ]}
    />
  );
}

/** Leads to who works there; the kind only where the name does not say it. */
function Naam({ organisatie: { id, naam, soort } }: { organisatie: Organisatie }) {
  const soortNaam = ORGANISATIE_SOORT_NAAM[soort];
  return (
    <>
      <Verwijzing href={`/wie-is-wie?organisatie=${id}`}>{naam}</Verwijzing>
      {!naam.startsWith(soortNaam) && <span className="subtiel klein"> {soortNaam}</span>}
    </>
  );
}
