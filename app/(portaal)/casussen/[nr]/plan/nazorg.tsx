import { NAZORG_UITKOMSTEN } from "#regiekaart/afschalen";
import { Badge } from "#ui/badge";
import { Datum } from "#ui/datum";
import { KnopLink } from "#ui/knop";
import { dagTekst } from "#ui/termijn";
import type { Volledig } from "../casus.ts";
import { MomentFormulier } from "./moment-formulier.tsx";

type Props = {
  nazorg: NonNullable<Volledig["nazorg"]>;
  magBijdragen: boolean;
  vandaag: string;
  casusnummer: string;
  gebruikerId: string;
};

/** Nazorg that runs: its contacts, when it goes wrong again, and the direct way back. */
export function Nazorg({ nazorg, magBijdragen, vandaag, ...wie }: Props) {
  return (
    <section className="stapel" aria-labelledby="nazorg">
      <h2 id="nazorg">Nazorg</h2>
      <p>
        Tot en met <Datum waarde={nazorg.tot} vorm="datum" />. Het gaat weer mis als:{" "}
        <span className="met-regels">{nazorg.criteria ?? "Deze tekst is vernietigd."}</span>
      </p>
      <ul className="plan-acties">
        {nazorg.momenten.map(({ id, dag, uitkomst, toelichting }) => (
          <li key={id} className={uitkomst ? "plan-actie plan-actie--klaar" : "plan-actie"}>
            <p>
              Contact op <Datum waarde={dag} vorm="datum" />{" "}
              {uitkomst ? (
                <Badge>{NAZORG_UITKOMSTEN.find((u) => u.code === uitkomst)?.naam}</Badge>
              ) : (
                `(${dagTekst(dag, vandaag)})`
              )}
            </p>
            {toelichting && <p className="met-regels">{toelichting}</p>}
            {!uitkomst && magBijdragen && (
              <details className="inklap">
                <summary>Leg dit contact vast</summary>
                <MomentFormulier id={id} {...wie} />
              </details>
            )}
          </li>
        ))}
      </ul>
      {magBijdragen && (
        <p className="rij">
          <KnopLink soort="secundair" href={`/casussen/${wie.casusnummer}/beoordeling`}>
            Het gaat weer mis: terug naar niveau {nazorg.niveauVan}
          </KnopLink>
        </p>
      )}
    </section>
  );
}
