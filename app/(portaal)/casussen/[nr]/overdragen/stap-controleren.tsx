"use client";

import type { OnderdeelVraag } from "#regiekaart/overdracht-onderdelen";
import { datumTekst } from "#ui/datum";
import { Mededeling } from "#ui/mededeling";
import { Prive } from "#ui/prive";
import { Nagaan, NagaanRegel } from "../nagaan.tsx";
import { gaatMee, waarom } from "./controle.ts";
import { gevraagdeInhoud, warmGesprek } from "./staat.ts";
import type { StapProps } from "./stap.ts";
import { LEEST_VANAF } from "./stap-inhoud.tsx";

type ControlerenProps = StapProps & { ga: (stap: number) => void };

/** Step 4: the consequence in one sentence, the deadline, and everything once more. */
export function StapControleren({ soort, v, staat, ga }: ControlerenProps) {
  const ontvanger = v.ontvangers.find((o) => o.id === staat.naarOrganisatieId);
  const persoon = ontvanger?.mensen.find((m) => m.id === staat.naarPersoonId);
  const gesprek = warmGesprek(staat);
  if (!ontvanger) return null;
  return (
    <>
      <Mededeling titel="Dit gebeurt er als je voorstelt">
        <p>{gevolgZin(soort, v, ontvanger.naam)}</p>
        <p>{termijnZin(ontvanger)}</p>
      </Mededeling>
      <Nagaan titel="Aan wie en waarom" stap={1} ga={ga}>
        <p>
          Aan <strong>{ontvanger.naam}</strong>
          {persoon && (
            <>
              , ter attentie van <Prive>{persoon.naam}</Prive>
            </>
          )}
          .
        </p>
        <Onderdelen onderdelen={waarom(soort)} soort={soort} staat={staat} />
      </Nagaan>
      <Nagaan titel="Wat gaat mee" stap={2} ga={ga}>
        <Onderdelen onderdelen={gaatMee(soort)} soort={soort} staat={staat} />
        {v.acties.map((a) => (
          <NagaanRegel key={a.id} kop={a.inhoud ?? "Een actie"} onder="Actie">
            {staat.acties[a.id] === "blijft"
              ? `Blijft bij ${a.blijftBij}`
              : ACTIE_BESLUIT[staat.acties[a.id] ?? "gaat_mee"]}
          </NagaanRegel>
        ))}
      </Nagaan>
      <Nagaan titel="Warme overdracht" stap={3} ga={ga}>
        <p>
          {gesprek
            ? `Jullie spreken elkaar op ${datumTekst(gesprek)} uur.`
            : "Er is nog geen gesprek gepland."}
        </p>
      </Nagaan>
    </>
  );
}

const ACTIE_BESLUIT = {
  gaat_mee: "Gaat mee",
  blijft: "Blijft",
  gesloten: "Is klaar of niet meer nodig",
} as const;

function gevolgZin(soort: StapProps["soort"], v: StapProps["v"], naar: string): string {
  const niveau = v.niveauNaar ? ` en gaat het niveau van ${v.niveau} naar ${v.niveauNaar}` : "";
  return `Als ${naar} accepteert, heeft ${naar} de ${soort}${niveau}. Tot dan blijft ${v.houder} verantwoordelijk en verandert er niets.`;
}

/** The deadline of this receiver at this niveau, as it would be when it is proposed now. */
export function termijnZin({ naam, termijnOp, triagedag }: StapProps["v"]["ontvangers"][number]) {
  const dag = triagedag ? ", de eerstvolgende triagedag" : "";
  return `${naam} heeft tot ${datumTekst(termijnOp)} uur om te antwoorden${dag}. Komt er geen antwoord, dan blijft de regie waar die is.`;
}

type OnderdelenProps = Pick<StapProps, "soort" | "staat"> & {
  onderdelen: readonly OnderdeelVraag[];
};

function Onderdelen({ onderdelen, soort, staat }: OnderdelenProps) {
  const gevraagd = gevraagdeInhoud(soort, staat.inhoud);
  return onderdelen
    .filter(({ code }) => code in gevraagd)
    .map(({ code, vraag, keuzes, zichtVanaf }) => (
      <NagaanRegel key={code} kop={vraag} onder={LEEST_VANAF[zichtVanaf]}>
        {keuzes?.find((k) => k.waarde === gevraagd[code])?.naam ?? gevraagd[code]}
      </NagaanRegel>
    ));
}
