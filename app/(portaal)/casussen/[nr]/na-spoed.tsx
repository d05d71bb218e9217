import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
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
      {spoed.magOvernemen && <NeemOver casusnummer={casusnummer} niveau={casus.niveau} />}
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
