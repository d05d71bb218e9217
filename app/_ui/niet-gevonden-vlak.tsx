import { KnopLink } from "./knop.tsx";

/** One answer for what does not exist and for what one may not see (ontwerp §4.5): it tells neither apart. */
export function NietGevondenVlak() {
  return (
    <div className="vlak stapel">
      <title>Niet gevonden · Regieportaal</title>
      <h1>Niet gevonden</h1>
      <p>
        Deze pagina bestaat niet, of je kunt haar niet bekijken. Klopt het adres of het casusnummer?
      </p>
      <p className="rij">
        <KnopLink href="/">Naar het begin</KnopLink>
      </p>
    </div>
  );
}
