import type { Metadata } from "next";
import { KnopLink } from "#ui/knop";
import { PubliekShell } from "#ui/publiek-shell";

export const metadata: Metadata = { title: "Niet gevonden" };

/** One page for what does not exist and for what one may not see (ontwerp §4.5): it tells neither apart. */
export default function NietGevonden() {
  return (
    <PubliekShell breedte="smal">
      <div className="vlak stapel">
        <h1>Niet gevonden</h1>
        <p>
          Deze pagina bestaat niet, of je kunt haar niet bekijken. Klopt het adres of het
          casusnummer?
        </p>
        <p className="rij">
          <KnopLink href="/">Naar het begin</KnopLink>
        </p>
      </div>
    </PubliekShell>
  );
}
