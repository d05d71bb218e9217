import { ZICHT_NAAM } from "#regiekaart/namen";
import { aanroep } from "#server/aanroep";
import { DataTabel, type Kolom } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Prive } from "#ui/prive";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { AanwijzenVlak } from "../aanwijzen-vlak.tsx";
import { type CasusParams, casusTitel, type Volledig, vereisVolledig } from "../casus.ts";
import { CasusBlad } from "../casus-blad.tsx";
import { DoorgevenVlak } from "../doorgeven-vlak.tsx";
import { laatsteDag } from "../laatste-dag.ts";
import { opsomming } from "../opsomming.ts";
import { dragerNaam, type ToegangRij, waaromVan } from "../toegang-rijen.ts";
import { BetrokkeneFormulier } from "./betrokkene-formulier.tsx";
import { Betrokkenen } from "./betrokkenen.tsx";
import { Leesrechten } from "./leesrechten.tsx";
import { Uitsluitingen } from "./uitsluitingen.tsx";
import { ZichtVraagFormulier } from "./zicht-vraag-formulier.tsx";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Toegang");

const KOLOMMEN: readonly Kolom<ToegangRij>[] = [
  {
    sleutel: "wie",
    kop: "Wie",
    cel: (t) => (
      <span>
        {t.gebruiker ? <Prive>{t.gebruiker}</Prive> : metHoofdletter(dragerNaam(t))}
        <span className="onder-naam">{t.organisatie}</span>
        {t.mensen && (
          <span className="onder-naam">
            <Prive>{opsomming(t.mensen)}</Prive>
          </span>
        )}
      </span>
    ),
    rijkop: true,
  },
  { sleutel: "zicht", kop: "Wat", cel: (t) => ZICHT_NAAM[t.zicht] },
  { sleutel: "waarom", kop: "Waarom", cel: (t) => metHoofdletter(waaromVan(t)) },
  { sleutel: "van", kop: "Sinds", cel: (t) => <Datum waarde={t.van} vorm="datum" /> },
  {
    sleutel: "tot",
    kop: "Tot en met",
    cel: (t) => {
      if (!t.tot) return "geen einddatum";
      return t.grond === "noodtoegang" ? (
        <Datum waarde={t.tot} />
      ) : (
        <Datum waarde={laatsteDag(t.tot)} vorm="datum" />
      );
    },
  },
];

const metHoofdletter = (zin: string) => `${zin.charAt(0).toUpperCase()}${zin.slice(1)}`;

function WieHeeftZicht({ regie }: Pick<Volledig, "regie">) {
  const zicht = regie.find((r) => r.soort === "zicht_op_veiligheid");
  if (!zicht) return <p className="subtiel">Nu niemand.</p>;
  return (
    <p>
      {zicht.persoon && (
        <>
          <strong>
            <Prive>{zicht.persoon.naam}</Prive>
          </strong>
          {zicht.jij && " (jij)"},{" "}
        </>
      )}
      {zicht.organisatie.naam}
    </p>
  );
}

/** Everybody who can see this casus: how much, since when, until when, and why. */
export default async function ToegangPagina(props: CasusParams) {
  const casus = await vereisVolledig(props);
  const ik = await vereisIk();
  const { casusnummer } = casus;
  const caller = await aanroep();
  const bekend = casus.mag.betrekken
    ? await ofStuurDoor(caller.betrokkene.bereidVoor({ casusnummer }))
    : null;
  const uitgesloten = casus.mag.betrekken
    ? await ofStuurDoor(caller.uitsluiting.lijst({ casusnummer }))
    : null;
  const leesrechten = casus.mag.betrekken
    ? await ofStuurDoor(caller.leesrecht.lijst({ casusnummer }))
    : null;
  const wie = { casusnummer, gebruikerId: ik.gebruikerId };
  return (
    <CasusBlad
      casus={casus}
      tab="toegang"
      onder={
        <>
          <Vlak titel="Wie doet mee?" aantal={casus.betrokkenen.length} id="betrokkenen">
            <Betrokkenen
              casus={casus}
              gebruikerId={ik.gebruikerId}
              vandaag={bekend?.vandaag ?? null}
            />
            {bekend && (
              <details className="inklap">
                <summary>Iemand toevoegen</summary>
                <BetrokkeneFormulier {...wie} bekend={bekend} />
              </details>
            )}
          </Vlak>
          {bekend && (
            <Vlak titel="Wie heeft zicht op veiligheid?" id="zicht-op-veiligheid">
              <WieHeeftZicht regie={casus.regie} />
              <details className="inklap">
                <summary>Iemand vragen</summary>
                <ZichtVraagFormulier {...wie} organisaties={bekend.organisaties} />
              </details>
            </Vlak>
          )}
          {leesrechten && <Leesrechten {...wie} lijst={leesrechten} />}
          {uitgesloten && <Uitsluitingen {...wie} lijst={uitgesloten} />}
          <DoorgevenVlak casusnummer={casusnummer} />
          <AanwijzenVlak casus={casus} />
        </>
      }
    >
      <DataTabel
        titel="Wie kan deze casus zien?"
        kolommen={KOLOMMEN}
        rijen={casus.toegang}
        sleutel={(t) => `${t.grond}|${t.organisatie}|${t.gebruiker}|${t.functie}|${t.namens}`}
        resultaat={`${casus.toegang.length} regels`}
        leeg="Niemand kan deze casus nu zien."
      />
      <p className="subtiel klein">
        Wie hier niet staat, ziet niets van deze casus. Elke keer dat iemand kijkt, wordt
        vastgelegd.
      </p>
    </CasusBlad>
  );
}
