import { Datum } from "#ui/datum";
import { Mededeling } from "#ui/mededeling";
import { dagIn, Termijn } from "#ui/termijn";
import { regieTekst } from "../woorden.ts";
import type { OverdrachtBeeld } from "./lees-overdracht.ts";

type Props = { beeld: OverdrachtBeeld };

/** Whose move it is now; orange only for the side that must act. */
export function OpenStand({ beeld }: Props) {
  const { status, rol } = beeld.overdracht;
  if (status === "aanvulling_gevraagd") return <BijAfzender beeld={beeld} />;
  if (status === "toegezegd") return <Toegezegd beeld={beeld} />;
  return rol === "ontvanger" ? <BijOntvanger beeld={beeld} /> : <WachtOpAntwoord beeld={beeld} />;
}

function BijAfzender({ beeld }: Props) {
  const { overdracht: o, niveauNu, magAanvullen, magHerbevestigen, aanvullingen } = beeld;
  const gevraagd = aanvullingen.at(-1)?.soort === "vraag";
  const aanJou = magAanvullen || magHerbevestigen;
  return (
    <Mededeling
      soort={aanJou ? "let_op" : "info"}
      titel={
        gevraagd
          ? `${o.naar.naam} vraagt een aanvulling`
          : "Het niveau is veranderd terwijl deze overdracht openstond"
      }
    >
      {!gevraagd && `De casus staat nu op niveau ${niveauNu}. `}
      {zin(gevraagd, aanJou, o.van.naam)} De termijn staat stil.
    </Mededeling>
  );
}

function zin(gevraagd: boolean, aanJou: boolean, van: string): string {
  if (gevraagd) return aanJou ? "Geef hieronder antwoord." : `${van} moet eerst antwoorden.`;
  return aanJou
    ? "Bevestig hieronder dat de overdracht nog klopt, of trek die in."
    : `${van} moet eerst opnieuw bevestigen. Tot die tijd kan niemand antwoorden.`;
}

function Toegezegd({ beeld: { overdracht: o, beantwoord } }: Props) {
  const gesprek = o.warmGesprekOp;
  const voorbij = gesprek !== null && gesprek <= new Date().toISOString();
  return (
    <Mededeling
      soort={beantwoord !== null && voorbij ? "let_op" : "info"}
      titel="Toegezegd, na het warme gesprek"
    >
      {gesprek && (
        <>
          Het gesprek is op <Datum waarde={gesprek} />.{" "}
        </>
      )}
      {beantwoord !== null
        ? "Is het gevoerd? Accepteer dan hieronder."
        : `Daarna accepteert ${o.naar.naam}.`}{" "}
      Tot dan houdt {o.van.naam} de {regieTekst(o.soort)}.
    </Mededeling>
  );
}

function BijOntvanger({ beeld: { overdracht: o, beantwoord } }: Props) {
  const opNu = o.verlopen || dagIn(o.termijnOp) <= dagIn(new Date());
  const jij = beantwoord !== null;
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

function WachtOpAntwoord({ beeld: { overdracht: o, stilte } }: Props) {
  return (
    <Mededeling titel="Overdracht wacht op antwoord">
      {o.naar.naam} heeft tot <Termijn op={o.termijnOp} />. Tot dan houdt {o.van.naam} de{" "}
      {regieTekst(o.soort)}.{" "}
      {o.ontvangenOp && (
        <>
          De ontvangst is bevestigd op <Datum waarde={o.ontvangenOp} />.
        </>
      )}
      {stilte === "ontvangst_uitgebleven" &&
        "De ontvangst is nog niet bevestigd. Bel of de overdracht is aangekomen."}
    </Mededeling>
  );
}
