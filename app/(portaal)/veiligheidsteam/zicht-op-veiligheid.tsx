import { ANTWOORD_NAAM } from "#regiekaart/namen";
import { Badge } from "#ui/badge";
import { DataTabel } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { NiveauMerk } from "#ui/niveau-ladder";
import { Prive } from "#ui/prive";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";

export type VeiligheidRij = Uitvoer["dashboard"]["veiligheid"]["casussen"][number];

/** Casussen by safety: who watches now, and the last answer to the question of unsafety. */
export function ZichtOpVeiligheid({ casussen }: { casussen: readonly VeiligheidRij[] }) {
  return (
    <Vlak titel="Zicht op veiligheid" id="zicht-op-veiligheid" aantal={casussen.length}>
      <DataTabel
        titel="Mijn casussen: eerst waar niemand zicht op veiligheid heeft, dan waar signalen zijn"
        titelVerborgen
        rijen={casussen}
        sleutel={(c) => c.casusnummer}
        leeg="Je hebt nu geen casussen."
        kolommen={[
          {
            sleutel: "nummer",
            kop: "Nummer",
            rijkop: true,
            cel: (c) => (
              <Verwijzing className="cijfers" href={`/casussen/${c.casusnummer}`}>
                {c.casusnummer}
              </Verwijzing>
            ),
          },
          { sleutel: "niveau", kop: "Niveau", cel: (c) => <NiveauMerk niveau={c.niveau} /> },
          { sleutel: "wie", kop: "Wie heeft zicht", cel: (c) => <Wie rij={c} /> },
          { sleutel: "signaal", kop: "Signalen van onveiligheid", cel: (c) => <Signaal rij={c} /> },
        ]}
      />
    </Vlak>
  );
}

function Wie({ rij: { zicht, niveau } }: { rij: VeiligheidRij }) {
  if (!zicht) return niveau >= 3 ? <Badge soort="let_op">Nog niemand</Badge> : "Niemand";
  return (
    <span>
      {zicht.persoon ? <Prive>{zicht.persoon}</Prive> : "Nog geen persoon"} ({zicht.korteNaam}){" "}
      <span className="subtiel">
        sinds <Datum waarde={zicht.sinds} vorm="dag" />
      </span>
    </span>
  );
}

function Signaal({ rij: { signaal } }: { rij: VeiligheidRij }) {
  if (!signaal) return "Nog niet beoordeeld";
  return (
    <span>
      {ANTWOORD_NAAM[signaal.antwoord]},{" "}
      <span className="subtiel">
        beoordeeld <Datum waarde={signaal.op} vorm="dag" />
      </span>
    </span>
  );
}
