import type { Niveau, RegieSoort } from "#regiekaart/begrippen";
import type { VorigeHouderKeuze } from "#regiekaart/overdracht-acceptatie";
import { datumTekst } from "#ui/datum";
import { regieTekst } from "../woorden.ts";

export type GevolgVan = {
  soort: RegieSoort;
  van: string;
  naar: string;
  niveauVan: Niveau;
  niveauNaar: Niveau;
  /** The new regisseur, once chosen. */
  regisseur: string | null;
  vorigeHouder: VorigeHouderKeuze;
  /** A calendar day, or empty. */
  leesrechtTot: string;
  /** Which other regie stays with which organisation. */
  blijft: readonly { soort: RegieSoort; organisatie: string; bijAfzender: boolean }[];
};

/** What accepting does, in the words of the reader, before they decide. */
export function gevolgZin(g: GevolgVan): string {
  const wie = g.regisseur ? ` met ${g.regisseur} als regisseur` : "";
  const niveau =
    g.niveauVan === g.niveauNaar
      ? `Het niveau blijft ${g.niveauVan}.`
      : `De casus gaat meteen van niveau ${g.niveauVan} naar ${g.niveauNaar}.`;
  return `${g.naar} heeft vanaf dan de ${regieTekst(g.soort)}${wie}. ${niveau} ${[...blijftZinnen(g), vorigeZin(g)].join(" ")}`;
}

const NAAM: Record<RegieSoort, string> = {
  procesregie: "De procesregie",
  casusregie: "De casusregie",
  zicht_op_veiligheid: "Het zicht op veiligheid",
};

const blijftZinnen = ({ blijft }: GevolgVan) =>
  blijft.map(({ soort, organisatie }) => `${NAAM[soort]} blijft bij ${organisatie}.`);

function vorigeZin({ van, vorigeHouder, leesrechtTot, blijft }: GevolgVan): string {
  const doetMee = blijft.some((b) => b.bijAfzender);
  const zinnen: Record<VorigeHouderKeuze, string> = {
    geen: doetMee ? `Verder houdt ${van} niets.` : `${van} ziet de casus daarna niet meer.`,
    stand: `${van} ziet alleen nog de stand: nummer, niveau en wie de regie heeft.`,
    leesrecht: leesrechtTot
      ? `De vorige regisseur van ${van} mag lezen tot en met ${datumTekst(leesrechtTot, "lang")}.`
      : `De vorige regisseur van ${van} mag nog een tijd lezen.`,
    betrokken: `De vorige regisseur van ${van} blijft betrokken en schrijft mee.`,
  };
  return zinnen[vorigeHouder];
}
