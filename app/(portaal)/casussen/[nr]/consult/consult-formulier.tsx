"use client";

import { useRouter } from "next/navigation";
import type { Grondslag } from "#regiekaart/begrippen";
import { CONSULT_SOORTEN, type ConsultSoort } from "#regiekaart/consult";
import { Keuzes } from "#ui/keuzes";
import { KeuzeLijst, TekstVlak } from "#ui/veld";
import { trpc, type Uitvoer } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { alsToets, LEGE_WGS, type WgsStaat } from "../../../overdrachten/wgs-staat.ts";
import { Formulier } from "../../formulier.tsx";
import { OpNaamVelden } from "./op-naam-velden.tsx";

export type Voorbereiding = Uitvoer["consult"]["bereidVoor"];
type Props = { casusnummer: string; gebruikerId: string; voorbereiding: Voorbereiding };
export type Staat = {
  naarOrganisatieId: string;
  naarPersoonId: string;
  soort: ConsultSoort | "";
  vraag: string;
  opNaam: "nee" | "ja";
  grondslag: Grondslag;
  reden: string;
} & WgsStaat;

/** Whom we ask, what, and whether it is on name. */
export function ConsultFormulier({ casusnummer, gebruikerId, voorbereiding: v }: Props) {
  const router = useRouter();
  const leeg: Staat = {
    naarOrganisatieId: "",
    naarPersoonId: "",
    soort: "",
    vraag: "",
    opNaam: "nee",
    grondslag: v.grondslag,
    reden: "",
    ...LEGE_WGS,
  };
  const formulier = useFormulier<Staat>({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "consult" },
    leeg,
    doe: (sleutel, staat) => {
      const opNaam = staat.opNaam === "ja";
      return trpc.consult.vraag.mutate({
        casusnummer,
        sleutel,
        naarOrganisatieId: staat.naarOrganisatieId,
        naarPersoonId: staat.naarPersoonId || null,
        // An empty choice is refused by the server, with the sentence that belongs to it.
        soort: staat.soort as ConsultSoort,
        vraag: staat.vraag,
        opNaam,
        grondslag: opNaam ? staat.grondslag : null,
        reden: opNaam ? staat.reden : "",
        wgsToets: opNaam ? alsToets(staat) : null,
      });
    },
    klaar: () => router.push(`/casussen/${casusnummer}#consulten`),
  });
  const { staat, zet, fouten } = formulier;
  const gekozen = v.organisaties.find((o) => o.id === staat.naarOrganisatieId);
  return (
    <Formulier formulier={formulier} knop="Vraag het consult" gelukt="De vraag is verstuurd.">
      <KeuzeLijst
        naam="naarOrganisatieId"
        label="Wie vraag je om advies?"
        leeg="Kies een organisatie"
        keuzes={v.organisaties.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
        value={staat.naarOrganisatieId}
        onChange={(g) => zet({ naarOrganisatieId: g.target.value, naarPersoonId: "" })}
        fout={foutBij(fouten, "naarOrganisatieId")}
      />
      {gekozen && (
        <KeuzeLijst
          naam="naarPersoonId"
          label="Wil je het aan iemand daar vragen?"
          hint="De coördinatoren daar zien de vraag altijd."
          leeg="Niemand in het bijzonder"
          nietVerplicht
          keuzes={gekozen.mensen.map(({ id, naam }) => ({ waarde: id, tekst: naam }))}
          value={staat.naarPersoonId}
          onChange={(g) => zet({ naarPersoonId: g.target.value })}
          fout={foutBij(fouten, "naarPersoonId")}
        />
      )}
      <Keuzes
        naam="soort"
        label="Wat voor advies vraag je?"
        keuzes={CONSULT_SOORTEN.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
        waarde={staat.soort}
        bijKeuze={(soort) => zet({ soort: soort as ConsultSoort })}
        fout={foutBij(fouten, "soort")}
      />
      <TekstVlak
        naam="vraag"
        label="Wat is je vraag?"
        hint={
          staat.opNaam === "ja"
            ? "Schrijf op wat er speelt en wat je wilt weten."
            : "Schrijf op wat er speelt en wat je wilt weten. Noem geen namen, adressen of nummers."
        }
        rows={5}
        value={staat.vraag}
        onChange={(g) => zet({ vraag: g.target.value })}
        fout={foutBij(fouten, "vraag")}
      />
      <OpNaamVelden {...{ staat, zet, fouten }} wgsToetsNodig={gekozen?.wgsToetsNodig ?? false} />
    </Formulier>
  );
}
