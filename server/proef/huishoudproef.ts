import { metSleutel, openCasus } from "./nieuwe-casus.ts";
import { maakProefregio } from "./proefregio.ts";

export const KIND = {
  naam: "Noor Proef",
  rol: "dochter",
  leeftijdsgroep: "onder_12",
  gezag: "een_ouder",
} as const;

/** A region with a regisseur, and the casusregisseur of the casussen that the regisseur opens. Close its regio. */
export async function maakHuishoudproef() {
  const regio = await maakProefregio();
  const regisseur = await regio.als("professional1.noord");
  const { id: casusregisseurId } = await regio.persoon("professional2.noord");
  return {
    regio,
    regisseur,
    casusregisseur: await regio.als("professional2.noord"),
    /** A household of one person, Robin Proef, with a casus of its own. */
    nieuw: async () => {
      const casusnummer = await openCasus(regisseur, { casusregisseurId });
      const bij = <T>(invoer: T) => metSleutel({ casusnummer, ...invoer });
      const bekijk = (wie = regisseur) => wie.huishouden.bekijk({ casusnummer });
      return {
        casusnummer,
        /** An act on this casus. */
        bij,
        bekijk,
        lid: async (naam: string) => (await bekijk()).leden.find((l) => l.naam === naam)!,
        /** Somebody of the ggz takes part from now on; returns them. */
        betrek: async (zicht: "lezen" | "bijdragen") => {
          const { id: persoonId } = await regio.persoon("professional2.ggz");
          await regisseur.betrokkene.voegToe(bij({ persoonId, doel: "Behandeling", zicht }));
          return regio.als("professional2.ggz");
        },
      };
    },
  };
}

export type Huishoudproef = Awaited<ReturnType<typeof maakHuishoudproef>>;
export type Huis = Awaited<ReturnType<Huishoudproef["nieuw"]>>;
