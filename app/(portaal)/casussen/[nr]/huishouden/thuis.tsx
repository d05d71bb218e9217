import { Prive } from "#ui/prive";
import { adresTekst } from "../huishouden.tsx";
import { AdresFormulier } from "./adres-formulier.tsx";
import { GeheimAdres } from "./geheim-adres.tsx";
import { ThuisFormulier } from "./thuis-formulier.tsx";
import type { ThuisBeeld, Wie } from "./wie.ts";

type ThuisProps = Wie & {
  huishouden: NonNullable<ThuisBeeld["huishouden"]>;
  magWijzigen: boolean;
};

/** How the household is called, where it lives and how to reach it; a secret address only when asked for. */
export function Thuis({ huishouden, magWijzigen, ...wie }: ThuisProps) {
  const { aanduiding, woonplaats, veiligContact, geheimAdres } = huishouden;
  const rijen = [
    ["Aanduiding", aanduiding],
    ["Woonplaats", woonplaats],
    ["Veilig contact", veiligContact || "Niet ingevuld"],
    ["Adres", adresTekst(huishouden)],
  ];
  return (
    <>
      <dl className="feiten">
        {rijen.map(([kop, tekst]) => (
          <div key={kop}>
            <dt>{kop}</dt>
            <dd>
              <Prive>{tekst}</Prive>
            </dd>
          </div>
        ))}
      </dl>
      {geheimAdres && <GeheimAdres casusnummer={wie.casusnummer} />}
      {magWijzigen && (
        <>
          <details className="inklap">
            <summary>Wijzig naam, woonplaats of contact</summary>
            <ThuisFormulier {...wie} huishouden={huishouden} />
          </details>
          <details className="inklap">
            <summary>Adres vastleggen</summary>
            <AdresFormulier {...wie} huishouden={huishouden} />
          </details>
        </>
      )}
    </>
  );
}
