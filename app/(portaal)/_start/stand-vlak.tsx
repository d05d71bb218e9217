import { NIVEAUS } from "#regiekaart/begrippen";
import { Vlak } from "#ui/kaart-vlak";
import { NiveauMerk } from "#ui/niveau-ladder";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";

type Stand = Uitvoer["dashboard"]["stand"];

const BREED = 200;

/**
 * How many casussen stand at each niveau; with `wij` those of which the reader's organisation holds procesregie. Only what the reader sees in the list behind the number is
 * counted, so small numbers need no suppression here: they reveal nothing that the list does not.
 */
export function StandVlak({ perNiveau, wij }: Pick<Stand, "perNiveau"> & { wij?: boolean }) {
  const meest = Math.max(1, ...perNiveau.map((n) => n.aantal));
  return (
    <Vlak titel={wij ? "Onze casussen per niveau" : "Stand per niveau"} id="stand">
      <div className="tabel stand">
        <table>
          <caption className="alleen-voorlezen">Aantal casussen per niveau</caption>
          <thead className="alleen-voorlezen">
            <tr>
              <th scope="col">Niveau</th>
              <th scope="col">Aantal</th>
            </tr>
          </thead>
          <tbody>
            {NIVEAUS.map((niveau) => {
              const aantal = perNiveau.find((n) => n.niveau === niveau)?.aantal ?? 0;
              return (
                <tr key={niveau}>
                  <th scope="row">
                    <NiveauMerk niveau={niveau} woord />
                  </th>
                  <td>
                    <div className="stand-cel">
                      <svg
                        className="stand-balk"
                        viewBox={`0 0 ${BREED} 12`}
                        preserveAspectRatio="none"
                        aria-hidden="true"
                      >
                        <rect
                          className={`stand-vlak--${niveau}`}
                          width={(aantal / meest) * BREED}
                          height="12"
                        />
                      </svg>
                      <Verwijzing
                        className="cijfers"
                        href={`/casussen?${wij ? "regie=wij&" : ""}niveau=${niveau}`}
                      >
                        {aantal}
                        <span className="alleen-voorlezen"> casussen op niveau {niveau}</span>
                      </Verwijzing>
                    </div>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Vlak>
  );
}
