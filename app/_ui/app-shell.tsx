import type { ReactNode } from "react";
import { Datum } from "./datum.tsx";
import { DiscreetMelding, DiscreetSchakel } from "./discreet.tsx";
import { Icoon } from "./icoon.tsx";
import { Merk } from "./merk.tsx";
import { type PaginaToets, Sneltoetsen, SneltoetsenKnop } from "./sneltoetsen.tsx";
import { ThemaKeuze } from "./thema-keuze.tsx";
import { UitklapMenu } from "./uitklap-menu.tsx";
import { Verwijzing } from "./verwijzing.tsx";
import { VoetRegel } from "./voet-regel.tsx";
import { initialen } from "./wie-paneel.tsx";
import { ZoekVeld } from "./zoek-veld.tsx";

type AppShellProps = {
  /** `functie` as a word of the screen: "coördinator". */
  gebruiker: { id: string; naam: string; organisatie: string; functie: string };
  /** The list of pages: a ZijNavigatie. */
  navigatie: ReactNode;
  /** The count of unread berichten, behind the bell. */
  berichten: ReactNode;
  /** The form that logs out; stands in the user menu. */
  uitloggen: ReactNode;
  /** The pages that have a key of their own. */
  paginas: readonly PaginaToets[];
  children: ReactNode;
};

/** The frame of every page behind the login: top bar, pages at the left, the page itself, footer. */
export function AppShell(props: AppShellProps) {
  const { gebruiker, navigatie, berichten, uitloggen, paginas, children } = props;
  return (
    <div className="shell" data-wie={gebruiker.id}>
      <a className="naar-inhoud" href="#inhoud">
        Naar de inhoud
      </a>
      <header className="bovenbalk">
        <div className="bovenbalk-binnen">
          <button className="lade-knop" type="button" popoverTarget="navigatie">
            <Icoon naam="menu" />
            <span>Menu</span>
          </button>
          <Verwijzing className="woordmerk" href="/">
            <Merk /> Regieportaal
          </Verwijzing>
          <ZoekVeld />
          <div className="bovenbalk-rechts">
            <Verwijzing className="bel" href="/berichten">
              <Icoon naam="bel" />
              <span className="bel-woord">Berichten</span>
              {berichten}
            </Verwijzing>
            <GebruikerMenu gebruiker={gebruiker} uitloggen={uitloggen} />
          </div>
        </div>
      </header>
      <div className="shell-binnen">
        <nav className="lade" id="navigatie" popover="auto" aria-label="Hoofdmenu">
          <button
            className="lade-sluit"
            type="button"
            popoverTarget="navigatie"
            popoverTargetAction="hide"
          >
            <Icoon naam="sluit" /> Sluit menu
          </button>
          {navigatie}
          <DiscreetSchakel />
        </nav>
        <main id="inhoud" tabIndex={-1}>
          {children}
        </main>
      </div>
      <VoetRegel />
      <DiscreetMelding />
      <Sneltoetsen paginas={paginas} />
      <p className="afdruk-discreet">
        Discreetmodus geldt alleen voor het scherm: op papier zijn namen en tekst te lezen.
      </p>
      <p className="afdruk-voet">
        Afgedrukt door {gebruiker.naam}, {gebruiker.organisatie}, op{" "}
        <Datum waarde={new Date()} vorm="voluit" />. Vertrouwelijk: laat dit niet liggen.
      </p>
    </div>
  );
}

function GebruikerMenu({ gebruiker, uitloggen }: Pick<AppShellProps, "gebruiker" | "uitloggen">) {
  const { naam, organisatie, functie } = gebruiker;
  return (
    <UitklapMenu
      soort="tekst"
      label={
        <span className="gebruiker">
          <span className="wie-rond gebruiker-rond" aria-hidden="true">
            {initialen(naam)}
          </span>
          <span className="gebruiker-naam">{naam}</span>
          <span className="gebruiker-organisatie"> · {organisatie}</span>
        </span>
      }
    >
      <p className="uitklap-over">
        <strong>{naam}</strong>
        <span>{organisatie}</span>
        <span className="subtiel">{functie}</span>
      </p>
      <Verwijzing className="knop knop--subtiel" href="/instellingen">
        Instellingen en vervanging
      </Verwijzing>
      <SneltoetsenKnop />
      <ThemaKeuze />
      {uitloggen}
    </UitklapMenu>
  );
}
