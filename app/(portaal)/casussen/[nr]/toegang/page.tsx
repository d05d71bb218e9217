import { ZICHT_NAAM } from "#regiekaart/namen";
import { DataTabel, type Kolom } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { type CasusParams, casusTitel, vereisVolledig } from "../casus.ts";
import { CasusBlad } from "../casus-blad.tsx";
import { dragerNaam, GROND_WAAROM, type ToegangRij } from "../toegang-rijen.ts";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Toegang");

const KOLOMMEN: readonly Kolom<ToegangRij>[] = [
  {
    sleutel: "wie",
    kop: "Wie",
    cel: (t) => (
      <span>
        {metHoofdletter(dragerNaam(t))}
        <span className="onder-naam">{t.organisatie}</span>
      </span>
    ),
    rijkop: true,
  },
  { sleutel: "zicht", kop: "Wat", cel: (t) => ZICHT_NAAM[t.zicht] },
  { sleutel: "waarom", kop: "Waarom", cel: (t) => metHoofdletter(GROND_WAAROM[t.grond]) },
  { sleutel: "van", kop: "Sinds", cel: (t) => <Datum waarde={t.van} vorm="datum" /> },
  {
    sleutel: "tot",
    kop: "Tot",
    cel: (t) => (t.tot ? <Datum waarde={t.tot} vorm="datum" /> : "geen einddatum"),
  },
];

const metHoofdletter = (zin: string) => `${zin.charAt(0).toUpperCase()}${zin.slice(1)}`;

/** Everybody who can see this casus: how much, since when, until when, and why. */
export default async function ToegangPagina(props: CasusParams) {
  const casus = await vereisVolledig(props);
  return (
    <CasusBlad casus={casus} tab="toegang">
      <DataTabel
        titel="Wie kan deze casus zien?"
        kolommen={KOLOMMEN}
        rijen={casus.toegang}
        sleutel={(t) => `${t.grond}|${t.organisatie}|${t.gebruiker}|${t.functie}`}
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
