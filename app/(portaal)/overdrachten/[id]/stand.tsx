import type { VORIGE_HOUDER_KEUZES } from "#regiekaart/overdracht-antwoord";
import { Datum } from "#ui/datum";
import { KnopLink } from "#ui/knop";
import { Mededeling } from "#ui/mededeling";
import { Prive } from "#ui/prive";
import { dagIn, Termijn } from "#ui/termijn";
import { redenTekst, regieTekst } from "../woorden.ts";
import type { OverdrachtBeeld } from "./lees-overdracht.ts";

/** Where this overdracht stands, in one notice: whose move it is, or how it ended. */
export function Stand({ beeld }: { beeld: OverdrachtBeeld }) {
  const { overdracht: o } = beeld;
  if (o.afgehandeldOp !== null) return <Afgelopen beeld={beeld} />;
  if (o.status === "aanvulling_gevraagd")
    return (
      <Mededeling
        soort={beeld.magHerbevestigen ? "let_op" : "info"}
        titel="Het niveau is veranderd terwijl deze overdracht openstond"
      >
        De casus staat nu op niveau {beeld.niveauNu}.{" "}
        {beeld.magHerbevestigen
          ? "Bevestig hieronder dat de overdracht nog klopt, of trek die in."
          : `${o.van.naam} moet eerst opnieuw bevestigen. Tot die tijd kan niemand antwoorden.`}
      </Mededeling>
    );
  if (o.rol === "ontvanger") {
    const opNu = o.verlopen || dagIn(o.termijnOp) <= dagIn(new Date());
    const jij = beeld.beantwoord !== null;
    return (
      <Mededeling
        soort={jij && opNu ? "let_op" : "info"}
        titel={jij ? "Jullie antwoord is nodig" : "Wacht op antwoord van je coördinator"}
      >
        Antwoord voor <Termijn op={o.termijnOp} />. Zonder antwoord blijft de {regieTekst(o.soort)}{" "}
        bij {o.van.naam}.
      </Mededeling>
    );
  }
  return (
    <Mededeling titel="Overdracht wacht op antwoord">
      {o.naar.naam} heeft tot <Termijn op={o.termijnOp} />. Tot dan houdt {o.van.naam} de{" "}
      {regieTekst(o.soort)}.
    </Mededeling>
  );
}

const HOUDT: Record<(typeof VORIGE_HOUDER_KEUZES)[number], string> = {
  geen: "ziet de casus niet meer",
  stand: "ziet nog de stand",
  leesrecht: "mag nog een tijd meelezen",
  betrokken: "blijft betrokken",
};

function Afgelopen({ beeld: { overdracht: o, antwoord } }: { beeld: OverdrachtBeeld }) {
  const casus = (
    <p className="mededeling-actie">
      <KnopLink soort="secundair" href={`/casussen/${o.casusnummer}`}>
        Naar de casus
      </KnopLink>
    </p>
  );
  if (o.status === "geaccepteerd" && antwoord)
    return (
      <Mededeling soort="gelukt" titel="Geaccepteerd" meteen>
        <p>
          <Prive>{antwoord.door}</Prive> accepteerde op <Datum waarde={antwoord.op} />.{" "}
          {o.naar.naam} heeft sindsdien de {regieTekst(o.soort)}
          {o.niveauVan !== o.niveauNaar && `, op niveau ${o.niveauNaar}`}.{" "}
          {antwoord.vorigeHouder && `${o.van.naam} ${HOUDT[antwoord.vorigeHouder]}.`}
        </p>
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
