import type { Metadata } from "next";
import { PubliekShell } from "#ui/publiek-shell";
import { WachtwoordFormulier } from "./wachtwoord-formulier.tsx";

export const metadata: Metadata = { title: "Kies je wachtwoord" };

export default function Wachtwoord() {
  return (
    <PubliekShell breedte="smal">
      <WachtwoordFormulier />
    </PubliekShell>
  );
}
