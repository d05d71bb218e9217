"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useMemo, useState } from "react";
import { NIET_ACCEPTEREN_REDENEN, type NietAccepterenReden } from "#regiekaart/overdracht-antwoord";
import { FoutOverzicht } from "#ui/fout-overzicht";
import { Knop } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { KeuzeLijst, TekstVlak } from "#ui/veld";
import { trpc } from "../../../_client/trpc.ts";
import { useConcept } from "../../../_client/use-concept.ts";
import { useDaad } from "../../../_client/use-daad.ts";
import { foutBij, veldFouten } from "../../../_client/veld-fouten.ts";
import { Herstel } from "../../casussen/herstel.tsx";
import { regieTekst } from "../woorden.ts";
import type { AntwoordProps } from "./antwoord.tsx";

const REDENEN = NIET_ACCEPTEREN_REDENEN.map(({ code, naam }) => ({ waarde: code, tekst: naam }));
const LEEG = { reden: "", toelichting: "", adviesId: "" };

/** The state of the form, its draft, and the act. */
function useNietAccepteren({ overdracht: o, beantwoord }: AntwoordProps) {
  const router = useRouter();
  const [staat, zetStaat] = useState(LEEG);
  const zet = (deel: Partial<typeof LEEG>) => zetStaat((s) => ({ ...s, ...deel }));
  const naam = { van: beantwoord.ikId, waarover: o.id, formulier: "niet-accepteren" };
  const concept = useConcept(naam, staat, zet);
  const { voerUit, bezig, fout, zetFout } = useDaad(
    (sleutel) =>
      trpc.overdracht.accepteerNiet.mutate({
        overdrachtId: o.id,
        sleutel,
        reden: staat.reden as NietAccepterenReden,
        toelichting: staat.toelichting,
        adviesOrganisatieId: staat.adviesId || null,
      }),
    () => {
      concept.wis();
      // This page no longer exists for who did not accept; their own answer does.
      router.push("/overdrachten?toon=afgehandeld");
    },
    undefined,
    concept.sleutels,
  );
  const fouten = useMemo(() => veldFouten(fout, { adviesOrganisatieId: "adviesId" }), [fout]);
  const verstuur = (g: FormEvent) => {
    g.preventDefault();
    void voerUit();
  };
  return { staat, zet, fout, zetFout, fouten, bezig, verstuur };
}

/** Not accepting: a reason from the list and a text, which the sender reads. */
export function AccepteerNiet(props: AntwoordProps) {
  const { overdracht: o, beantwoord } = props;
  const { staat, zet, fout, zetFout, fouten, bezig, verstuur } = useNietAccepteren(props);
  return (
    <form className="formulier" onSubmit={verstuur} noValidate>
      <FoutOverzicht fouten={fouten} />
      <Herstel fout={fout} naVerversen={() => zetFout(null)} />
      <KeuzeLijst
        naam="reden"
        label="Waarom niet?"
        leeg="Kies een reden"
        keuzes={REDENEN}
        value={staat.reden}
        onChange={(g) => zet({ reden: g.target.value })}
        fout={foutBij(fouten, "reden")}
      />
      {beantwoord.anderen.length > 0 && (
        <KeuzeLijst
          naam="adviesId"
          label="Welke organisatie past wel?"
          hint={`${o.van.naam} kan wat nu is geschreven dan meteen aan die organisatie voorstellen.`}
          nietVerplicht={staat.reden !== "andere_organisatie"}
          leeg="Dat weten wij niet"
          keuzes={beantwoord.anderen.map((a) => ({ waarde: a.id, tekst: a.naam }))}
          value={staat.adviesId}
          onChange={(g) => zet({ adviesId: g.target.value })}
          fout={foutBij(fouten, "adviesId")}
        />
      )}
      <TekstVlak
        naam="toelichting"
        label="Toelichting"
        hint={`${o.van.naam} leest dit. Schrijf ook op wie wel kan helpen.`}
        value={staat.toelichting}
        onChange={(g) => zet({ toelichting: g.target.value })}
        fout={foutBij(fouten, "toelichting")}
      />
      <Mededeling titel="Dit gebeurt er als je niet accepteert">
        De {regieTekst(o.soort)} blijft bij {o.van.naam}. Jullie zien daarna niets meer van deze
        casus, behalve jullie eigen antwoord.
      </Mededeling>
      <div>
        <Knop type="submit" bezig={bezig}>
          Accepteer niet
        </Knop>
      </div>
    </form>
  );
}
