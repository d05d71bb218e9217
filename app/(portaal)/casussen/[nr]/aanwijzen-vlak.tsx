import { REGIE_SOORT_NAAM } from "#regiekaart/namen";
import { aanroep } from "#server/aanroep";
import { Vlak } from "#ui/kaart-vlak";
import { ofStuurDoor } from "../../../_server/vereis-ik.ts";
import { Aanwijzen } from "./aanwijzen.tsx";
import type { CasusBeeld } from "./casus.ts";

/** For a coordinator of the organisation that has regie: name a colleague. Nothing for anybody else. */
export async function AanwijzenVlak({ casus }: { casus: CasusBeeld }) {
  if (casus.toewijsbaar.length === 0) return null;
  const caller = await aanroep();
  const { collegas, ikId } = await ofStuurDoor(caller.casus.bereidVoor({}));
  return (
    <Vlak titel="Iemand anders aanwijzen" id="aanwijzen">
      <p className="subtiel">
        De regie blijft bij jullie organisatie; alleen de persoon verandert.
      </p>
      {casus.toewijsbaar.map(({ soort, vereistProfiel }) => (
        <details key={soort} className="inklap">
          <summary>{REGIE_SOORT_NAAM[soort]}</summary>
          <Aanwijzen
            {...{ soort, vereistProfiel, collegas, ikId }}
            casusnummer={casus.casusnummer}
          />
        </details>
      ))}
    </Vlak>
  );
}
