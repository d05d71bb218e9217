"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { Knop } from "./knop.tsx";
import { type Sneltoets, sneltoetsen } from "./toetsen.ts";
import { useVoorkeur } from "./use-voorkeur.ts";
import { Verwijzing } from "./verwijzing.tsx";
import { kiesVoorkeur, leesVoorkeur } from "./voorkeur.ts";

/** A page with its letter: "g" and then "c", or "n" alone. */
export type PaginaToets = { toets: string; href: string; label: string };

const OVERZICHT = "sneltoetsen";
const openOverzicht = () => document.querySelector<HTMLDialogElement>(`#${OVERZICHT}`)?.showModal();

/** Listens to the keys of this person's pages, and holds the overview that "?" opens. */
export function Sneltoetsen({ paginas }: { paginas: readonly PaginaToets[] }) {
  const router = useRouter();
  const nu = useRef(paginas);
  nu.current = paginas;
  useEffect(() => {
    const luister = sneltoetsen((toets) => {
      if (toets === "/") return naarZoeken();
      if (toets === "?") return openOverzicht();
      if (toets === "d") return kiesVoorkeur("discreet", leesVoorkeur("discreet") ? "" : "aan");
      const pagina = nu.current.find((p) => p.toets === toets);
      if (pagina) router.push(pagina.href);
    });
    const bijToets = (g: KeyboardEvent) => {
      const bekend = (toets: Sneltoets) =>
        ["/", "?", "d"].includes(toets) || nu.current.some((p) => p.toets === toets);
      if (leesVoorkeur("sneltoetsen") !== "uit") luister(g, bekend);
    };
    document.addEventListener("keydown", bijToets);
    return () => document.removeEventListener("keydown", bijToets);
  }, [router]);
  return <Overzicht paginas={paginas} />;
}

/** The field may lie in the drawer of a narrow screen; then there is nothing to go to. */
const naarZoeken = () => document.querySelector<HTMLElement>(".zoek-invoer")?.focus();

function Overzicht({ paginas }: { paginas: readonly PaginaToets[] }) {
  const dialoog = useRef<HTMLDialogElement>(null);
  const [stand] = useVoorkeur("sneltoetsen");
  const sluit = () => dialoog.current?.close();
  const rijen = [
    { toets: "/", label: "Zoeken" },
    { toets: "d", label: "Discreetmodus aan of uit" },
    { toets: "?", label: "Dit overzicht" },
    ...paginas,
  ];
  return (
    <dialog ref={dialoog} id={OVERZICHT} className="vlak venster" aria-labelledby="sneltoetsen-kop">
      <div className="stapel">
        <h2 id="sneltoetsen-kop">Sneltoetsen</h2>
        <p>
          {stand === "uit"
            ? "Je hebt sneltoetsen uitgezet."
            : "Ze werken overal, behalve als je in een veld typt."}
        </p>
        <dl className="toetsen">
          {rijen.map(({ toets, label }) => (
            <div key={toets}>
              <dt>
                <Toetsen toets={toets} />
              </dt>
              <dd>{label}</dd>
            </div>
          ))}
        </dl>
        <div className="rij">
          <Knop soort="secundair" onClick={sluit}>
            Sluit
          </Knop>
          <Verwijzing href="/instellingen#sneltoetsen-keuze" onClick={sluit}>
            {stand === "uit" ? "Aanzetten" : "Uitzetten"}
          </Verwijzing>
        </div>
      </div>
    </dialog>
  );
}

/** "g c" as two keys, one after the other. */
function Toetsen({ toets }: { toets: string }) {
  const [eerste, tweede] = toets.split(" ");
  return (
    <>
      <kbd className="toets">{eerste}</kbd>
      {tweede && (
        <>
          {" dan "}
          <kbd className="toets">{tweede}</kbd>
        </>
      )}
    </>
  );
}

/** Opens the overview without its key; stands in the user menu. */
export function SneltoetsenKnop() {
  return (
    <Knop soort="subtiel" onClick={openOverzicht}>
      Sneltoetsen
    </Knop>
  );
}

/** On or off, for who speaks to the computer or hits a key by accident (WCAG 2.1.4). */
export function SneltoetsenSchakel() {
  const [stand, kies] = useVoorkeur("sneltoetsen");
  return (
    <label className="schakelaar">
      <input
        type="checkbox"
        checked={stand !== "uit"}
        onChange={(g) => kies(g.target.checked ? "" : "uit")}
      />
      Sneltoetsen gebruiken
    </label>
  );
}
