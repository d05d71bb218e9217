import { randomUUID } from "node:crypto";
import type { OverdrachtStap } from "#db/voorbeeldregio/stappen/overdracht";
import { OVERDRACHT } from "#db/voorbeeldregio/teksten";
import { dagVanaf } from "./plan.ts";
import type { Situatie, Uitkomst } from "./situatie.ts";
import { TOETS } from "./wgs-toets.ts";

type Van<D extends OverdrachtStap["daad"]> = Extract<OverdrachtStap, { daad: D }>;

/** Proposing, adding, taking back and answering. */
export function doeOverdrachtStap(s: Situatie, stap: OverdrachtStap): Promise<Uitkomst> {
  const { adresboek, stand } = s;
  const { overdracht } = s.aanroeper;
  const basis = { overdrachtId: stand.overdrachtId!, sleutel: randomUUID() };
  switch (stap.daad) {
    case "stelVoor":
      return stelVoor(s, stap);
    case "accepteer":
      return accepteer(s, stap);
    case "accepteerNiet":
      return overdracht.accepteerNiet({
        ...basis,
        reden: stap.reden,
        toelichting: stap.toelichting,
        adviesOrganisatieId: stap.advies ? adresboek.organisatie(stap.advies) : null,
      });
    case "vraagAanvulling":
      return overdracht.vraagAanvulling({ ...basis, vraag: stap.inhoud });
    case "vulAan":
      return overdracht.vulAan({ ...basis, antwoord: stap.inhoud });
    case "trekIn":
      return overdracht.trekIn(basis);
    case "herbevestig":
      return overdracht.herbevestig(basis);
  }
}

async function stelVoor(s: Situatie, stap: Van<"stelVoor">): Promise<Uitkomst> {
  const { niveau, niveauVolgnr, casusnummer } = s.stand;
  const { acties } = await s.aanroeper.overdracht.bereidVoor({ casusnummer });
  const naar = stap.niveau ?? niveau;
  const richting = naar > niveau ? "omhoog" : naar < niveau ? "omlaag" : "gelijk";
  return s.aanroeper.overdracht.stelVoor({
    casusnummer,
    sleutel: randomUUID(),
    gezienVolgnr: niveauVolgnr,
    naarOrganisatieId: s.adresboek.organisatie(stap.naar),
    naarPersoonId: stap.persoon ? s.adresboek.persoon(stap.persoon) : null,
    niveauNaar: stap.niveau ?? null,
    wgsToets: stap.naar === "zvh" ? TOETS : null,
    inhoud: { ...OVERDRACHT[richting], ...stap.inhoud },
    acties: acties.map((a) => ({ actieId: a.id, besluit: "gaat_mee" })),
  });
}

function accepteer(s: Situatie, stap: Van<"accepteer">): Promise<Uitkomst> {
  const { persoon } = s.adresboek;
  return s.aanroeper.overdracht.accepteer({
    overdrachtId: s.stand.overdrachtId!,
    sleutel: randomUUID(),
    regisseurId: persoon(stap.regisseur),
    motivering: stap.motivering,
    vorigeHouder: stap.vorigeHouder,
    leesrechtTot: stap.leesrechtTot === undefined ? null : dagVanaf(s.vandaag, stap.leesrechtTot),
    casusregisseurId: stap.casusregisseur ? persoon(stap.casusregisseur) : null,
    zichtOpVeiligheidId: stap.zicht ? persoon(stap.zicht) : null,
  });
}
