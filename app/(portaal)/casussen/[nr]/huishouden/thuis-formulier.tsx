"use client";

import { TekstVeld } from "#ui/veld";
import { trpc } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";
import type { ThuisBeeld, Wie } from "./wie.ts";

const VELDEN = [
  { veld: "aanduiding", label: "Hoe noem je dit huishouden?" },
  { veld: "woonplaats", label: "Woonplaats" },
  { veld: "veiligContact", label: "Veilig contact" },
] as const;

type Props = Wie & { huishouden: NonNullable<ThuisBeeld["huishouden"]> };

/** Changes how the household is called, its place and its safe contact. */
export function ThuisFormulier({ casusnummer, gebruikerId, huishouden }: Props) {
  const { aanduiding, woonplaats, veiligContact } = huishouden;
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "huishouden" },
    leeg: { aanduiding, woonplaats, veiligContact },
    na: (staat) => staat,
    doe: (sleutel, staat) => trpc.huishouden.wijzig.mutate({ casusnummer, sleutel, ...staat }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier formulier={formulier} knop="Wijziging vastleggen" gelukt="Het is gewijzigd.">
      {VELDEN.map(({ veld, label }) => (
        <TekstVeld
          key={veld}
          naam={veld}
          label={label}
          nietVerplicht={veld === "veiligContact"}
          autoComplete="off"
          value={staat[veld]}
          onChange={(g) => zet({ [veld]: g.target.value })}
          fout={foutBij(fouten, veld)}
        />
      ))}
    </Formulier>
  );
}
