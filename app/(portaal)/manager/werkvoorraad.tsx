import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";

type WerkvoorraadProps = { bezetting: Uitvoer["dashboard"]["bezetting"]; casussen: number };

const GETAL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });

/** How much work for how many people. Of the organisation as a whole: it names nobody and compares nobody. */
export function Werkvoorraad({ bezetting, casussen }: WerkvoorraadProps) {
  const { organisatieId, professionals } = bezetting;
  return (
    <Vlak titel="Werkvoorraad" id="werkvoorraad">
      <dl className="feiten">
        <div>
          <dt>Casussen met procesregie bij ons</dt>
          <dd>
            <Verwijzing href="/casussen?regie=wij">{casussen}</Verwijzing>
          </dd>
        </div>
        <div>
          <dt>Professionals</dt>
          <dd>
            <Verwijzing href={`/wie-is-wie?organisatie=${organisatieId}&functie=professional`}>
              {professionals}
            </Verwijzing>
          </dd>
        </div>
        {professionals > 0 && (
          <div>
            <dt>Casussen per professional, gemiddeld</dt>
            <dd>{GETAL.format(casussen / professionals)}</dd>
          </div>
        )}
      </dl>
    </Vlak>
  );
}
