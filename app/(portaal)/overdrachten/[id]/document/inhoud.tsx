import { CATEGORIE_NAAM } from "#regiekaart/namen";
import { ACTIE_LOT_NAAM, WEGGELATEN_ZIN } from "#regiekaart/overdracht-document";
import { ONDERDELEN } from "#regiekaart/overdracht-onderdelen";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Prive } from "#ui/prive";
import { ONDERDEEL_NAAM } from "../../woorden.ts";
import type { Document } from "./lees-document.ts";

type Tekst = Document["onderdelen"][number]["tekst"];
type Props = { document: Document };

/** What the sender wrote and added, and why the receiver deviated from the profile. */
export function Inhoud({ document: d }: Props) {
  return (
    <Vlak titel="Wat is overgedragen">
      <dl className="feiten feiten--breed">
        {d.onderdelen.map(({ code, tekst }) => (
          <div key={code}>
            <dt>{ONDERDEEL_NAAM[code]}</dt>
            <dd className="met-regels">{keuzeNaam(code, tekst.inhoud) ?? leesbaar(tekst)}</dd>
          </div>
        ))}
        {d.aanvullingen.map((a) => (
          <div key={`${a.soort} ${a.op}`}>
            <dt>
              {a.soort === "vraag" ? "Gevraagd" : "Aangevuld"} door <Prive>{a.door}</Prive>,{" "}
              {a.organisatie}
            </dt>
            <dd className="met-regels">{leesbaar(a.tekst)}</dd>
          </div>
        ))}
        {d.motivering && (
          <div>
            <dt>Waarom deze regisseur</dt>
            <dd className="met-regels">{leesbaar(d.motivering)}</dd>
          </div>
        )}
      </dl>
    </Vlak>
  );
}

/** What became of each actie that was open. */
export function Acties({ document: { acties } }: Props) {
  return (
    <Vlak titel="Acties">
      {acties.length === 0 && <p>Er waren geen open acties.</p>}
      <ul className="kale-lijst">
        {acties.map((a, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: frozen, so the order never changes
          <li key={i}>
            <strong>{ACTIE_LOT_NAAM[a.lot]}</strong>
            {a.bij && ` (${a.bij})`}: {leesbaar(a.tekst)} Voor{" "}
            <Datum waarde={a.voor} vorm="datum" />.
          </li>
        ))}
      </ul>
    </Vlak>
  );
}

/** What stayed behind because its bron had not agreed: how much, never what. */
export function NietMee({ document: { nietMee } }: Props) {
  if (nietMee.length === 0) return null;
  return (
    <Vlak titel="Niet overgedragen, omdat de bron niet instemde">
      <ul className="kale-lijst">
        {nietMee.map((n) => (
          <li key={`${n.bron} ${n.categorie}`}>
            {n.bron}: {n.aantal} ({CATEGORIE_NAAM[n.categorie].toLowerCase()})
          </li>
        ))}
      </ul>
    </Vlak>
  );
}

const leesbaar = ({ inhoud, weggelaten }: Tekst) =>
  weggelaten ? WEGGELATEN_ZIN[weggelaten] : inhoud;

const keuzeNaam = (code: string, waarde: string | null) =>
  ONDERDELEN.find((o) => o.code === code)?.keuzes?.find((k) => k.waarde === waarde)?.naam;
