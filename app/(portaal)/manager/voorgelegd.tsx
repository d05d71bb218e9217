import { Vlak } from "#ui/kaart-vlak";
import { VoorleggingTabel } from "../voorleggingen/tabel.tsx";
import type { Voorlegging } from "../voorleggingen/woorden.tsx";

/** Visieverschillen that wait for an outcome; nothing stands here when there is none. */
export function Voorgelegd({ open }: { open: readonly Voorlegging[] }) {
  if (open.length === 0) return null;
  return (
    <Vlak titel="Aan jullie voorgelegd" id="voorgelegd" aantal={open.length}>
      <VoorleggingTabel rijen={open} leeg="" />
    </Vlak>
  );
}
