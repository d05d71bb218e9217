import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { DataTabel, type Kolom } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { Mededeling } from "#ui/mededeling";
import type { Uitvoer } from "../../../_client/trpc.ts";
import { ofStuurDoor } from "../../../_server/vereis-ik.ts";
import { Opnieuw } from "./opnieuw.tsx";

export const metadata: Metadata = { title: "E-mail" };

type Lijst = Uitvoer["verzending"]["lijst"];
type Rij = Lijst["mislukt"][number];

const SOORT: Record<Rij["soort"], string> = {
  antwoord: "Antwoord gevraagd",
  spoed: "Spoed",
  bericht: "Bericht",
  overzicht: "Overzicht",
};

const KOLOMMEN: readonly Kolom<Rij>[] = [
  { sleutel: "wie", kop: "Voor wie", rijkop: true, cel: (r) => r.naam },
  { sleutel: "organisatie", kop: "Organisatie", cel: (r) => r.organisatie },
  { sleutel: "soort", kop: "Soort", cel: (r) => SOORT[r.soort] },
  { sleutel: "op", kop: "Gemaakt", cel: (r) => <Datum waarde={r.op} /> },
  { sleutel: "pogingen", kop: "Pogingen", rechts: true, cel: (r) => r.pogingen },
  { sleutel: "fout", kop: "Melding", cel: (r) => r.fout ?? "onbekend" },
  { sleutel: "opnieuw", kop: "Opnieuw", cel: (r) => <Opnieuw ids={[r.id]} wie={r.naam} /> },
];

/** What did not go out by e-mail: whom for and why, never about which casus. */
export default async function Verzending() {
  const caller = await aanroep();
  const { mislukt, meer, wachtend } = await ofStuurDoor(caller.verzending.lijst({}));
  return (
    <Blad
      titel="E-mail"
      inleiding="Wat niet aankwam. Het bericht zelf staat altijd in het portaal, ook als de e-mail mislukt."
      acties={mislukt.length > 0 && <Opnieuw ids="alle" />}
    >
      {wachtend.aantal > 0 && wachtend.sinds && <Wachtend {...wachtend} sinds={wachtend.sinds} />}
      <Vlak>
        <DataTabel
          titel={meer ? "Mislukt: de nieuwste 100" : "Mislukt"}
          kolommen={KOLOMMEN}
          rijen={mislukt}
          sleutel={(r) => r.id}
          leeg="Er is geen e-mail mislukt."
        />
      </Vlak>
    </Blad>
  );
}

function Wachtend({ aantal, sinds }: { aantal: number; sinds: string }) {
  return (
    <Mededeling titel={aantal === 1 ? "1 e-mail wacht" : `${aantal} e-mails wachten`}>
      De oudste sinds <Datum waarde={sinds} />. Blijft dit zo, kijk dan of de mailserver bereikbaar
      is en of de werker loopt.
    </Mededeling>
  );
}
