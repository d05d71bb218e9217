import { BelLink } from "#ui/bel-link";
import { Vlak } from "#ui/kaart-vlak";
import { Prive } from "#ui/prive";
import type { OverdrachtBeeld } from "./lees-overdracht.ts";

/** Whom to call about it: a conversation first is what makes a handover warm. */
export function Bellen({
  overdracht: { van, naar, afzender, rol },
}: Pick<OverdrachtBeeld, "overdracht">) {
  return (
    <Vlak titel="Wie kun je bellen?" id="bellen">
      <ul className="kale-lijst">
        {rol !== "afzender" && (
          <li>
            <BelLink wie={<Prive>{afzender.naam}</Prive>} telefoon={afzender.telefoon} />
          </li>
        )}
        {rol !== "afzender" && (
          <li>
            <BelLink wie={van.korteNaam} telefoon={van.telefoon} />
          </li>
        )}
        {rol !== "ontvanger" && (
          <li>
            <BelLink wie={naar.korteNaam} telefoon={naar.telefoon} />
          </li>
        )}
      </ul>
    </Vlak>
  );
}

/** What the receiver sees before the answer, in plain words (ontwerp §4, zicht `voorstel`). */
export function WatJeZiet() {
  return (
    <Vlak titel="Wat zie je nu, en wat nog niet?" id="zicht">
      <div className="stapel">
        <p>
          <strong>Nu al:</strong> de vraag, de reden, het doel, een samenvatting zonder namen, de
          afzender en de termijn.
        </p>
        <p>
          <strong>Na acceptatie:</strong> namen en adres, het journaal, de beoordelingen en wat het
          huishouden vindt.
        </p>
        <p className="subtiel">
          Accepteren jullie niet, of trekt de afzender in? Dan zie je niets meer van deze casus,
          behalve jullie eigen antwoord.
        </p>
      </div>
    </Vlak>
  );
}
