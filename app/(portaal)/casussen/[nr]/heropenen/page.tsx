import { notFound } from "next/navigation";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { ofStuurDoor, vereisIk } from "../../../../_server/vereis-ik.ts";
import { CasusLink } from "../../casus-link.tsx";
import { type CasusParams, casusTitel, vereisCasus } from "../casus.ts";
import { HeropenFormulier } from "./heropen-formulier.tsx";

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Heropenen");

/** Terugval: open a closed casus again; for anybody else this page does not exist. */
export default async function HeropenenPagina(props: CasusParams) {
  const { casusnummer, afsluiting } = await vereisCasus(props);
  if (!afsluiting?.magHeropenen) return notFound();
  const ik = await vereisIk();
  const caller = await aanroep();
  const voorbereiding = await ofStuurDoor(caller.casus.bereidVoor({}));
  return (
    <Blad
      titel="Casus heropenen"
      boven={<CasusLink casusnummer={casusnummer} />}
      inleiding={`Alles wat bekend was, is er weer. ${ik.organisatie} heeft de procesregie tot een andere organisatie accepteert.`}
    >
      <Vlak>
        <HeropenFormulier
          casusnummer={casusnummer}
          voorbereiding={voorbereiding}
          organisatie={{ naam: ik.organisatie, soort: ik.organisatieSoort }}
        />
      </Vlak>
    </Blad>
  );
}
