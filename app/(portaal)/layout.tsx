import type { ReactNode } from "react";
import { FUNCTIE_NAAM } from "#regiekaart/namen";
import { AppShell } from "#ui/app-shell";
import { SessieWacht } from "../_client/sessie-wacht.tsx";
import { vereisIk } from "../_server/vereis-ik.ts";
import { magCasusOpenen } from "./_start/vereis-start.ts";
import { navigatieVoor, toetsenVoor } from "./navigatie.ts";
import { Nieuws } from "./nieuws.tsx";
import { BelTelling, Hoofdmenu, TellingenBron } from "./tellingen.tsx";
import { Uitloggen } from "./uitloggen.tsx";

/** Every page behind the login: who is not logged in goes to the login page and comes back here. */
export default async function PortaalLayout({ children }: { children: ReactNode }) {
  const ik = await vereisIk();
  const items = navigatieVoor(ik);
  const functie = ik.functies.map((f) => FUNCTIE_NAAM[f].toLowerCase()).join(", ");
  return (
    <TellingenBron begin={{ ongelezen: ik.ongelezen, teBeantwoorden: ik.teBeantwoorden }}>
      <AppShell
        gebruiker={{ id: ik.gebruikerId, naam: ik.naam, organisatie: ik.organisatie, functie }}
        navigatie={<Hoofdmenu items={items} />}
        berichten={<BelTelling />}
        uitloggen={<Uitloggen />}
        paginas={toetsenVoor(items, magCasusOpenen(ik))}
      >
        <Nieuws />
        {children}
        <SessieWacht begintMetMs={ik.sessieOverMs} />
      </AppShell>
    </TellingenBron>
  );
}
