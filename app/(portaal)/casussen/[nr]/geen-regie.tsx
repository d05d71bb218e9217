import { ZIN } from "#regiekaart/gronden";
import { Blad } from "#ui/blad";
import { KnopLink } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { CasusLink } from "../casus-link.tsx";

/** Who may see the casus but not do this gets the named reason (ontwerp §4.5). */
export function GeenRegie({ titel, casusnummer }: { titel: string; casusnummer: string }) {
  return (
    <Blad titel={titel} boven={<CasusLink casusnummer={casusnummer} />}>
      <Mededeling titel="Dit kan alleen wie regie heeft">
        <p>{ZIN.geen_bevoegdheid}</p>
        <p>
          <KnopLink soort="secundair" href={`/casussen/${casusnummer}`}>
            Terug naar de casus
          </KnopLink>
        </p>
      </Mededeling>
    </Blad>
  );
}
