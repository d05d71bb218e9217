import { ZICHT_NAAM } from "#regiekaart/namen";
import { aanroep } from "#server/aanroep";
import { DataTabel, type Kolom } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Prive } from "#ui/prive";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { AanwijzenVlak } from "../aanwijzen-vlak.tsx";
import { type CasusParams, casusTitel, vereisVolledig } from "../casus.ts";
import { CasusBlad } from "../casus-blad.tsx";
import { DoorgevenVlak } from "../doorgeven-vlak.tsx";
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
    kop: "Tot",
    cel: (t) =>
      t.tot ? (
        <Datum waarde={t.tot} vorm={t.grond === "noodtoegang" ? "moment" : "datum"} />
      ) : (
        "geen einddatum"
      ),
  },
];

const metHoofdletter = (zin: string) => `${zin.charAt(0).toUpperCase()}${zin.slice(1)}`;

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
