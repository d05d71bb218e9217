import type { Metadata } from "next";
import { NietGevondenVlak } from "#ui/niet-gevonden-vlak";
import { PubliekShell } from "#ui/publiek-shell";

export const metadata: Metadata = { title: "Niet gevonden" };

export default function NietGevonden() {
  return (
    <PubliekShell breedte="smal">
      <NietGevondenVlak />
    </PubliekShell>
  );
}
