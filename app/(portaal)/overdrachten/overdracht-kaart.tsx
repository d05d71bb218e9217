import type { ReactNode } from "react";
import { OVERDRACHT_STATUS_NAAM } from "#regiekaart/namen";
import { Badge } from "#ui/badge";
import { BelLink } from "#ui/bel-link";
import { Datum } from "#ui/datum";
import { Vlak } from "#ui/kaart-vlak";
import { KnopLink } from "#ui/knop";
import { NiveauMerk } from "#ui/niveau-ladder";
import { Prive } from "#ui/prive";
import { dagIn, Termijn } from "#ui/termijn";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../_client/trpc.ts";
import { niveauTekst, regieTekst } from "./woorden.ts";

type Open = Uitvoer["overdracht"]["lijst"]["verstuurd"][number];
type Ontvangen = Uitvoer["overdracht"]["lijst"]["ontvangen"][number];

/** Its day has come: of the termijn, or of the conversation after which it was promised. */
function vraagtNu(o: Ontvangen): boolean {
  if (o.status === "toegezegd")
    return o.warmGesprekOp !== null && o.warmGesprekOp <= new Date().toISOString();
  return o.verlopen || dagIn(o.termijnOp) <= dagIn(new Date());
}

/** A received overdracht; orange only when this reader may answer and its day has come. */
export function OntvangenKaart({ overdracht: o }: { overdracht: Ontvangen }) {
  const opNu = vraagtNu(o);
  const wachtOpAfzender = o.status === "aanvulling_gevraagd";
  return (
    <Kaart
      overdracht={o}
      dringend={o.magAntwoorden && opNu && !wachtOpAfzender}
      titel={`Van ${o.van.naam}`}
      bel={<BelLink wie={<Prive>{o.afzender.naam}</Prive>} telefoon={o.afzender.telefoon} />}
      knop={o.magAntwoorden && !wachtOpAfzender ? "Beantwoord" : "Bekijk"}
    >
      {wachtOpAfzender && <p>De bal ligt bij de afzender. De termijn staat stil.</p>}
    </Kaart>
  );
}

/** A sent overdracht: for whom we wait. */
export function VerstuurdKaart({ overdracht: o }: { overdracht: Open }) {
  const aanOns = o.status === "aanvulling_gevraagd";
  return (
    <Kaart
      overdracht={o}
      dringend={aanOns}
      titel={`Aan ${o.naar.naam}`}
      bel={<BelLink wie={o.naar.korteNaam} telefoon={o.naar.telefoon} />}
      knop={aanOns ? "Vul aan" : "Bekijk"}
    >
      {aanOns && <p>Jullie zijn aan zet. De termijn staat stil.</p>}
    </Kaart>
  );
}

type KaartProps = {
  overdracht: Open;
  dringend: boolean;
  titel: string;
  knop: string;
  bel: ReactNode;
  children?: ReactNode;
};

function Kaart({ overdracht: o, dringend, titel, knop, bel, children }: KaartProps) {
  const href = `/overdrachten/${o.id}`;
  return (
    <Vlak soort={dringend ? "let_op" : "gewoon"}>
      <div className="overdracht-kaart">
        <div className="taak-tekst">
          <h2 className="taak-titel">
            <Verwijzing href={href}>{titel}</Verwijzing>
            <span className="taak-nummer cijfers">{o.casusnummer}</span>
            <NiveauMerk niveau={o.niveauVan} />
            {o.spoed && <Badge soort="dringend">Spoed</Badge>}
            <Badge soort={dringend ? "let_op" : "info"}>{OVERDRACHT_STATUS_NAAM[o.status]}</Badge>
          </h2>
          <p>
            Vraag: {regieTekst(o.soort)} overnemen, {niveauTekst(o.niveauVan, o.niveauNaar)}.{" "}
            {o.status === "voorgesteld" && (
              <>
                Antwoord voor <Termijn op={o.termijnOp} />.
              </>
            )}
          </p>
          <p className="subtiel">
            Voorgesteld <Datum waarde={o.voorgesteldOp} /> door <Prive>{o.afzender.naam}</Prive>
            {o.warmGesprekOp && (
              <>
                {" "}
                · warm gesprek <Datum waarde={o.warmGesprekOp} />
              </>
            )}
          </p>
          {children}
          {bel}
        </div>
        <KnopLink soort="secundair" href={href}>
          {knop}
          <span className="alleen-voorlezen">, {o.casusnummer}</span>
        </KnopLink>
      </div>
    </Vlak>
  );
}
