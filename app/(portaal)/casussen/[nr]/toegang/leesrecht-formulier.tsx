"use client";

import { useRouter } from "next/navigation";
import { FoutOverzicht } from "#ui/fout-overzicht";
import { Knop } from "#ui/knop";
import { TekstVeld } from "#ui/veld";
import { trpc } from "../../../../_client/trpc.ts";
import { useDaad } from "../../../../_client/use-daad.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij, veldFouten } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";
import { type KeuzeOrganisatie, PersoonKeuze } from "./persoon-keuze.tsx";

const VOOR = "leesrecht-";
type Wie = { casusnummer: string; gebruikerId: string; vandaag: string };

/** Reading for somebody of a former holder, until a day. */
export function LeesrechtGeven({
  casusnummer,
  gebruikerId,
  vandaag,
  organisaties,
}: Wie & { organisaties: readonly KeuzeOrganisatie[] }) {
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "leesrecht" },
    leeg: { organisatieId: "", persoonId: "", tot: "" },
    veldnamen: { persoonId: `${VOOR}persoonId`, tot: `${VOOR}tot` },
    doe: (sleutel, { persoonId, tot }) =>
      trpc.leesrecht.geef.mutate({ casusnummer, sleutel, persoonId, tot }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier formulier={formulier} knop="Geef leesrecht" gelukt="Deze persoon leest nu mee.">
      <PersoonKeuze
        voorvoegsel={VOOR}
        organisaties={organisaties}
        staat={staat}
        zet={zet}
        fouten={fouten}
      />
      <TekstVeld
        naam={`${VOOR}tot`}
        label="Tot en met welke dag?"
        hint="Hooguit een jaar."
        type="date"
        min={vandaag}
        value={staat.tot}
        onChange={(g) => zet({ tot: g.target.value })}
        fout={foutBij(fouten, `${VOOR}tot`)}
      />
    </Formulier>
  );
}

/** An earlier last day. */
export function LeesrechtInkorten(props: Wie & { leesrechtId: string }) {
  const { casusnummer, gebruikerId, vandaag, leesrechtId } = props;
  const veld = `${VOOR}tot-${leesrechtId}`;
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: `leesrecht-${leesrechtId}` },
    leeg: { tot: "" },
    veldnamen: { tot: veld },
    doe: (sleutel, { tot }) =>
      trpc.leesrecht.kortIn.mutate({ casusnummer, sleutel, leesrechtId, tot }),
  });
  return (
    <Formulier formulier={formulier} knop="Laat eerder eindigen" gelukt="De einddatum is eerder.">
      <TekstVeld
        naam={veld}
        label="Tot en met welke dag?"
        type="date"
        min={vandaag}
        value={formulier.staat.tot}
        onChange={(g) => formulier.zet({ tot: g.target.value })}
        fout={foutBij(formulier.fouten, veld)}
      />
    </Formulier>
  );
}

/** Ends it at once. */
export function LeesrechtBeeindigen(props: { casusnummer: string; leesrechtId: string }) {
  const { casusnummer, leesrechtId } = props;
  const router = useRouter();
  const { voerUit, bezig, fout } = useDaad(
    (sleutel) => trpc.leesrecht.beeindig.mutate({ casusnummer, leesrechtId, sleutel }),
    () => router.refresh(),
  );
  return (
    <div className="stapel">
      <FoutOverzicht fouten={veldFouten(fout)} />
      <p>Of laat het leesrecht nu stoppen. Dan telt het meteen niet meer.</p>
      <p>
        <Knop soort="gevaar" bezig={bezig} onClick={() => void voerUit()}>
          Beëindig nu
        </Knop>
      </p>
    </div>
  );
}
