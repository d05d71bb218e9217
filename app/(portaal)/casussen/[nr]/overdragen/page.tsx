import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { KnopLink } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { type CasusParams, casusTitel, vereisVolledig } from "../casus.ts";
import { GeenRegie } from "../geen-regie.tsx";
import { OpenOverdrachten } from "../nu-nodig.tsx";
import { OverdragenWizard } from "./wizard.tsx";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Regie overdragen");

/** Hand procesregie to another organisation. */
export default async function OverdragenPagina(props: CasusParams) {
  const casus = await vereisVolledig(props);
  const { casusnummer, mag } = casus;
  if (!mag.overdragen) return <GeenRegie titel="Regie overdragen" casusnummer={casusnummer} />;
  const lopend = casus.overdrachten.filter((o) => o.soort === "procesregie");
  if (lopend.length > 0)
    return (
      <Blad titel="Regie overdragen" boven={`Casus ${casusnummer}`}>
        <OpenOverdrachten overdrachten={lopend} />
        <TerugNaarCasus casusnummer={casusnummer} />
      </Blad>
    );
  const ik = await vereisIk();
  const caller = await aanroep();
  const voorbereiding = await ofStuurDoor(caller.overdracht.bereidVoor({ casusnummer }));
  if (voorbereiding.ontvangers.length === 0)
    return (
      <Blad titel="Regie overdragen" boven={`Casus ${casusnummer}`}>
        <Mededeling titel="Er is niemand om aan over te dragen">
          Op niveau {voorbereiding.niveauNaar ?? voorbereiding.niveau} mag in dit werkgebied geen
          andere organisatie de procesregie hebben. Hoort de casus op een ander niveau? Doe dan
          eerst een beoordeling.
        </Mededeling>
        <TerugNaarCasus casusnummer={casusnummer} />
      </Blad>
    );
  return (
    <OverdragenWizard
      voorbereiding={voorbereiding}
      casusnummer={casusnummer}
      gebruikerId={ik.gebruikerId}
      houder={casus.procesregieBij ?? ik.organisatie}
    />
  );
}

const TerugNaarCasus = ({ casusnummer }: { casusnummer: string }) => (
  <p className="rij">
    <KnopLink soort="secundair" href={`/casussen/${casusnummer}`}>
      Terug naar de casus
    </KnopLink>
  </p>
);
