import type { Metadata } from "next";
import { consultSoortNaam } from "#regiekaart/consult";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { DataTabel } from "#ui/data-tabel";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { NiveauMerk } from "#ui/niveau-ladder";
import { Verwijzing } from "#ui/verwijzing";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { type Consult, Stand } from "./woorden.tsx";

export const metadata: Metadata = { title: "Consulten" };

/** Advice that we are asked for, and that we asked for. */
export default async function Consulten() {
  const caller = await aanroep();
  const { aanOns, vanOns } = await ofStuurDoor(caller.consult.lijst({}));
  return (
    <Blad
      titel="Consulten"
      inleiding="Advies vragen zonder de regie over te dragen. Zonder naam weet de ander niet om wie het gaat."
    >
      <Vlak titel="Gevraagd aan ons" id="aan-ons" aantal={aanOns.length}>
        <Tabel titel="Gevraagd aan ons" rijen={aanOns} wie={(c) => c.van.naam} kop="Door" />
      </Vlak>
      <Vlak titel="Gevraagd door ons" id="van-ons" aantal={vanOns.length}>
        <div className="stapel">
          <Tabel titel="Gevraagd door ons" rijen={vanOns} wie={(c) => c.naar.naam} kop="Aan" />
          <p className="subtiel klein">
            Een consult vraag je op de pagina van een casus, bij “Meer acties”.
          </p>
        </div>
      </Vlak>
    </Blad>
  );
}

type TabelProps = {
  titel: string;
  rijen: readonly Consult[];
  kop: string;
  wie: (c: Consult) => string;
};

function Tabel({ titel, rijen, kop, wie }: TabelProps) {
  return (
    <DataTabel<Consult>
      titel={titel}
      titelVerborgen
      rijen={rijen}
      leeg="Er zijn geen consulten."
      sleutel={(c) => c.id}
      kolommen={[
        {
          sleutel: "soort",
          kop: "Wat voor advies",
          rijkop: true,
          cel: (c) => (
            <Verwijzing href={`/consulten/${c.id}`}>{consultSoortNaam(c.soort)}</Verwijzing>
          ),
        },
        { sleutel: "wie", kop, cel: wie },
        {
          sleutel: "casus",
          kop: "Casus",
          cel: (c) => <span className="cijfers">{c.casusnummer ?? "zonder naam"}</span>,
        },
        { sleutel: "niveau", kop: "Niveau", cel: (c) => <NiveauMerk niveau={c.niveau} /> },
        { sleutel: "sinds", kop: "Sinds", cel: (c) => <Datum waarde={c.op} vorm="dag" /> },
        { sleutel: "stand", kop: "Stand", cel: (c) => <Stand consult={c} /> },
      ]}
    />
  );
}
