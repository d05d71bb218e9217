"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import type { OrganisatieSoort } from "#regiekaart/begrippen";
import { FoutOverzicht, type VeldFout } from "#ui/fout-overzicht";
import { Knop, KnopLink } from "#ui/knop";
import { trpc } from "../../../_client/trpc.ts";
import { useConcept } from "../../../_client/use-concept.ts";
import { useDaad } from "../../../_client/use-daad.ts";
import { veldFouten } from "../../../_client/veld-fouten.ts";
import { ConceptRegel } from "../concept-regel.tsx";
import { Herstel } from "../herstel.tsx";
import { BekendBij } from "./bekend-bij.tsx";
import { HuishoudenVlak } from "./huishouden-vlak.tsx";
import { RegieVlak } from "./regie-vlak.tsx";
import {
  alsInvoer,
  beginStaat,
  controleer,
  type NieuweCasus,
  type Voorbereiding,
} from "./staat.ts";
import { useHerkenning } from "./use-herkenning.ts";
import { WaaromVlak } from "./waarom-vlak.tsx";

type NieuweCasusProps = {
  voorbereiding: Voorbereiding;
  organisatie: { naam: string; soort: OrganisatieSoort };
};

/** The form that opens a casus; what was typed stays through a refusal, a reload and logging in again. */
export function NieuweCasusFormulier({ voorbereiding, organisatie }: NieuweCasusProps) {
  const router = useRouter();
  const [staat, zetStaat] = useState(() => beginStaat(voorbereiding));
  const [eigen, zetEigen] = useState<VeldFout[]>([]);
  const zet = (deel: Partial<NieuweCasus>) => zetStaat((s) => ({ ...s, ...deel }));
  const naam = { van: voorbereiding.ikId, waarover: "nieuw", formulier: "casus" };
  const concept = useConcept(naam, staat, zet);
  const { voerUit, bezig, fout, zetFout } = useDaad(
    (sleutel) => trpc.casus.open.mutate({ ...alsInvoer(staat), sleutel }),
    ({ casusnummer }) => {
      concept.wis();
      router.push(casusnummer ? `/casussen/${casusnummer}` : "/casussen");
    },
    undefined,
    concept.sleutels,
  );
  const herkenning = useHerkenning(voerUit, zetFout);
  // What was mended since is no longer shown as missing.
  const nogLeeg = controleer(staat);
  const nogOpen = eigen.filter((f) => nogLeeg.some((m) => m.veld === f.veld));
  const fouten = nogOpen.length > 0 ? nogOpen : veldFouten(fout);
  const invoer = alsInvoer(staat);
  const naControle = (gaDoor: () => Promise<void>) => {
    const ontbreekt = controleer(staat);
    zetFout(null);
    zetEigen(ontbreekt);
    if (ontbreekt.length === 0) void gaDoor();
  };
  const verstuur = (g: FormEvent) => {
    g.preventDefault();
    naControle(() => herkenning.kijk(invoer));
  };
  const bekendBij = herkenning.bekendBij(invoer);
  const delen = { staat, fouten, zet };
  return (
    <form className="stapel stapel--ruim" onSubmit={verstuur} noValidate>
      <FoutOverzicht fouten={fouten} />
      <Herstel fout={fout} naVerversen={() => zetFout(null)} />
      <HuishoudenVlak {...delen} />
      <WaaromVlak {...delen} />
      <RegieVlak {...delen} voorbereiding={voorbereiding} organisatie={organisatie} />
      {bekendBij.length > 0 && (
        <BekendBij wie={bekendBij} bezig={bezig} open={() => naControle(voerUit)} />
      )}
      <div className="rij">
        <Knop type="submit" bezig={bezig || herkenning.bezig}>
          Casus openen
        </Knop>
        <KnopLink soort="subtiel" href="/casussen">
          Stoppen
        </KnopLink>
        <ConceptRegel concept={concept} />
      </div>
    </form>
  );
}
