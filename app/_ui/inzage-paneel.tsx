import type { ReactNode } from "react";
import type { Zicht } from "#regiekaart/begrippen";
import { ZICHT_NAAM } from "#regiekaart/namen";
import { Badge, type BadgeSoort } from "./badge.tsx";
import { Datum } from "./datum.tsx";
import { Vlak } from "./kaart-vlak.tsx";
import { Prive } from "./prive.tsx";

/** Who may write stands out in green; who only sees is neutral. */
const soortVan = (zicht: Zicht): BadgeSoort =>
  zicht === "regie" || zicht === "bijdragen" ? "gelukt" : "neutraal";

export type InzageRij = {
  sleutel: string;
  zicht: Exclude<Zicht, "geen">;
  organisatie: string;
  /** A person, or how many: "2 personen". */
  wie?: string;
  tot?: Date | string | null;
  /** It ends at a time of day, not at the end of a day. */
  opTijd?: boolean;
  /** One plain sentence: "heeft de procesregie", "nazorg na de overdracht". */
  waarom?: ReactNode;
};

type InzagePaneelProps = {
  titel?: string;
  rijen: readonly InzageRij[];
  laatst?: { wie: string; wanneer: Date | string };
  /** Links below: access, log. */
  acties?: ReactNode;
};

/** "Wie kan deze casus zien?": how much, which organisation, until when and why. */
export function InzagePaneel({
  titel = "Wie kan deze casus zien?",
  rijen,
  laatst,
  acties,
}: InzagePaneelProps) {
  return (
    <Vlak titel={titel} id="inzage">
      <ul className="inzage">
        {rijen.map((rij) => (
          <li key={rij.sleutel} className="inzage-rij">
            <p>
              <Badge soort={soortVan(rij.zicht)}>{ZICHT_NAAM[rij.zicht]}</Badge> {rij.organisatie}
              {rij.wie && (
                <>
                  {" · "}
                  <Prive>{rij.wie}</Prive>
                </>
              )}
            </p>
            {(rij.tot || rij.waarom) && (
              <p className="subtiel klein">
                {rij.tot && (
                  <>
                    {rij.opTijd ? "tot" : "tot en met"}{" "}
                    <Datum waarde={rij.tot} vorm={rij.opTijd ? "moment" : "datum"} />
                  </>
                )}
                {rij.tot && rij.waarom && " · "}
                {rij.waarom}
              </p>
            )}
          </li>
        ))}
      </ul>
      {laatst && (
        <p className="subtiel klein inzage-laatst">
          Laatst bekeken: <Datum waarde={laatst.wanneer} /> door <Prive>{laatst.wie}</Prive>
        </p>
      )}
      {acties && <div className="rij">{acties}</div>}
    </Vlak>
  );
}
