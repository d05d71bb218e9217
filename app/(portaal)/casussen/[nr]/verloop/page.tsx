import { aanroep } from "#server/aanroep";
import { Verwijzing } from "#ui/verwijzing";
import { leesCursor, schrijfCursor } from "../../../../_server/cursor.ts";
import { ofStuurDoor } from "../../../../_server/vereis-ik.ts";
import { type CasusParams, casusTitel, vereisVolledig } from "../casus.ts";
import { CasusBlad } from "../casus-blad.tsx";
import { deelUit, VerloopTijdlijn } from "../verloop-tijdlijn.tsx";

type Props = CasusParams & { searchParams: Promise<Record<string, string | string[]>> };

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Verloop");

/** The whole history of a casus, in pages. */
export default async function VerloopPagina(props: Props) {
  const casus = await vereisVolledig(props);
  const { deel: gevraagd, na } = await props.searchParams;
  const deel = deelUit(gevraagd);
  const caller = await aanroep();
  const { casusnummer } = casus;
  const { rijen, volgende } = await ofStuurDoor(
    caller.casus.verloop({ casusnummer, deel, cursor: leesCursor(na) }),
  );
  const pad = `/casussen/${casusnummer}/verloop`;
  const verder = volgende && new URLSearchParams({ na: schrijfCursor(volgende) });
  if (verder && deel) verder.set("deel", deel);
  return (
    <CasusBlad casus={casus} tab="verloop">
      <VerloopTijdlijn casusnummer={casusnummer} rijen={rijen} deel={deel} pad={pad} />
      {verder && (
        <p className="na-tijdlijn">
          <Verwijzing href={`${pad}?${verder}`}>Toon wat eerder gebeurde</Verwijzing>
        </p>
      )}
    </CasusBlad>
  );
}
