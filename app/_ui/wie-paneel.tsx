import type { ReactNode } from "react";
import { Badge } from "./badge.tsx";
import { Icoon } from "./icoon.tsx";
import { Vlak } from "./kaart-vlak.tsx";
import { Prive } from "./prive.tsx";

export type WieRij = {
  sleutel: string;
  /** Procesregie, Casusregie, Zicht op veiligheid, … */
  rol: string;
  /** null: the organisation holds it, no person is named ("zonder regisseur"). */
  naam: string | null;
  organisatie?: string;
  /** Profile, since when: "profiel B · sinds 3 aug". */
  detail?: ReactNode;
  jij?: boolean;
  /** "waarnemend" and the like. */
  stand?: string;
  telefoon?: string;
};

/** First letters of the first and the last word that begin with a capital: "M. de Boer" is MB. */
export function initialen(naam: string): string {
  const letters = naam.split(/\s+/).filter((w) => /^\p{Lu}/u.test(w));
  return [letters[0], letters.length > 1 ? letters.at(-1) : ""].map((w) => w?.[0] ?? "").join("");
}

/** "Wie heeft de regie?": one row a task, with the person, the organisation and how to call them. */
export function WiePaneel({
  titel = "Wie heeft de regie?",
  rijen,
  onder,
}: {
  titel?: string;
  rijen: readonly WieRij[];
  onder?: ReactNode;
}) {
  return (
    <Vlak titel={titel} id="wie">
      <ul className="wie">
        {rijen.map((rij) => (
          <li key={rij.sleutel} className="wie-rij">
            <span className={rij.naam ? "wie-rond" : "wie-rond wie-rond--leeg"} aria-hidden="true">
              {rij.naam ? initialen(rij.naam) : "–"}
            </span>
            <div>
              <p className="wie-naam">
                {rij.naam ? <Prive>{rij.naam}</Prive> : "Nog geen persoon"}
                {rij.jij && " (jij)"} {rij.stand && <Badge>{rij.stand}</Badge>}
              </p>
              <p className="subtiel">{[rij.rol, rij.organisatie].filter(Boolean).join(" · ")}</p>
              {rij.detail && <p className="subtiel klein">{rij.detail}</p>}
              {rij.telefoon && (
                <a className="wie-bel" href={`tel:${rij.telefoon.replace(/[^+\d]/g, "")}`}>
                  <Icoon naam="telefoon" /> Bel {rij.telefoon}
                </a>
              )}
            </div>
          </li>
        ))}
      </ul>
      {onder}
    </Vlak>
  );
}
