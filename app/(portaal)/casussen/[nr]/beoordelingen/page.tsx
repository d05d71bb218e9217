import { aanroep } from "#server/aanroep";
import { LegeStaat } from "#ui/lege-staat";
import { ofStuurDoor } from "../../../../_server/vereis-ik.ts";
import { type CasusParams, casusTitel, vereisVolledig } from "../casus.ts";
import { CasusBlad } from "../casus-blad.tsx";
import { Beoordeling } from "./beoordeling.tsx";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Beoordelingen");

/** Every assessment of this casus, newest first: answers, advice, decision, and who took it. */
export default async function BeoordelingenPagina(props: CasusParams) {
  const casus = await vereisVolledig(props);
  const caller = await aanroep();
  const lijst = await ofStuurDoor(caller.beoordeling.lijst({ casusnummer: casus.casusnummer }));
  return (
    <CasusBlad casus={casus} tab="beoordelingen">
      {lijst.length === 0 ? (
        <LegeStaat titel="Er is nog geen beoordeling vastgelegd.">
          {casus.mag.beoordelen &&
            "Start hierboven een beoordeling: dan weet je of het niveau past."}
        </LegeStaat>
      ) : (
        <div className="stapel stapel--ruim">
          {lijst.map((b, i) => (
            <Beoordeling key={b.id} beoordeling={b} vorige={lijst[i + 1] ?? null} open={i === 0} />
          ))}
        </div>
      )}
    </CasusBlad>
  );
}
