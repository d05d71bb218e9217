import { ONDERDELEN } from "#regiekaart/overdracht-onderdelen";
import { Datum } from "#ui/datum";
import { Icoon } from "#ui/icoon";
import { Vlak } from "#ui/kaart-vlak";
import { ONDERDEEL_NAAM } from "../woorden.ts";
import type { OverdrachtBeeld } from "./lees-overdracht.ts";

/**
 * What came with the overdracht. The gate lets nothing through that lacks a required onderdeel, so what the
 * receiver may not read yet is certain to be there; but for spoed, which says only what it has.
 */
export function Compleet({ beeld: { overdracht: o, inhoud } }: { beeld: OverdrachtBeeld }) {
  const gelezen = new Set(inhoud.map((i) => i.onderdeel));
  const verplicht = ONDERDELEN.filter((deel) => deel.verplicht).filter(
    ({ code }) => !o.spoed || gelezen.has(code),
  );
  return (
    <Vlak titel="Is het compleet?" id="compleet">
      <div className="stapel">
        {o.spoed && (
          <p>
            Bij spoed is nog niet alles ingevuld: {o.van.naam} vult de overdracht later aan. Bel
            voor wat je nu moet weten.
          </p>
        )}
        <ul className="compleet">
          {verplicht.map(({ code }) => (
            <li key={code}>
              <Icoon naam="vink" />
              <span>
                {ONDERDEEL_NAAM[code]}{" "}
                {!gelezen.has(code) && <span className="subtiel">(lees je na acceptatie)</span>}
              </span>
            </li>
          ))}
          <li>
            <Icoon naam={o.warmGesprekOp ? "vink" : "open"} />
            {o.warmGesprekOp ? (
              <span>
                Warm gesprek gepland op <Datum waarde={o.warmGesprekOp} />
              </span>
            ) : (
              <span>Warm gesprek nog niet gepland: bel om het af te spreken</span>
            )}
          </li>
        </ul>
      </div>
    </Vlak>
  );
}
