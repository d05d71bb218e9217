"use client";

import { trpc } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { AdresVelden, LEEG_ADRES } from "../../adres-velden.tsx";
import { Formulier } from "../../formulier.tsx";
import type { ThuisBeeld, Wie } from "./wie.ts";

type Props = Wie & { huishouden: NonNullable<ThuisBeeld["huishouden"]> };

/** Records where the household lives. A secret address is never filled in: it is typed again or left. */
export function AdresFormulier({ casusnummer, gebruikerId, huishouden }: Props) {
  const { adres, geheimAdres } = huishouden;
  const formulier = useFormulier({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "adres" },
    leeg: { ...LEEG_ADRES, ...adres, geheim: geheimAdres },
    na: (staat) => (staat.geheim ? { ...LEEG_ADRES, geheim: true } : staat),
    doe: (sleutel, staat) =>
      trpc.huishouden.legAdresVast.mutate({ casusnummer, sleutel, ...staat }),
  });
  const { staat, zet, fouten } = formulier;
  return (
    <Formulier formulier={formulier} knop="Adres vastleggen" gelukt="Het adres is vastgelegd.">
      <AdresVelden staat={staat} zet={zet} fouten={fouten} />
    </Formulier>
  );
}
