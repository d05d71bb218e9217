"use client";

import { BelLink } from "#ui/bel-link";
import type { VeldFout } from "#ui/fout-overzicht";
import { Keuzes, Vinkje } from "#ui/keuzes";
import { Mededeling } from "#ui/mededeling";
import { niveauNaam } from "#ui/niveau-ladder";
import { TekstVeld, TekstVlak } from "#ui/veld";
import { foutBij } from "../../_client/veld-fouten.ts";
import { gekozen, type SpoedKeuze, type SpoedStaat } from "./spoed-staat.ts";

type Props = {
  keuzes: readonly SpoedKeuze[];
  staat: SpoedStaat;
  zet: (deel: Partial<SpoedStaat>) => void;
  fouten: readonly VeldFout[];
};

/** How bad, whom to ring, and the three answers that whoever is on piket needs. */
export function SpoedVelden(props: Props) {
  const { keuzes, staat, zet, fouten } = props;
  return (
    <>
      <Keuzes
        naam="niveau"
        label="Hoe erg is het?"
        keuzes={keuzes.map(({ niveau }) => ({
          waarde: String(niveau),
          tekst: niveauNaam(niveau),
          uitleg:
            niveau === 4
              ? "Ketens moeten nu samen de veiligheid herstellen."
              : "Er dreigt escalatie of maatschappelijke onrust.",
        }))}
        waarde={staat.niveau}
        bijKeuze={(niveau) => zet({ niveau })}
        fout={foutBij(fouten, "niveau")}
      />
      <Wie {...props} />
      <TekstVlak
        naam="reden"
        label="Wat is er aan de hand?"
        hint="Schrijf geen namen: wie piket heeft leest dit meteen."
        rows={3}
        value={staat.reden}
        onChange={(g) => zet({ reden: g.target.value })}
        fout={foutBij(fouten, "reden")}
      />
      <TekstVlak
        naam="veiligheid"
        label="Is er nu iemand in gevaar?"
        hint="Wie is waar, en wie let op? Ook hier geen namen."
        rows={2}
        value={staat.veiligheid}
        onChange={(g) => zet({ veiligheid: g.target.value })}
        fout={foutBij(fouten, "veiligheid")}
      />
      <TekstVeld
        naam="telefoon"
        label="Op welk nummer ben jij te bereiken?"
        type="tel"
        autoComplete="tel"
        value={staat.telefoon}
        onChange={(g) => zet({ telefoon: g.target.value })}
        fout={foutBij(fouten, "telefoon")}
      />
    </>
  );
}

/** Who takes over, with the number to ring now; and what the law asks before the zorg- en veiligheidshuis reads it. */
function Wie({ keuzes, staat, zet, fouten }: Props) {
  const { keuze, id, ontvanger } = gekozen(keuzes, staat);
  if (!keuze) return null;
  return (
    <>
      <Keuzes
        naam="naarOrganisatieId"
        label="Wie bel je om de regie over te nemen?"
        keuzes={[
          ...(keuze.magBlijven
            ? [{ waarde: "niemand", tekst: "Niemand: wie de regie heeft, houdt die" }]
            : []),
          ...keuze.ontvangers.map((o) => ({ waarde: o.id, tekst: o.naam })),
        ]}
        waarde={id}
        bijKeuze={(naarOrganisatieId) => zet({ naarOrganisatieId })}
        fout={foutBij(fouten, "naarOrganisatieId")}
      />
      {ontvanger && (
        <Mededeling titel={`Bel ${ontvanger.naam}`}>
          {ontvanger.piket.length > 0 ? (
            ontvanger.piket.map((p) => (
              <p key={p.telefoon}>
                <BelLink wie={`${p.naam} (piket)`} telefoon={p.telefoon} />
              </p>
            ))
          ) : (
            <p>
              Er staat nu niemand op piket.{" "}
              <BelLink wie={ontvanger.korteNaam} telefoon={ontvanger.telefoon} />
            </p>
          )}
        </Mededeling>
      )}
      {ontvanger?.soort === "zorg_en_veiligheidshuis" && (
        <Vinkje
          naam="wgsNoodzakelijk"
          label="Delen is noodzakelijk voor de veiligheid, en met minder kan het niet (WGS)"
          checked={staat.wgsNoodzakelijk}
          onChange={(g) => zet({ wgsNoodzakelijk: g.target.checked })}
          fout={foutBij(fouten, "wgsNoodzakelijk")}
        />
      )}
    </>
  );
}
