import { AANDACHT, AANDACHT_SOORTEN } from "#regiekaart/aandacht";
import { NIVEAUS } from "#regiekaart/begrippen";
import { EVALUATIE_DAGEN } from "#regiekaart/evaluatie";
import { aanroep } from "#server/aanroep";
import { Badge } from "#ui/badge";
import { DataTabel } from "#ui/data-tabel";
import { Vlak } from "#ui/kaart-vlak";
import { Tegel } from "#ui/tegel";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { adres } from "../casussen/filter.ts";

/** What has waited too long and is yours to act on, each number a link to its list; nothing at all when nothing has. */
export async function Aandacht() {
  const { dashboard } = await aanroep();
  const geteld = await ofStuurDoor(dashboard.aandacht({}));
  if (geteld.length === 0) return null;
  return (
    <Vlak titel="Vraagt aandacht" id="aandacht">
      <div className="stapel">
        <ul className="tegels">
          {geteld.map(({ soort, aantal }) => (
            <li key={soort}>
              <Tegel
                label={AANDACHT[soort].naam}
                waarde={aantal}
                href={adres({ aandacht: soort })}
              />
            </li>
          ))}
        </ul>
        <details>
          <summary>Na hoeveel dagen staat het hier?</summary>
          <Termijnen />
        </details>
      </div>
    </Vlak>
  );
}

const REGELS = [
  {
    naam: "Evaluatie",
    vanaf: "de vorige beoordeling",
    dagen: EVALUATIE_DAGEN,
  },
  ...AANDACHT_SOORTEN.map((soort) => AANDACHT[soort]),
];

/** The terms of this region, by niveau. */
function Termijnen() {
  return (
    <div className="stapel">
      <p>
        <Badge>regionale invulling</Badge> Dagen per niveau. De regiekaart noemt geen termijnen; de
        regio kiest ze zelf.
      </p>
      <DataTabel
        titel="Na hoeveel dagen, per niveau"
        titelVerborgen
        rijen={REGELS}
        sleutel={(r) => r.naam}
        leeg=""
        kolommen={[
          {
            sleutel: "wat",
            kop: "Wat",
            rijkop: true,
            cel: (r) => (
              <span>
                {r.naam} <span className="subtiel">na {r.vanaf}</span>
              </span>
            ),
          },
          ...NIVEAUS.map((niveau) => ({
            sleutel: String(niveau),
            kop: `Niveau ${niveau}`,
            cel: (r: (typeof REGELS)[number]) => r.dagen[niveau],
          })),
        ]}
      />
    </div>
  );
}
