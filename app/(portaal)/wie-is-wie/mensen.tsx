"use client";

import { type FormEvent, useState } from "react";
import { FUNCTIES, type Functie } from "#regiekaart/begrippen";
import { FUNCTIE_NAAM } from "#regiekaart/namen";
import { BelLink } from "#ui/bel-link";
import { DataTabel } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { Prive } from "#ui/prive";
import { type Keuze, KeuzeLijst, TekstVeld } from "#ui/veld";
import { alsFout, trpc, type Uitvoer } from "../../_client/trpc.ts";

type Uitkomst = Uitvoer["wieIsWie"]["mensen"];
type Mens = Uitkomst["mensen"][number];

const FUNCTIE_KEUZES = FUNCTIES.map((f) => ({ waarde: f, tekst: FUNCTIE_NAAM[f] }));

type MensenProps = {
  organisaties: readonly Keuze[];
  /** What the list begins with. */
  alleen: { organisatieId: string | null; functie: Functie | null };
  /** Null: nothing was asked yet. */
  begin: Uitkomst | null;
};

/** People by name, organisation and functie. The search goes by POST, so that no name stands in a URL. */
export function Mensen({ organisaties, alleen, begin }: MensenProps) {
  const [uitkomst, zetUitkomst] = useState(begin);
  const [bezig, zetBezig] = useState(false);
  const [fout, zetFout] = useState<string | null>(null);

  const zoek = async (gebeurtenis: FormEvent<HTMLFormElement>) => {
    gebeurtenis.preventDefault();
    const velden = new FormData(gebeurtenis.currentTarget);
    const veld = (naam: string) => String(velden.get(naam) ?? "");
    zetBezig(true);
    zetFout(null);
    try {
      const invoer = {
        zoek: veld("zoek"),
        organisatieId: veld("organisatie") || null,
        functie: (veld("functie") || null) as Functie | null,
      };
      zetUitkomst(await trpc.wieIsWie.mensen.query(invoer));
    } catch (oorzaak) {
      zetFout(alsFout(oorzaak).zin);
    } finally {
      zetBezig(false);
    }
  };

  return (
    <div className="stapel stapel--ruim">
      <form className="filterpaneel" method="post" onSubmit={zoek} aria-label="Zoek mensen">
        <TekstVeld naam="zoek" label="Naam" type="search" maxLength={60} autoComplete="off" />
        <KeuzeLijst
          naam="organisatie"
          label="Organisatie"
          leeg="Alle organisaties"
          keuzes={organisaties}
          defaultValue={alleen.organisatieId ?? ""}
        />
        <KeuzeLijst
          naam="functie"
          label="Functie"
          leeg="Alle functies"
          keuzes={FUNCTIE_KEUZES}
          defaultValue={alleen.functie ?? ""}
        />
        <div className="filterpaneel-knoppen">
          <Knop type="submit" soort="secundair" bezig={bezig}>
            Zoek
          </Knop>
        </div>
      </form>
      {fout && (
        <Mededeling soort="fout" meteen>
          {fout}
        </Mededeling>
      )}
      {uitkomst ? (
        <Lijst {...uitkomst} />
      ) : (
        <p className="subtiel">Zoek op naam, of kies een organisatie of functie.</p>
      )}
    </div>
  );
}

function Lijst({ mensen, meer }: Uitkomst) {
  return (
    <>
      <p role="status" className="subtiel klein">
        {aantalZin(mensen.length, meer)}
      </p>
      <DataTabel
        titel="Mensen, op naam"
        titelVerborgen
        rijen={mensen}
        sleutel={(m) => m.id}
        leeg="Niemand past bij deze zoekvraag. Zoek op een deel van de naam, of kies een andere organisatie."
        kolommen={[
          { sleutel: "naam", kop: "Naam", rijkop: true, cel: (m) => <Prive>{m.naam}</Prive> },
          { sleutel: "functie", kop: "Functie", cel: functieVan },
          { sleutel: "organisatie", kop: "Organisatie", cel: (m) => m.organisatie },
          { sleutel: "bel", kop: "Telefoon", cel: (m) => <Bel mens={m} /> },
        ]}
      />
    </>
  );
}

function aantalZin(aantal: number, meer: boolean): string {
  if (meer) return `De eerste ${aantal} mensen. Zoek op naam om er minder te zien.`;
  return aantal === 1 ? "1 persoon" : `${aantal} mensen`;
}

function functieVan({ functies, profiel }: Mens): string {
  const namen = functies.map((f) => FUNCTIE_NAAM[f]).join(", ");
  return profiel ? `${namen}, profiel ${profiel}` : namen;
}

/** Somebody who is away is not called: who stands in is. */
function Bel({ mens }: { mens: Mens }) {
  if (mens.vervangers.length === 0)
    return <BelLink wie={<Prive>{mens.naam}</Prive>} telefoon={mens.telefoon} />;
  return mens.vervangers.map((v) => (
    <div key={v.naam}>
      Vervangen door <Prive>{v.naam}</Prive> tot <Datum waarde={v.tot} vorm="dag" />{" "}
      <BelLink wie={<Prive>{v.naam}</Prive>} telefoon={v.telefoon} />
    </div>
  ));
}
