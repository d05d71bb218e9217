"use client";

import { type Ingelichte, WIE_INLICHTEN } from "#regiekaart/huishouden";
import { Keuzes } from "#ui/keuzes";
import { Prive } from "#ui/prive";
import { TekstVlak } from "#ui/veld";
import { trpc } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";
import type { Lid, Wie } from "./wie.ts";

type JaNee = "" | "ja" | "nee";
type Staat = { zienswijze: string; reden: string } & Record<Ingelichte, JaNee>;

const alsJaNee = (weet: boolean | null | undefined): JaNee =>
  weet === true ? "ja" : weet === false ? "nee" : "";
const alsWeet = (antwoord: JaNee): boolean | null => (antwoord === "" ? null : antwoord === "ja");
const JA_NEE = [
  { waarde: "ja", tekst: "Ja" },
  { waarde: "nee", tekst: "Nog niet" },
];

/** What somebody thinks, in their own words, and whether they (and for a child the parents) know of the casus. */
export function ZienswijzeFormulier({ casusnummer, gebruikerId, lid }: Wie & { lid: Lid }) {
  const { id: lidId, naam, leeftijdsgroep } = lid;
  const wie = WIE_INLICHTEN[leeftijdsgroep];
  const [laatste] = lid.zienswijzen;
  const veld = (code: string) => `${code}-${lidId}`;
  const formulier = useFormulier<Staat>({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: `zienswijze-${lidId}` },
    // Who knew, knows; what they think is asked anew.
    leeg: {
      zienswijze: "",
      reden: "",
      zelf: alsJaNee(laatste?.zelf),
      ouders: alsJaNee(laatste?.ouders),
    },
    na: (s) => ({ ...s, zienswijze: "", reden: "" }),
    veldnamen: Object.fromEntries(
      ["zienswijze", "reden", "zelf", "ouders"].map((code) => [code, veld(code)]),
    ),
    doe: (sleutel, { zienswijze, reden, zelf, ouders }) =>
      trpc.huishouden.legZienswijzeVast.mutate({
        casusnummer,
        sleutel,
        lidId,
        zienswijze,
        reden,
        zelf: wie.includes("zelf") ? alsWeet(zelf) : null,
        ouders: wie.includes("ouders") ? alsWeet(ouders) : null,
      }),
  });
  const { staat, zet, fouten } = formulier;
  const fout = (code: string) => foutBij(fouten, veld(code));
  const kind = leeftijdsgroep !== "16_plus";
  return (
    <Formulier
      formulier={formulier}
      knop="Zienswijze vastleggen"
      gelukt="De zienswijze staat bij deze persoon."
    >
      <TekstVlak
        naam={veld("zienswijze")}
        label={
          <>
            Wat vindt <Prive>{naam}</Prive>, in eigen woorden?
          </>
        }
        hint={`${kind ? "Praat met een kind apart, zonder de ouders erbij. " : ""}Nog niet gesproken? Laat dit leeg en schrijf hieronder waarom.`}
        nietVerplicht
        value={staat.zienswijze}
        onChange={(g) => zet({ zienswijze: g.target.value })}
        fout={fout("zienswijze")}
      />
      {wie.map((i) => (
        <Keuzes
          key={i}
          naam={veld(i)}
          label={i === "zelf" ? <ZelfVraag naam={naam} /> : "Weten de ouders van deze casus?"}
          hint={i === "ouders" ? "Dat is wie gezag heeft over dit kind." : undefined}
          keuzes={JA_NEE}
          opEenRij
          waarde={staat[i]}
          bijKeuze={(w) => zet({ [i]: w as JaNee })}
          fout={fout(i)}
        />
      ))}
      {(staat.zienswijze.trim() === "" || wie.some((i) => staat[i] === "nee") || fout("reden")) && (
        <TekstVlak
          naam={veld("reden")}
          label="Waarom nog niet, en wanneer wel?"
          hint="Bijvoorbeeld omdat het gevaar dan groter wordt. Vul dit in als je iemand nog niet sprak of nog niets vertelde."
          rows={2}
          value={staat.reden}
          onChange={(g) => zet({ reden: g.target.value })}
          fout={fout("reden")}
        />
      )}
    </Formulier>
  );
}

const ZelfVraag = ({ naam }: { naam: string }) => (
  <>
    Weet <Prive>{naam}</Prive> van deze casus?
  </>
);
