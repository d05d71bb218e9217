"use client";

import { useRouter } from "next/navigation";
import type { AfsluitReden, Blokkade } from "#regiekaart/afsluiten";
import { Keuzes } from "#ui/keuzes";
import { Mededeling } from "#ui/mededeling";
import { TekstVlak } from "#ui/veld";
import { Verwijzing } from "#ui/verwijzing";
import { trpc, type Uitvoer } from "../../../../_client/trpc.ts";
import { useFormulier } from "../../../../_client/use-formulier.ts";
import { foutBij } from "../../../../_client/veld-fouten.ts";
import { Formulier } from "../../formulier.tsx";

type Props = {
  casusnummer: string;
  gebruikerId: string;
  voorbereiding: Uitvoer["afsluiting"]["bereidVoor"];
};
type Staat = { reden: AfsluitReden | ""; toelichting: string };

/** Why the casus ends; what still stands in the way of that reason is a list of links. */
export function AfsluitFormulier({ casusnummer, gebruikerId, voorbereiding }: Props) {
  const router = useRouter();
  const formulier = useFormulier<Staat>({
    naam: { van: gebruikerId, waarover: casusnummer, formulier: "afsluiten" },
    leeg: { reden: "", toelichting: "" },
    doe: (sleutel, { reden, toelichting }) =>
      // An empty choice is refused by the server, with the sentence that belongs to it.
      trpc.afsluiting.sluitAf.mutate({
        casusnummer,
        sleutel,
        reden: reden as AfsluitReden,
        toelichting,
      }),
    klaar: () => router.push("/casussen"),
  });
  const { staat, zet, fouten } = formulier;
  const gekozen = voorbereiding.redenen.find((r) => r.code === staat.reden);
  return (
    <Formulier formulier={formulier} knop="Sluit de casus af" gelukt="De casus is afgesloten.">
      <Keuzes
        naam="reden"
        label="Waarom sluit je de casus af?"
        keuzes={voorbereiding.redenen.map(({ code, naam }) => ({ waarde: code, tekst: naam }))}
        waarde={staat.reden}
        bijKeuze={(reden) => zet({ reden: reden as AfsluitReden })}
        fout={foutBij(fouten, "reden")}
      />
      {gekozen && gekozen.blokkades.length > 0 && (
        <Mededeling soort="let_op" titel="Dit moet eerst nog" meteen>
          <ul>
            {gekozen.blokkades.map((b) => (
              <li key={b}>
                <Verwijzing href={`/casussen/${casusnummer}${BLOKKADE[b].pad}`}>
                  {BLOKKADE[b].zin}
                </Verwijzing>
              </li>
            ))}
          </ul>
        </Mededeling>
      )}
      {staat.reden === "uit_beeld" && voorbereiding.niveau >= 3 && (
        <Mededeling soort="let_op" titel="Er waren signalen van onveiligheid" meteen>
          Uit beeld is niet hetzelfde als veilig. Bel eerst Veilig Thuis (0800-2000), en leg vast
          wat er is afgesproken.
        </Mededeling>
      )}
      <TekstVlak
        naam="toelichting"
        label="Toelichting"
        hint="Wat is er bereikt of gebeurd, en wie weet dat de casus sluit?"
        rows={4}
        value={staat.toelichting}
        onChange={(g) => zet({ toelichting: g.target.value })}
        fout={foutBij(fouten, "toelichting")}
      />
    </Formulier>
  );
}

/** What stands in the way, and where it is dealt with. */
const BLOKKADE: Record<Blokkade, { zin: string; pad: string }> = {
  niveau_boven_1: { zin: "Schaal eerst af naar niveau 1", pad: "/beoordeling" },
  nazorg_loopt_nog: { zin: "De nazorg loopt nog", pad: "/plan#nazorg" },
  overdracht_staat_open: { zin: "Er wacht een overdracht op antwoord", pad: "" },
  zicht_vraag_staat_open: { zin: "Er is iemand gevraagd om zicht op veiligheid", pad: "/toegang" },
  consult_staat_open: { zin: "Er wacht een vraag om advies op antwoord", pad: "#consulten" },
  ontvangst_niet_bevestigd: {
    zin: "Stuur de overdracht op papier, en leg vast dat die is ontvangen",
    pad: "/verhuizing",
  },
  acties_staan_open: { zin: "Rond de open acties af", pad: "/plan" },
  afspraken_lopen_nog: { zin: "Beëindig de veiligheidsafspraken", pad: "/plan" },
};
