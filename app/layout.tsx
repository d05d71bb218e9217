import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { VOORKEUREN, type Voorkeur } from "./_ui/voorkeur.ts";
import { lettertype } from "./lettertype.ts";
import "./thema/regie.css";
import "./thema/basis.css";
import "./thema/shell.css";
import "./thema/navigatie.css";
import "./thema/knoppen.css";
import "./thema/badges.css";
import "./thema/velden.css";
import "./thema/formulier.css";
import "./thema/stappen.css";
import "./thema/blad.css";
import "./thema/vlakken.css";
import "./thema/tabs.css";
import "./thema/lijsten.css";
import "./thema/tabellen.css";
import "./thema/casus.css";
import "./thema/casus-blad.css";
import "./thema/tijdlijn.css";
import "./thema/personen.css";
import "./thema/plan.css";
import "./thema/kaart.css";
import "./thema/start.css";
import "./thema/overdracht.css";
import "./thema/discreet.css";
import "./thema/shell-smal.css";
import "./thema/afdruk.css";
import "./thema/kaart-afdruk.css";

/** Every page has a nonce in its CSP and a reader with rights of their own: nothing is made in advance. */
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: "Regieportaal", template: "%s · Regieportaal" },
  description: "Samen regie voeren rond een huishouden, volgens de regiekaart.",
  robots: { index: false, follow: false },
  icons: { icon: "/icoon.svg" },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  colorScheme: "light dark",
};

export default async function Layout({ children }: { children: ReactNode }) {
  const koekjes = await cookies();
  const gekozen = (naam: Voorkeur) => {
    const waarde = koekjes.get(naam)?.value ?? "";
    return VOORKEUREN[naam].includes(waarde) ? waarde : undefined;
  };
  return (
    <html
      lang="nl"
      className={lettertype}
      data-thema={gekozen("thema")}
      data-discreet={gekozen("discreet")}
      data-sneltoetsen={gekozen("sneltoetsen")}
    >
      <body>{children}</body>
    </html>
  );
}
