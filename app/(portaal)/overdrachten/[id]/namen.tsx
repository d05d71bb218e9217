import { LEEFTIJD_NAAM } from "#regiekaart/namen";
import { Vlak } from "#ui/kaart-vlak";
import { Prive } from "#ui/prive";
import type { OverdrachtBeeld } from "./lees-overdracht.ts";

/** Who the household members are, released by the sender until the answer. */
export function Namen({ beeld: { namen, overdracht: o } }: { beeld: OverdrachtBeeld }) {
  if (namen === null || o.rol !== "ontvanger") return null;
  return (
    <Vlak titel="Wie wonen er in het huishouden?" id="namen">
      <p className="subtiel">
        {o.van.naam} gaf dit vrij voor triage. Je ziet het tot jullie antwoorden.
      </p>
      <ul className="kale-lijst">
        {namen.map((n) => (
          <li key={`${n.naam}-${n.rol}`}>
            <Prive>{n.naam}</Prive> – {n.rol}, {LEEFTIJD_NAAM[n.leeftijdsgroep].toLowerCase()}
          </li>
        ))}
      </ul>
    </Vlak>
  );
}
