"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useMemo, useState } from "react";
import { voldoetProfiel } from "#regiekaart/regie";
import { FoutOverzicht } from "#ui/fout-overzicht";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { KeuzeLijst, TekstVlak } from "#ui/veld";
import { trpc } from "../../../_client/trpc.ts";
import { useConcept } from "../../../_client/use-concept.ts";
import { useDaad } from "../../../_client/use-daad.ts";
import { foutBij, veldFouten } from "../../../_client/veld-fouten.ts";
import { Herstel } from "../../casussen/herstel.tsx";
import { begin, HERNOEM, invoer, type Staat } from "./accepteer-staat.ts";
import type { AntwoordProps } from "./antwoord.tsx";
import { collegaKeuzes } from "./collegas.ts";
import { gevolgZin } from "./gevolg.ts";
import { Herverdeling } from "./herverdeling.tsx";
import { VorigeHouder } from "./vorige-houder.tsx";

/** Accepting: who becomes regisseur, what the former holder keeps, and what that does, before the button. */
export function Accepteer({ overdracht: o, beantwoord, isCoordinator }: AntwoordProps) {
  const router = useRouter();
  const [staat, zetStaat] = useState<Staat>(() => begin(beantwoord));
  const zet = (deel: Partial<Staat>) => zetStaat((s) => ({ ...s, ...deel }));
  const naam = { van: beantwoord.ikId, waarover: o.id, formulier: "accepteren" };
  const concept = useConcept(naam, staat, zet);
  const { collegas, vereistProfiel } = beantwoord;
  const gekozen = collegas.find((c) => c.id === staat.regisseurId) ?? null;
  const teLaag = gekozen !== null && !voldoetProfiel(gekozen.profiel, vereistProfiel);

  const { voerUit, bezig, fout, zetFout } = useDaad(
    (sleutel) =>
      trpc.overdracht.accepteer.mutate({
        overdrachtId: o.id,
        sleutel,
        ...invoer(staat, teLaag),
      }),
    () => {
      concept.wis();
      const blijftZichtbaar = isCoordinator || staat.regisseurId === beantwoord.ikId;
      // The form goes away with the answer: the reader goes on from the top, where the outcome stands.
      document.getElementById("inhoud")?.focus();
      if (blijftZichtbaar) router.refresh();
      else router.push("/overdrachten?toon=afgehandeld");
    },
  );
  const fouten = useMemo(() => veldFouten(fout, HERNOEM), [fout]);
  const verstuur = (g: FormEvent) => {
    g.preventDefault();
    void voerUit();
  };
  const rol = o.soort === "casusregie" ? "casusregisseur" : "procesregisseur";

  return (
    <form className="formulier" onSubmit={verstuur} noValidate>
      <FoutOverzicht fouten={fouten} />
      <Herstel fout={fout} naVerversen={() => zetFout(null)} />
      <KeuzeLijst
        naam="regisseurId"
        label={`Wie wordt ${rol}?`}
        hint={`Voor niveau ${o.niveauNaar} vraagt de regiekaart profiel ${vereistProfiel}.`}
        leeg="Kies iemand"
        keuzes={collegaKeuzes(collegas, vereistProfiel, beantwoord.ikId)}
        value={staat.regisseurId}
        onChange={(g) => zet({ regisseurId: g.target.value })}
        fout={foutBij(fouten, "regisseurId")}
      />
      {teLaag && (
        <TekstVlak
          naam="motivering"
          label="Waarom toch deze persoon?"
          hint={`Het profiel is lager dan ${vereistProfiel}. Je mag afwijken; dat wordt vastgelegd.`}
          nietVerplicht={o.spoed}
          value={staat.motivering}
          onChange={(g) => zet({ motivering: g.target.value })}
          fout={foutBij(fouten, "motivering") ?? foutBij(fouten, "regisseurId")}
        />
      )}
      <Herverdeling beantwoord={beantwoord} staat={staat} zet={zet} fouten={fouten} />
      <VorigeHouder
        van={o.van.naam}
        inInzet={beantwoord.vorigeHouderInInzet}
        niveau={o.niveauNaar}
        staat={staat}
        zet={zet}
        fouten={fouten}
      />
      <Mededeling titel="Dit gebeurt er als je accepteert">
        <p id="gevolg" aria-live="polite">
          {gevolgZin({
            ...o,
            van: o.van.naam,
            naar: o.naar.naam,
            regisseur: gekozen?.naam ?? null,
            vorigeHouder: staat.vorigeHouder,
            leesrechtTot: staat.leesrechtTot,
          })}
        </p>
      </Mededeling>
      <div>
        <Knop type="submit" bezig={bezig}>
          Accepteer de overdracht
        </Knop>
      </div>
    </form>
  );
}
