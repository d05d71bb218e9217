"use client";

import { Icoon } from "#ui/icoon";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import { type Poortregel, poort } from "./poort.ts";
import type { StapProps } from "./stap.ts";

type Props = Omit<StapProps, "doe" | "fouten"> & { casusnummer: string; stap: number };

/** The gate as a checklist: what is there, what is missing, and where each is filled in. */
export function WatMoetErin({ casusnummer, stap, ...props }: Props) {
  const regels = poort(props);
  const klaar = regels.filter((r) => r.klaar).length;
  return (
    <Vlak titel="Wat moet erin" id="wat-moet-erin">
      <p className="subtiel">
        {klaar} van {regels.length} klaar
      </p>
      <ul className="compleet">
        {regels.map((regel) => (
          <li key={regel.veld}>
            <Icoon naam={regel.klaar ? "vink" : "open"} />
            <span>
              {regel.klaar ? (
                regel.naam
              ) : (
                <Ontbreekt regel={regel} stap={stap} casusnummer={casusnummer} />
              )}
              <span className="alleen-voorlezen">{regel.klaar ? " (klaar)" : " (ontbreekt)"}</span>
            </span>
          </li>
        ))}
      </ul>
    </Vlak>
  );
}

type OntbreektProps = { regel: Poortregel; stap: number; casusnummer: string };

/** In this form, and where the casus keeps it: filled in there it is known for every form after it. */
function Ontbreekt({
  regel: { veld, naam, stap: staatIn, elders },
  stap,
  casusnummer,
}: OntbreektProps) {
  return (
    <>
      {staatIn === stap ? <a href={`#${veld}`}>{naam}</a> : `${naam} (stap ${staatIn})`}
      {elders && (
        <>
          {" · "}
          <Verwijzing href={`/casussen/${casusnummer}/${elders.pad}`}>{elders.waar}</Verwijzing>
        </>
      )}
    </>
  );
}
