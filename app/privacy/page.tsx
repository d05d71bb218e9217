import type { Metadata } from "next";
import { PubliekShell } from "#ui/publiek-shell";

export const metadata: Metadata = { title: "Privacy" };

export default function Privacy() {
  return (
    <PubliekShell>
      <article className="vlak lopende-tekst">
        <h1>Privacy</h1>
        <p>
          In het Regieportaal werken organisaties samen rond een huishouden. Daar hoort
          vertrouwelijke informatie bij. Hier lees je hoe het portaal daarmee omgaat.
        </p>
        <h2>Wie ziet wat</h2>
        <ul>
          <li>
            Je ziet een casus alleen als je er een taak in hebt. Bij elke casus staat wie hem kan
            zien, en waarom.
          </li>
          <li>
            Wie een overdracht krijgt, ziet eerst alleen het voorstel, zonder namen en adressen.
          </li>
          <li>
            Een manager ziet nummer, niveau en termijnen. Een beheerder ziet geen enkele casus.
          </li>
        </ul>
        <h2>Wat we bijhouden</h2>
        <ul>
          <li>
            Wie een casus bekijkt of ernaar zoekt: wie, namens welke organisatie, wanneer en op
            welke grond.
          </li>
          <li>
            Dat is er alleen om te controleren of alles rechtmatig en veilig gaat. Het wordt niet
            gebruikt om te meten hoe hard iemand werkt.
          </li>
          <li>
            Wat er met een casus is gebeurd. Die geschiedenis kan niemand stilletjes veranderen.
          </li>
        </ul>
        <h2>Wat er niet in staat</h2>
        <ul>
          <li>Geen burgerservicenummer.</li>
          <li>Geen namen in het adres van een pagina, in een titel of in een e-mail.</li>
          <li>Het portaal vervangt het dossier van je eigen organisatie niet.</li>
        </ul>
        <h2>Cookies</h2>
        <p>
          Er is een cookie om ingelogd te blijven. Er zijn er nog drie die onthouden wat je kiest:
          licht of donker, Discreetmodus, en sneltoetsen. We gebruiken geen cookies om je te volgen
          en halen niets op bij andere bedrijven.
        </p>
        <h2>Vragen of je rechten gebruiken</h2>
        <p>
          Gaat het om gegevens over jou, je gezin of je huishouden? Vraag het aan de organisatie
          waarmee je contact hebt. Elke organisatie heeft een functionaris gegevensbescherming.
        </p>
      </article>
    </PubliekShell>
  );
}
