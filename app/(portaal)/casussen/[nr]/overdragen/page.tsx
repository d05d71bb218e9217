import { z } from "zod";
import { type CasusParams, casusTitel, vereisVolledig } from "../casus.ts";
import { leesAan, OverdragenBlad, type OverdragenParams } from "./overdragen-blad.tsx";

type Props = OverdragenParams & { searchParams: Promise<{ consult?: string | string[] }> };

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Regie overdragen");

/** Hand procesregie to another organisation; from a consult with what was asked and advised. */
export default async function OverdragenPagina(props: Props) {
  const casus = await vereisVolledig(props);
  const consult = z.uuid().safeParse((await props.searchParams).consult);
  return (
    <OverdragenBlad
      casus={casus}
      soort="procesregie"
      mag={casus.mag.overdragen}
      consultId={consult.data}
      aan={await leesAan(props)}
    />
  );
}
