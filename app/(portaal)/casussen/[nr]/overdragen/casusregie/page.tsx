import { type CasusParams, casusTitel, vereisCasus } from "../../casus.ts";
import { magCasusregieOverdragen } from "../../casusregie.ts";
import { leesAan, OverdragenBlad, type OverdragenParams } from "../overdragen-blad.tsx";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Casusregie overdragen");

/** Hand casusregie to another organisation; procesregie and niveau stay as they are. */
export default async function CasusregieOverdragenPagina(props: OverdragenParams) {
  const casus = await vereisCasus(props);
  return (
    <OverdragenBlad
      casus={casus}
      soort="casusregie"
      mag={magCasusregieOverdragen(casus)}
      aan={await leesAan(props)}
    />
  );
}
