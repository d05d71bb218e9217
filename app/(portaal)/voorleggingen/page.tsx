import type { Metadata } from "next";
import { aanroep } from "#server/aanroep";
import { Blad } from "#ui/blad";
import { Vlak } from "#ui/kaart-vlak";
import { ofStuurDoor } from "../../_server/vereis-ik.ts";
import { VoorleggingTabel } from "./tabel.tsx";

export const metadata: Metadata = { title: "Voorgelegd aan managers" };

/** Visieverschillen that lie with my organisation: how old each is, and where it lies. */
export default async function Voorleggingen() {
  const caller = await aanroep();
  const { rijen } = await ofStuurDoor(caller.voorlegging.lijst({}));
  return (
    <Blad
      titel="Voorgelegd aan managers"
      inleiding="Vragen waar twee organisaties het niet over eens zijn. Je leest de vraag, niet wat er over het huishouden staat."
    >
      <Vlak>
        <VoorleggingTabel rijen={rijen} leeg="Er is niets voorgelegd." />
      </Vlak>
    </Blad>
  );
}
