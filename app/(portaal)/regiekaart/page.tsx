import type { Metadata } from "next";
import { NIVEAUS, type Niveau } from "#regiekaart/begrippen";
import { KAART, KAART_VERSIE, ZIJREGELS } from "#regiekaart/kaart";
import { Blad } from "#ui/blad";
import { KaartOpschalen } from "#ui/kaart-opschalen";
import { KaartTabel } from "#ui/kaart-tabel";
import { Vlak } from "#ui/kaart-vlak";
import { SectieTabs } from "#ui/sectie-tabs";

export const metadata: Metadata = { title: "Regiekaart" };

type RegiekaartProps = { searchParams: Promise<{ niveau?: string | string[] }> };

const gekozenUit = (niveau: unknown): Niveau | undefined =>
  NIVEAUS.find((n) => String(n) === niveau);

/** The whole card on one page, for screen, phone and paper. `?niveau=3` brings one niveau forward. */
export default async function Regiekaart({ searchParams }: RegiekaartProps) {
  const gekozen = gekozenUit((await searchParams).niveau);
  const tabs = [
    { href: "/regiekaart", label: "Alle niveaus", actief: !gekozen },
    ...NIVEAUS.map((n) => ({
      href: `/regiekaart?niveau=${n}`,
      label: `${n} ${KAART[n].naam}`,
      actief: n === gekozen,
    })),
  ];
  return (
    <div className="kaart-blad">
      <Blad
        titel="Regiekaart"
        inleiding={`Wie heeft de regie, en wanneer schaal je op of af? Versie ${KAART_VERSIE}.`}
      >
        <Vlak>
          <SectieTabs label="Niveau kiezen" tabs={tabs} />
          <KaartTabel gekozen={gekozen} />
        </Vlak>
        <div className="kaart-onder">
          <Vlak titel="Opschalen">
            <KaartOpschalen />
          </Vlak>
          <div className="stapel">
            <Vlak titel="Afschalen">
              <p>In omgekeerde volgorde.</p>
              <p className="subtiel klein">
                Uitleg: we schalen steeds één niveau tegelijk af. De kaart verwijst naar een
                toelichting; die is niet beschikbaar.
              </p>
            </Vlak>
            <Vlak titel="Loopt het vast?">
              <ul className="kaart-zij">
                {Object.values(ZIJREGELS).map((regel) => (
                  <li key={regel.tekst}>
                    {regel.tekst} <strong>→ {regel.gevolg}</strong>
                  </li>
                ))}
              </ul>
            </Vlak>
            <Vlak titel="Zo lees je de kaart">
              <p>
                De tekst komt van de kaart zelf. De korte namen van de niveaus en wat achter
                “Uitleg” staat, zijn van het portaal. De kaart adviseert, jij beslist.
              </p>
            </Vlak>
          </div>
        </div>
      </Blad>
    </div>
  );
}
