import { type CasusParams, casusTitel, vereisVolledig } from "../casus.ts";
import { OverdragenBlad } from "./overdragen-blad.tsx";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Regie overdragen");

/** Hand procesregie to another organisation. */
export default async function OverdragenPagina(props: CasusParams) {
  const casus = await vereisVolledig(props);
  return <OverdragenBlad casus={casus} soort="procesregie" mag={casus.mag.overdragen} />;
}
