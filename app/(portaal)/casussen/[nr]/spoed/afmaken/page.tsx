import { notFound } from "next/navigation";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { ofStuurDoor } from "../../../../../_server/vereis-ik.ts";
import { CasusLink } from "../../../casus-link.tsx";
import { type CasusParams, casusTitel } from "../../casus.ts";
import { OverdrachtAanvullen } from "./overdracht-aanvullen.tsx";
import { Uitleg } from "./uitleg.tsx";

type Props = CasusParams & { searchParams: Promise<{ taak?: string | string[] }> };

export const generateMetadata = (bron: CasusParams) => casusTitel(bron, "Na spoed");

const HIER = ["motivering", "profiel", "overdracht"] as const;
const TITEL = {
  motivering: "Leg uit waarom het spoed was",
  profiel: "Kijk naar het profiel van de regisseur",
  overdracht: "Vul de overdracht aan",
};

/** One task that spoed left: written down afterwards. */
export default async function AfmakenPagina({ params, searchParams }: Props) {
  const { nr: casusnummer } = await params;
  const { taak: gevraagd } = await searchParams;
  const soort = HIER.find((s) => s === gevraagd) ?? notFound();
  const caller = await aanroep();
  const taak = await ofStuurDoor(caller.spoed.taak({ casusnummer, soort }));
  return (
    <Blad
      titel={TITEL[soort]}
      boven={<CasusLink casusnummer={casusnummer} />}
      inleiding={
        <>
          Dit bleef liggen bij spoed. Doe het uiterlijk <Datum waarde={taak.voor} vorm="dag" />.
        </>
      }
    >
      <Vlak>
        {soort === "overdracht" ? (
          <OverdrachtAanvullen casusnummer={casusnummer} taak={taak} />
        ) : (
          <Uitleg casusnummer={casusnummer} taak={taak} soort={soort} />
        )}
      </Vlak>
    </Blad>
  );
}
