"use client";

import { useRouter } from "next/navigation";
import type { BetrokkenZicht } from "#regiekaart/betrokkene";
import { FoutOverzicht } from "#ui/fout-overzicht";
import { Keuzes } from "#ui/keuzes";
import { Knop } from "#ui/knop";
import { TekstVeld } from "#ui/veld";
import { trpc } from "../../../../_client/trpc.ts";
import { useDaad } from "../../../../_client/use-daad.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij, veldFouten } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";
import type { Volledig } from "../casus.ts";
import { laatsteDag } from "../laatste-dag.ts";
import { ZICHT_KEUZES } from "./zicht-keuzes.ts";

type Wie = { casusnummer: string; betrokkenheidId: string };
type WijzigProps = Wie & {
  gebruikerId: string;
  betrokkene: Volledig["betrokkenen"][number];
  vandaag: string;
};

/** Another end date, or another zicht. */
export function BetrokkeneWijzigen(props: WijzigProps) {
  const { casusnummer, betrokkenheidId, gebruikerId, betrokkene, vandaag } = props;
  const zichtVeld = `zicht-${betrokkenheidId}`;
  const totVeld = `tot-${betrokkenheidId}`;
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: `betrokkene-${betrokkenheidId}` },
    leeg: {
      zicht: betrokkene.zicht as BetrokkenZicht,
      tot: betrokkene.tot ? laatsteDag(betrokkene.tot) : "",
    },
    na: (staat) => staat,
    veldnamen: { zicht: zichtVeld, tot: totVeld },
    doe: (sleutel, { zicht, tot }) =>
      trpc.betrokkene.wijzig.mutate({
        casusnummer,
        betrokkenheidId,
        sleutel,
        zicht,
        tot: tot || null,
      }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier formulier={formulier} knop="Wijziging vastleggen" gelukt="Het is gewijzigd.">
      <Keuzes
        naam={zichtVeld}
        label="Wat mag deze persoon?"
        keuzes={ZICHT_KEUZES}
        waarde={staat.zicht}
        bijKeuze={(w) => zet({ zicht: w as BetrokkenZicht })}
        fout={foutBij(fouten, zichtVeld)}
      />
      <TekstVeld
        naam={totVeld}
        label="Tot en met welke dag?"
        type="date"
        min={vandaag}
        nietVerplicht={!betrokkene.afwijking}
        value={staat.tot}
        onChange={(g) => zet({ tot: g.target.value })}
        fout={foutBij(fouten, totVeld)}
      />
    </Formulier>
  );
}

/** Ends it at once; who ends their own part leaves the casus and goes to their start page. */
export function BetrokkeneBeeindigen({
  casusnummer,
  betrokkenheidId,
  jij,
}: Wie & { jij: boolean }) {
  const router = useRouter();
  const { voerUit, bezig, fout } = useDaad(
    (sleutel) => trpc.betrokkene.beeindig.mutate({ casusnummer, betrokkenheidId, sleutel }),
    () => (jij ? router.push("/") : router.refresh()),
  );
  return (
    <div className="stapel">
      <FoutOverzicht fouten={veldFouten(fout)} />
      <p>
        {jij
          ? "Je ziet deze casus dan meteen niet meer."
          : "Deze persoon ziet de casus dan meteen niet meer."}
      </p>
      <p>
        <Knop soort="gevaar" bezig={bezig} onClick={() => void voerUit()}>
          {jij ? "Stop met meedoen" : "Beëindig nu"}
        </Knop>
      </p>
    </div>
  );
}
