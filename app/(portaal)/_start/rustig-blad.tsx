import { aanroep } from "#server/aanroep";
import { Vlak } from "#ui/kaart-vlak";
import { Mededeling } from "#ui/mededeling";
import { Verwijzing } from "#ui/verwijzing";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { NieuwVoorJou } from "./nieuw-voor-jou.tsx";
import { NiveauWijzigingen } from "./niveau-wijzigingen.tsx";
import { StandTegels } from "./stand-tegels.tsx";
import { StandVlak } from "./stand-vlak.tsx";
import { StartBlad } from "./start-blad.tsx";
import { type Ik, werkVan } from "./vereis-start.ts";

/** The start page of who does no work in casussen: a manager sees the stand, fg and beheerder no casus at all. */
export async function RustigBlad({ ik }: { ik: Ik }) {
  if (werkVan(ik) === "geen") return <ZonderCasussen ik={ik} />;
  const caller = await aanroep();
  const stand = await ofStuurDoor(caller.dashboard.stand({}));
  return (
    <StartBlad ik={ik}>
      <Mededeling titel="Je ziet de stand, niet de inhoud">
        Als manager zie je van elke casus waar je organisatie bij hoort het nummer, het niveau, wie
        de procesregie heeft en de termijnen. Namen en verslagen zie je niet.
      </Mededeling>
      <NieuwVoorJou />
      <StandTegels stand={stand} />
      <div className="tweeluik">
        <StandVlak perNiveau={stand.perNiveau} />
        <NiveauWijzigingen wijzigingen={stand.wijzigingen} />
      </div>
    </StartBlad>
  );
}

function ZonderCasussen({ ik }: { ik: Ik }) {
  const isFg = ik.functies.includes("fg");
  return (
    <StartBlad ik={ik}>
      <NieuwVoorJou />
      <Vlak titel="Je ziet hier geen casussen" id="geen-casussen">
        <div className="lopende-tekst">
          <p>
            {isFg
              ? "Als functionaris gegevensbescherming controleer je hoe het portaal met gegevens omgaat. Daarvoor hoef je geen casus te lezen, dus die zie je niet."
              : "Als beheerder zorg je dat het portaal werkt. Daarvoor hoef je geen casus te lezen, dus die zie je niet."}
          </p>
          <p>
            Op de <Verwijzing href="/regiekaart">regiekaart</Verwijzing> lees je hoe de niveaus
            werken. Onder <Verwijzing href="/privacy">privacy</Verwijzing> staat wie wat ziet en wat
            het portaal bijhoudt.
          </p>
        </div>
      </Vlak>
    </StartBlad>
  );
}
