import { aanroep } from "#server/aanroep";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { type CasusParams, casusTitel, vereisVolledig } from "../casus.ts";
import { GeenRegie } from "../geen-regie.tsx";
import { BeoordelingWizard } from "./wizard.tsx";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Beoordeling");

/** Assess the household against the card, and decide. */
export default async function BeoordelingPagina(props: CasusParams) {
  const casus = await vereisVolledig(props);
  const { casusnummer, mag, overdrachten } = casus;
  if (!mag.beoordelen) return <GeenRegie titel="Beoordeling" casusnummer={casusnummer} />;
  const ik = await vereisIk();
  const caller = await aanroep();
  const voorbereiding = await ofStuurDoor(caller.beoordeling.bereidVoor({ casusnummer }));
  return (
    <BeoordelingWizard
      voorbereiding={voorbereiding}
      context={{
        casusnummer,
        gebruikerId: ik.gebruikerId,
        houder: casus.procesregieBij,
        aanleiding: casus.aanleiding,
        doel: casus.doel,
        nazorg: casus.nazorg,
        overdrachtNaar: overdrachten.find((o) => o.soort === "procesregie")?.naar ?? null,
      }}
    />
  );
}
