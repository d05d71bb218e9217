import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Mededeling } from "#ui/mededeling";
import { Verwijzing } from "#ui/verwijzing";
import { AanwijzenDoorMacht } from "./aanwijzen-door-macht.tsx";
import type { CasusBeeld } from "./casus.ts";
import { NeemOver } from "./neem-over.tsx";
import { SPOED_TAAK } from "./spoed/namen.ts";

/** After spoed: what we may take, and what was left out; the same for who sees only the stand. */
export function NaSpoed({ casus }: { casus: CasusBeeld }) {
  const { casusnummer, spoed } = casus;
  return (
    <>
      {spoed.magOvernemen && (
        <Mededeling soort="let_op" titel="Jullie kunnen de regie nu overnemen">
          De casus is met spoed opgeschaald naar niveau {casus.niveau}. Neem je de procesregie over,
          dan telt dat meteen. De reden schrijven jullie de volgende werkdag op.
          <NeemOver casusnummer={casusnummer} />
        </Mededeling>
      )}
      {spoed.magAanwijzen && <AanwijzenDoorMacht casusnummer={casusnummer} />}
      {spoed.taken.length > 0 && (
        <Vlak titel="Na spoed nog te doen" id="na-spoed" aantal={spoed.taken.length}>
          <ul className="opsomming">
            {spoed.taken.map((t) => (
              <li key={t.id}>
                {t.vanOns ? (
                  <Verwijzing href={`/casussen/${casusnummer}${SPOED_TAAK[t.soort].pad}`}>
                    {SPOED_TAAK[t.soort].naam}
                  </Verwijzing>
                ) : (
                  SPOED_TAAK[t.soort].naam
                )}{" "}
                <span className="subtiel">
                  {t.organisatie && `${t.organisatie}, `}uiterlijk{" "}
                  <Datum waarde={t.voor} vorm="dag" />
                </span>
              </li>
            ))}
          </ul>
        </Vlak>
      )}
    </>
  );
}
