import { randomUUID } from "node:crypto";
import type { SpoedStap } from "#db/voorbeeldregio/stappen/spoed";
import type { Situatie } from "./situatie.ts";

/** Spoed, taking over, explaining it afterwards, and who answers for the bestuur. */
export async function doeSpoedStap({ aanroeper, adresboek, stand }: Situatie, stap: SpoedStap) {
  const { casusnummer } = stand;
  const basis = { casusnummer, sleutel: randomUUID() };
  switch (stap.daad) {
    case "spoed":
      return aanroeper.spoed.start({
        ...basis,
        niveau: stap.niveau,
        naarOrganisatieId: adresboek.organisatie(stap.naar),
        reden: "Er is vannacht met een wapen gedreigd. De politie is geweest.",
        veiligheid: "De kinderen slapen bij familie. De dreiger is nog niet gevonden.",
        telefoon: "099 000 10 99",
        wgsNoodzakelijk: stap.naar === "zvh",
      });
    case "neemOver":
      return aanroeper.spoed.neemOver({
        ...basis,
        regisseurId: adresboek.persoon(stap.regisseur),
      });
    case "bestuurlijk":
      return aanroeper.bestuurlijk.legVast({
        ...basis,
        functie: "burgemeester",
        naam: stap.naam,
      });
    case "legUit": {
      const taak = await aanroeper.spoed.taak({ casusnummer, soort: "motivering" });
      return aanroeper.spoed.rondTaakAf({
        ...basis,
        taakId: taak.id,
        toelichting: stap.toelichting,
      });
    }
  }
}
