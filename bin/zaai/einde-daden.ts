import { randomUUID } from "node:crypto";
import type { EindeStap } from "#db/voorbeeldregio/stappen/einde";
import type { Situatie } from "./situatie.ts";

/** Closing, reopening, a visieverschil that goes to the managers, advice from another organisation, and who asks for the regie. */
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
    case "consult":
      return aanroeper.consult.vraag({
        ...basis,
        naarOrganisatieId: adresboek.organisatie(stap.aan),
        soort: stap.soort,
        vraag: stap.vraag,
        ...(stap.opNaam ? { opNaam: true, grondslag: "jeugdwet", reden: stap.opNaam } : {}),
      });
    case "bevestig":
      return aanroeper.verhuizing.bevestigOntvangst({
        ...basis,
        ontvanger: stap.ontvanger,
        bevestigdDoor: stap.bevestigdDoor,
        ontvangenOp: s.dag,
      });
    case "advies": {
      // Without a name there is no casus to find it by: the oldest that waits is the one of this script.
      const { aanOns } = await aanroeper.consult.lijst({});
      const open = aanOns
        .filter((c) => c.status === "open")
        .toSorted((a, b) => a.op.localeCompare(b.op));
      const uit = { consultId: open[0]!.id, sleutel: basis.sleutel, advies: stap.advies };
      return aanroeper.consult.beantwoord(uit);
    }
    case "legVoor":
      return aanroeper.voorlegging.legVoor({
        ...basis,
        anderId: adresboek.organisatie(stap.ander),
        vraag: stap.vraag,
        visie: stap.visie,
      });
    case "vraagRegie":
      return aanroeper.regie.vraag({ ...basis, waarom: stap.waarom });
    case "geefRegieNiet": {
      const { verzoeken } = await aanroeper.regie.verzoeken({ casusnummer: basis.casusnummer });
      return aanroeper.regie.geefNiet({
        ...basis,
        verzoekId: verzoeken[0]!.id,
        reden: stap.reden,
        toelichting: stap.toelichting,
      });
    }
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
