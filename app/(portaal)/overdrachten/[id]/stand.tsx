import { TERUGKOPPELING_ZIN } from "#regiekaart/terugkoppeling";
import { Datum } from "#ui/datum";
import { KnopLink } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { Prive } from "#ui/prive";
import { redenTekst, regieTekst, VORIGE_HOUDER_TEKST } from "../woorden.ts";
import type { OverdrachtBeeld } from "./lees-overdracht.ts";
import { OpenStand } from "./open-stand.tsx";

/** Where this overdracht stands, in one notice: whose move it is, or how it ended. */
export function Stand({ beeld }: { beeld: OverdrachtBeeld }) {
  const { overdracht: o } = beeld;
  if (o.afgehandeldOp !== null) return <Afgelopen beeld={beeld} />;
  return <OpenStand beeld={beeld} />;
}

function Afgelopen({ beeld }: { beeld: OverdrachtBeeld }) {
  const { overdracht: o, antwoord, heeftDocument, terugkoppeling } = beeld;
  const casus = (
    <p className="mededeling-actie">
      <KnopLink soort="secundair" href={`/casussen/${o.casusnummer}`}>
        Naar de casus
      </KnopLink>{" "}
      {heeftDocument && (
        <KnopLink soort="secundair" href={`/overdrachten/${o.id}/document`}>
          Overdrachtsdocument
        </KnopLink>
      )}
    </p>
  );
  if (o.status === "geaccepteerd" && antwoord)
    return (
      <Mededeling soort="gelukt" titel="Geaccepteerd" meteen>
        <p>
          <Prive>{antwoord.door}</Prive> accepteerde op <Datum waarde={antwoord.op} />.{" "}
          {o.naar.naam} heeft sindsdien de {regieTekst(o.soort)}
          {o.niveauVan !== o.niveauNaar && `, op niveau ${o.niveauNaar}`}.{" "}
          {antwoord.vorigeHouder && `${o.van.naam} ${VORIGE_HOUDER_TEKST[antwoord.vorigeHouder]}.`}
        </p>
        {terugkoppeling && (
          <p>
            Terugkoppeling van <Datum waarde={terugkoppeling.op} vorm="dag" />:{" "}
            {TERUGKOPPELING_ZIN[terugkoppeling.wat]}.
          </p>
        )}
        {casus}
      </Mededeling>
    );
  if (o.status === "niet_geaccepteerd" && antwoord)
    return (
      <Mededeling titel="Niet geaccepteerd">
        <p>
          <Prive>{antwoord.door}</Prive> ({o.naar.naam}) op <Datum waarde={antwoord.op} />:{" "}
          {redenTekst(antwoord.reden)?.toLowerCase()}. De {regieTekst(o.soort)} bleef bij{" "}
          {o.van.naam}.
        </p>
        {antwoord.toelichting && <p className="met-regels">{antwoord.toelichting}</p>}
        {antwoord.advies && <p>Advies: {antwoord.advies} past beter.</p>}
        {o.rol === "afzender" && (
          <p className="mededeling-actie">
            <KnopLink
              soort="secundair"
              href={`/casussen/${o.casusnummer}/overdragen${o.soort === "casusregie" ? "/casusregie" : ""}`}
            >
              {antwoord.advies ? `Stel voor aan ${antwoord.advies}` : "Stel opnieuw voor"}
            </KnopLink>
          </p>
        )}
        {casus}
      </Mededeling>
    );
  return (
    <Mededeling titel={o.status === "ingetrokken" ? "Ingetrokken" : "Vervallen"} meteen>
      <p>
        {o.status === "ingetrokken"
          ? "De afzender heeft deze overdracht ingetrokken."
          : "Het niveau is veranderd. Op dat niveau mag deze ontvanger de regie niet hebben."}{" "}
        De {regieTekst(o.soort)} bleef bij {o.van.naam} (<Datum waarde={o.afgehandeldOp!} />
        ).
      </p>
      {casus}
    </Mededeling>
  );
}
