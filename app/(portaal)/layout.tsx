import type { ReactNode } from "react";
import { FUNCTIE_NAAM } from "#regiekaart/namen";
import { AppShell } from "#ui/app-shell";
import { vereisIk } from "../_server/vereis-ik.ts";
import { navigatieVoor } from "./navigatie.ts";
import { Uitloggen } from "./uitloggen.tsx";

/** Every page behind the login: who is not logged in goes to the login page and comes back here. */
export default async function PortaalLayout({ children }: { children: ReactNode }) {
  const ik = await vereisIk();
  const functie = ik.functies.map((f) => FUNCTIE_NAAM[f].toLowerCase()).join(", ");
  return (
    <AppShell
      gebruiker={{ naam: ik.naam, organisatie: ik.organisatie, functie }}
      navigatie={navigatieVoor(ik)}
      berichten={ik.ongelezen}
      uitloggen={<Uitloggen />}
    >
      {children}
    </AppShell>
  );
}
