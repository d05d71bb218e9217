import type { SpoedTaak } from "#regiekaart/spoed-taken";

/** A task after spoed in words, and where it is done. */
export const SPOED_TAAK: Record<SpoedTaak, { naam: string; pad: string }> = {
  motivering: { naam: "Uitleggen waarom het spoed was", pad: "/spoed/afmaken?taak=motivering" },
  overdracht: { naam: "De overdracht aanvullen", pad: "/spoed/afmaken?taak=overdracht" },
  beoordeling: { naam: "Beoordelen met de regiekaart", pad: "/beoordeling" },
  profiel: { naam: "Kijken naar het profiel", pad: "/spoed/afmaken?taak=profiel" },
  huishouden: { naam: "Invullen wie er in het huishouden wonen", pad: "/huishouden" },
  bestuurlijk: {
    naam: "Vastleggen wie bestuurlijk verantwoordelijk is",
    pad: "/bestuurlijk",
  },
};
