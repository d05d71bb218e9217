import type { ReactNode } from "react";
import type { Niveau } from "#regiekaart/begrippen";
import { Icoon } from "./icoon.tsx";
import { KnopLink } from "./knop.tsx";
import { LegeStaat } from "./lege-staat.tsx";
import { NiveauMerk } from "./niveau-ladder.tsx";
import { Verwijzing } from "./verwijzing.tsx";

export type Taak = {
  sleutel: string;
  titel: string;
  /** Where the title leads, usually the casus. */
  href?: string;
  /** The casusnummer. */
  nummer?: string;
  detail?: ReactNode;
  niveau?: Niveau;
  actie?: { href: string; label: string };
  /** Red: the deadline has passed or is today, and this user is the one to act. */
  dringend?: boolean;
};

/** "Nu doen", "Wacht op anderen", "Binnenkort": one line a task, the act at the right. */
export function Takenlijst({ taken, leeg }: { taken: readonly Taak[]; leeg: string }) {
  if (taken.length === 0) return <LegeStaat titel={leeg} />;
  return (
    <ul className="takenlijst">
      {taken.map((taak) => (
        <li key={taak.sleutel} className={taak.dringend ? "taak taak--dringend" : "taak"}>
          <div className="taak-tekst">
            <p className="taak-titel">
              {taak.dringend && (
                <>
                  <Icoon naam="let_op" />
                  <span className="alleen-voorlezen">Dringend: </span>
                </>
              )}
              {taak.href ? <Verwijzing href={taak.href}>{taak.titel}</Verwijzing> : taak.titel}
              {taak.nummer && <span className="taak-nummer cijfers">{taak.nummer}</span>}
              {taak.niveau && <NiveauMerk niveau={taak.niveau} />}
            </p>
            {taak.detail && <div className="taak-detail">{taak.detail}</div>}
          </div>
          {taak.actie && (
            <KnopLink soort="secundair" href={taak.actie.href}>
              {taak.actie.label}
              {taak.nummer && <span className="alleen-voorlezen">, {taak.nummer}</span>}
            </KnopLink>
          )}
        </li>
      ))}
    </ul>
  );
}
