import type { ReactNode } from "react";
import { Datum } from "./datum.tsx";
import { LegeStaat } from "./lege-staat.tsx";
import { Prive } from "./prive.tsx";
import { Verwijzing } from "./verwijzing.tsx";

export type TijdlijnRegel = {
  sleutel: string;
  titel: ReactNode;
  tijd: Date | string;
  /** Who did it, as they were then: "M. de Boer (RVT)". */
  wie?: ReactNode;
  detail?: ReactNode;
  meer?: { href: string; label: string };
  /** Drawn open: something that was, and has ended. */
  voorbij?: boolean;
  /** Drawn as an open diamond: a niveaucorrectie is not a step that was taken (regiekaart §2.6). */
  correctie?: boolean;
};

type TijdlijnProps = {
  regels: readonly TijdlijnRegel[];
  filters?: ReactNode;
  leeg: string;
  nu?: Date;
};

/** What happened, newest first as given. `filters` stands above it: a Filterpaneel or links. */
export function Tijdlijn({ regels, filters, leeg, nu }: TijdlijnProps) {
  return (
    <div className="tijdlijn">
      {filters && <div className="tijdlijn-filters">{filters}</div>}
      {regels.length === 0 ? (
        <LegeStaat titel={leeg} />
      ) : (
        <ol>
          {regels.map((regel) => (
            <li key={regel.sleutel} className={klasse(regel)}>
              <p className="tijdlijn-titel">
                {regel.titel}
                {regel.meer && (
                  <Verwijzing className="tijdlijn-meer" href={regel.meer.href}>
                    {regel.meer.label}
                  </Verwijzing>
                )}
              </p>
              <p className="tijdlijn-onder">
                <Datum waarde={regel.tijd} nu={nu} />
                {regel.wie && (
                  <>
                    {" · "}
                    <Prive>{regel.wie}</Prive>
                  </>
                )}
              </p>
              {regel.detail && <div className="tijdlijn-detail">{regel.detail}</div>}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

const klasse = ({ voorbij, correctie }: TijdlijnRegel) =>
  `tijdlijn-regel${voorbij ? " tijdlijn-regel--voorbij" : ""}${correctie ? " tijdlijn-regel--correctie" : ""}`;
