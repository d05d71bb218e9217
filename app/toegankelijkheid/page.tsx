import type { Metadata } from "next";
import { PubliekShell } from "#ui/publiek-shell";

export const metadata: Metadata = { title: "Toegankelijkheid" };

export default function Toegankelijkheid() {
  return (
    <PubliekShell>
      <article className="vlak lopende-tekst">
        <h1>Toegankelijkheid</h1>
        <p>
          Iedereen moet met het Regieportaal kunnen werken. Ook als je niet of minder goed ziet,
          geen muis gebruikt of snel moe bent. Wij bouwen daarom volgens WCAG 2.2, niveau AA. Dat is
          de Europese norm EN 301 549.
        </p>
        <h2>Wat we doen</h2>
        <ul>
          <li>Je kunt alles met alleen het toetsenbord doen.</li>
          <li>Je kunt de tekst twee keer zo groot maken. Het werkt ook op een telefoon.</li>
          <li>
            Kleur is nooit het enige teken: een niveau heeft altijd ook een nummer en een woord.
          </li>
          <li>Bij elke grafiek staat een tabel met dezelfde cijfers.</li>
          <li>Een geautomatiseerde test loopt bij elke wijziging alle pagina's na.</li>
        </ul>
        <h2>Wat we nog niet weten</h2>
        <p>
          Er is nog geen onafhankelijk onderzoek gedaan. Ook hebben mensen met een beperking het
          portaal nog niet getest. Wij zeggen dus niet dat het voldoet. Wij zeggen waar we naar
          bouwen.
        </p>
        <h2>Lukt iets niet?</h2>
        <p>
          Vertel het aan de beheerder van je organisatie. Zeg wat je wilde doen, op welke pagina, en
          waarmee je werkt: bijvoorbeeld een schermlezer of een vergroting.
        </p>
      </article>
    </PubliekShell>
  );
}
