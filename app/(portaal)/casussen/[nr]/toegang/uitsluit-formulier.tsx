"use client";

import { useRouter } from "next/navigation";
import { FoutOverzicht } from "#ui/fout-overzicht";
import { Knop } from "#ui/knop";
import { trpc } from "../../../../_client/trpc.ts";
import { useDaad } from "../../../../_client/use-daad.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { veldFouten } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";
import { type KeuzeOrganisatie, PersoonKeuze } from "./persoon-keuze.tsx";

const VOOR = "uitsluit-";
type Props = {
  casusnummer: string;
  gebruikerId: string;
  organisaties: readonly KeuzeOrganisatie[];
};

/** Excludes a professional. No reason is asked: what is not written down need not be kept. */
export function UitsluitFormulier({ casusnummer, gebruikerId, organisaties }: Props) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "uitsluiten" },
    leeg: { organisatieId: "", persoonId: "" },
    veldnamen: { persoonId: `${VOOR}persoonId` },
    doe: (sleutel, { persoonId }) =>
      trpc.uitsluiting.sluitUit.mutate({ casusnummer, sleutel, persoonId }),
  });
  return (
    <Formulier
      formulier={formulier}
      knop="Sluit deze persoon uit"
      gelukt="Deze persoon is uitgesloten."
    >
      <p>
        Deze persoon vindt de casus dan nergens meer. Doet die mee, dan stopt dat meteen. Is het een
        regisseur, dan is de casus zonder regisseur tot de coördinator een ander aanwijst.
      </p>
      <PersoonKeuze
        voorvoegsel={VOOR}
        organisaties={organisaties}
        staat={formulier.staat}
        zet={formulier.zet}
        fouten={formulier.fouten}
      />
    </Formulier>
  );
}

type EindeProps = { casusnummer: string; uitsluitingId: string; naam: string };

/** Ends an uitsluiting at once. */
export function UitsluitingBeeindigen({ casusnummer, uitsluitingId, naam }: EindeProps) {
  const router = useRouter();
  const { voerUit, bezig, fout } = useDaad(
    (sleutel) => trpc.uitsluiting.beeindig.mutate({ casusnummer, uitsluitingId, sleutel }),
    () => router.refresh(),
  );
  return (
    <div className="niet-op-papier">
      <FoutOverzicht fouten={veldFouten(fout)} />
      <Knop soort="subtiel" bezig={bezig} onClick={() => void voerUit()}>
        Beëindig de uitsluiting<span className="alleen-voorlezen"> van {naam}</span>
      </Knop>
    </div>
  );
}
