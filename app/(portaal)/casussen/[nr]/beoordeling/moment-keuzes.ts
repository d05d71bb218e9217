import type { Niveau } from "#regiekaart/begrippen";
import type { Keuze } from "#ui/veld";
import type { Afleiding } from "./afleiding.ts";
import type { CasusContext } from "./staat.ts";

/** The choices of step 4 in words; what the rules do not allow is not offered. */
export function momentKeuzes(
  { besluit, gevolg }: Pick<Afleiding, "besluit" | "gevolg">,
  huidig: Niveau,
  { houder }: Pick<CasusContext, "houder">,
): Keuze[] {
  const wie = houder ?? "jullie organisatie";
  if (gevolg === "wordt_waarnemend")
    return [
      {
        waarde: "overdracht",
        tekst: "Wij dragen de procesregie over",
        uitleg: "Na het vastleggen stel je meteen een overdracht voor.",
      },
      {
        waarde: "nu",
        tekst: `${wie} blijft voorlopig waarnemend`,
        uitleg: "De overdracht blijft bij “Nu doen” staan tot je die voorstelt.",
      },
    ];
  const overdragen = {
    waarde: "overdracht",
    tekst: "Wij dragen de procesregie over",
    uitleg:
      besluit === huidig
        ? "Het niveau blijft gelijk. Na het vastleggen stel je een overdracht voor."
        : `Het niveau wordt pas ${besluit} als de ontvanger accepteert. Na het vastleggen stel je de overdracht voor.`,
  };
  if (gevolg === "alleen_overdracht") return [overdragen];
  const blijft = {
    waarde: "nu",
    tekst: `De procesregie blijft bij ${wie}`,
    uitleg: besluit === huidig ? "Er verandert niets." : `Het niveau wordt nu ${besluit}.`,
  };
  return [blijft, overdragen];
}
