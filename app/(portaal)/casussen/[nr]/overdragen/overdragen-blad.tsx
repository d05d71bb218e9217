import type { OverdrachtSoort } from "#regiekaart/overdracht";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { KnopLink } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { CasusLink } from "../../casus-link.tsx";
import type { CasusBeeld, CasusParams } from "../casus.ts";
import { GeenRegie } from "../geen-regie.tsx";
import { OpenOverdrachten } from "../nu-nodig.tsx";
import { OverdragenWizard } from "./wizard.tsx";
import { TITEL } from "./woorden.ts";

/** `aan` is the organisation that the form was opened for. */
export type OverdragenParams = CasusParams & {
  searchParams: Promise<{ aan?: string | string[] }>;
};
export const leesAan = async ({ searchParams }: OverdragenParams): Promise<string | null> => {
  const { aan } = await searchParams;
  return typeof aan === "string" ? aan : null;
};

type OverdragenProps = {
  casus: CasusBeeld;
  soort: OverdrachtSoort;
  mag: boolean;
  /** The consult from which it begins. */
  consultId?: string | undefined;
  aan: string | null;
};

/** The form to hand one regie over; or why there is none now. */
export async function OverdragenBlad({ casus, soort, mag, consultId, aan }: OverdragenProps) {
  const { casusnummer } = casus;
  const titel = TITEL[soort];
  if (!mag) return <GeenRegie titel={titel} casusnummer={casusnummer} />;
  const blad = { titel, boven: <CasusLink casusnummer={casusnummer} /> };
  const lopend = casus.overdrachten.filter((o) => o.soort === soort);
  if (lopend.length > 0)
    return (
      <Blad {...blad}>
        <OpenOverdrachten overdrachten={lopend} niveau={casus.niveau} />
        <TerugNaarCasus casusnummer={casusnummer} />
      </Blad>
    );
  const ik = await vereisIk();
  const caller = await aanroep();
  const voorbereiding = await ofStuurDoor(
    caller.overdracht.bereidVoor({ casusnummer, soort, consultId: consultId ?? null }),
  );
  if (voorbereiding.ontvangers.length === 0)
    return (
      <Blad {...blad}>
        <Mededeling titel="Er is niemand om aan over te dragen">
          Op niveau {voorbereiding.niveauNaar ?? voorbereiding.niveau} mag in dit werkgebied geen
          andere organisatie de {soort} hebben.
          {soort === "procesregie" &&
            " Hoort de casus op een ander niveau? Doe dan eerst een beoordeling."}
        </Mededeling>
        <TerugNaarCasus casusnummer={casusnummer} />
      </Blad>
    );
  return (
    <OverdragenWizard
      soort={soort}
      voorbereiding={voorbereiding}
      casusnummer={casusnummer}
      gebruikerId={ik.gebruikerId}
      aan={aan}
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
