import { randomUUID } from "node:crypto";
import type { Stap } from "#db/voorbeeldregio/script";
import type { Situatie } from "./daden.ts";

type EindeStap = Extract<Stap, { daad: "sluitAf" | "heropen" | "legVoor" | "geefVisie" }>;

/** Closing, reopening, and a visieverschil that goes to the managers. */
export async function doeEindeStap(s: Situatie, stap: EindeStap) {
  const { aanroeper, adresboek } = s;
  const basis = { casusnummer: s.stand.casusnummer, sleutel: randomUUID() };
  switch (stap.daad) {
    case "sluitAf":
      return aanroeper.afsluiting.sluitAf({
        ...basis,
        reden: stap.reden,
        toelichting: stap.toelichting,
      });
    case "heropen": {
      const wie = adresboek.persoon(stap.door);
      return aanroeper.afsluiting.heropen({
        ...basis,
        niveau: stap.niveau,
        aanleiding: stap.aanleiding,
        procesregisseurId: wie,
        casusregisseurId: wie,
        zichtOpVeiligheidId: wie,
      });
    }
    case "legVoor":
      return aanroeper.voorlegging.legVoor({
        ...basis,
        anderId: adresboek.organisatie(stap.ander),
        vraag: stap.vraag,
        visie: stap.visie,
      });
    case "geefVisie": {
      const { rijen } = await aanroeper.voorlegging.lijst({});
      const hier = rijen.find((r) => r.casusnummer === basis.casusnummer)!;
      return aanroeper.voorlegging.geefVisie({
        ...basis,
        voorleggingId: hier.id,
        visie: stap.visie,
      });
    }
  }
}
