import { aanroep } from "#server/aanroep";
import { Verwijzing } from "#ui/verwijzing";
import { ofStuurDoor } from "../../../../_server/vereis-ik.ts";
import { type CasusParams, casusTitel, vereisVolledig } from "../casus.ts";
import { CasusBlad } from "../casus-blad.tsx";
import { deelUit, VerloopTijdlijn } from "../verloop-tijdlijn.tsx";

type Props = CasusParams & { searchParams: Promise<Record<string, string | string[]>> };

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Verloop");

/** Where the previous page of the history ended; anything malformed starts at the newest. */
function cursorUit(op: unknown, id: unknown) {
  if (typeof op !== "string" || typeof id !== "string") return null;
  const goed = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(op) && /^[\da-f-]{36}$/.test(id);
  return goed ? { op, id } : null;
}

/** The whole history of a casus, in pages. */
export default async function VerloopPagina(props: Props) {
  const casus = await vereisVolledig(props);
  const { deel: gevraagd, op, na } = await props.searchParams;
  const deel = deelUit(gevraagd);
  const caller = await aanroep();
  const { casusnummer } = casus;
  const { rijen, volgende } = await ofStuurDoor(
    caller.casus.verloop({ casusnummer, deel, cursor: cursorUit(op, na) }),
  );
  const pad = `/casussen/${casusnummer}/verloop`;
  const verder = volgende && new URLSearchParams({ op: volgende.op, na: volgende.id });
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
