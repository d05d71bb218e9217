"use client";

import { BelLink } from "#ui/bel-link";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import type { BekendBij as Wie } from "./use-herkenning.ts";

type BekendProps = { wie: Wie; bezig: boolean; open: () => void };

/** The household may be known: whom to call first, and that a casus can be opened all the same. */
export function BekendBij({ wie, bezig, open }: BekendProps) {
  return (
    <Mededeling soort="let_op" titel="Dit huishouden is misschien al bekend" meteen>
      <div className="stapel">
        <p>
          Bel eerst. Meer dan dit kunnen we niet laten zien. Dat je dit hebt gevraagd, is
          vastgelegd.
        </p>
        <ul className="kale-lijst">
          {wie.map(({ organisatie, telefoon }) => (
            <li key={organisatie}>
              Bekend bij {organisatie}. <BelLink wie={organisatie} telefoon={telefoon} />
            </li>
          ))}
        </ul>
        <p>Is het een ander huishouden, of spreek je dat zo af?</p>
        <p>
          <Knop soort="secundair" bezig={bezig} onClick={open}>
            Toch een casus openen
          </Knop>
        </p>
      </div>
    </Mededeling>
  );
}
