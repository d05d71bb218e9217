import type { Metadata } from "next";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { Verwijzing } from "#ui/verwijzing";
import { Niveaus, Vastgelopen, Voorwaarden } from "./kaart.tsx";
import { STAPPEN } from "./stappen.tsx";

export const metadata: Metadata = { title: "Hulp" };

const OP_DEZE_PAGINA = [
  ...STAPPEN.map(({ id, titel }) => ({ id, titel })),
  { id: "niveaus", titel: "De vijf niveaus" },
  { id: "voorwaarden", titel: "De voorwaarden van de regiekaart" },
  { id: "vast", titel: "Loopt het vast?" },
];

/** How things are done, and the words of the card behind each choice. Each part has an address of its own. */
export default function Hulp() {
  return (
    <Blad titel="Hulp" inleiding="Hoe doe je wat, en wat zegt de regiekaart erover?">
      <Vlak titel="Op deze pagina" id="op-deze-pagina">
        <ul className="opsomming">
          {OP_DEZE_PAGINA.map(({ id, titel }) => (
            <li key={id}>
              <a href={`#${id}`}>{titel}</a>
            </li>
          ))}
        </ul>
      </Vlak>
      {STAPPEN.map(({ id, titel, tekst }) => (
        <Vlak key={id} titel={titel} id={id}>
          <div className="lopende-tekst">{tekst}</div>
        </Vlak>
      ))}
      <Vlak titel="De vijf niveaus" id="niveaus">
        <Niveaus />
      </Vlak>
      <Vlak titel="De voorwaarden van de regiekaart" id="voorwaarden">
        <Voorwaarden />
      </Vlak>
      <Vlak titel="Loopt het vast?" id="vast">
        <Vastgelopen />
      </Vlak>
      <p>
        Alles naast elkaar staat op de <Verwijzing href="/regiekaart">regiekaart</Verwijzing>. Wie
        je kunt bellen staat bij <Verwijzing href="/wie-is-wie">wie is wie</Verwijzing>. Bij direct
        gevaar bel je 112. Veilig Thuis bereik je dag en nacht op 0800-2000.
      </p>
    </Blad>
  );
}
