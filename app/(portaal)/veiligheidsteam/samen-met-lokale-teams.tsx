import { DataTabel } from "#ui/data-tabel";
import { Vlak } from "#ui/kaart-vlak";
import { NiveauMerk } from "#ui/niveau-ladder";
import { Prive } from "#ui/prive";
import { Verwijzing } from "#ui/verwijzing";
import type { VeiligheidRij } from "./zicht-op-veiligheid.tsx";

type Partij = NonNullable<VeiligheidRij["houder"]>;

/** The part that a lokaal team has in a casus, if any: procesregie, casusregie, or duo-partner. */
function lokaalDeel(rij: VeiligheidRij): { team: Partij; deel: string } | null {
  const delen: [Partij | null | undefined, string][] = [
    [rij.houder, "Procesregie"],
    [rij.casusregie, "Casusregie"],
    [rij.duo.find((d) => d.soort === "lokaal_team"), "Duo-partner"],
  ];
  const gevonden = delen.find(([partij]) => partij?.soort === "lokaal_team");
  return gevonden?.[0] ? { team: gevonden[0], deel: gevonden[1] } : null;
}

/** Casussen that a veiligheidsteam carries together with a lokaal team: who does what, and with whom. */
export function SamenMetLokaleTeams({ casussen }: { casussen: readonly VeiligheidRij[] }) {
  const samen = casussen.flatMap((rij) => {
    const deel = lokaalDeel(rij);
    return deel ? [{ rij, ...deel }] : [];
  });
  return (
    <Vlak titel="Samen met lokale teams" id="samen" aantal={samen.length}>
      <DataTabel
        titel="Casussen samen met een lokaal team"
        titelVerborgen
        rijen={samen.toSorted((a, b) => a.team.korteNaam.localeCompare(b.team.korteNaam))}
        sleutel={(s) => s.rij.casusnummer}
        leeg="Je hebt nu geen casussen samen met een lokaal team."
        kolommen={[
          {
            sleutel: "nummer",
            kop: "Nummer",
            rijkop: true,
            cel: ({ rij }) => (
              <Verwijzing className="cijfers" href={`/casussen/${rij.casusnummer}`}>
                {rij.casusnummer}
              </Verwijzing>
            ),
          },
          {
            sleutel: "niveau",
            kop: "Niveau",
            cel: ({ rij }) => <NiveauMerk niveau={rij.niveau} />,
          },
          { sleutel: "team", kop: "Lokaal team", cel: ({ team }) => team.korteNaam },
          { sleutel: "deel", kop: "Hun rol", cel: ({ deel }) => deel },
          {
            sleutel: "wie",
            kop: "Wie",
            cel: ({ team }) => (team.persoon ? <Prive>{team.persoon}</Prive> : "Nog geen persoon"),
          },
        ]}
      />
    </Vlak>
  );
}
