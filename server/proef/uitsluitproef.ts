import { metSleutel, openCasus } from "./nieuwe-casus.ts";
import { maakProefregio } from "./proefregio.ts";

/** A region with who has regie over the casussen of it, and who may exclude somebody from one. Close its regio. */
export async function maakUitsluitproef() {
  const regio = await maakProefregio();
  const regisseur = await regio.als("professional1.noord");
  const idVan = async (adres: string) => (await regio.persoon(adres)).id;
  return {
    regio,
    regisseur,
    coordinator: await regio.als("coordinator.noord"),
    idVan,
    /** A casus of Noord in which Lisanne of the ggz takes part and has been told of it. */
    casusMetLisanne: async () => {
      const casusnummer = await openCasus(regisseur);
      const persoonId = await idVan("professional2.ggz");
      const wat = { casusnummer, persoonId, doel: "Behandeling", zicht: "bijdragen" as const };
      await regisseur.betrokkene.voegToe(metSleutel(wat));
      return { casusnummer, persoonId };
    },
    sluitUit: (casusnummer: string, persoonId: string, wie = regisseur) =>
      wie.uitsluiting.sluitUit(metSleutel({ casusnummer, persoonId })),
  };
}

export type Uitsluitproef = Awaited<ReturnType<typeof maakUitsluitproef>>;
