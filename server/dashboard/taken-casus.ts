import type { z } from "zod";
import type { casusRijVorm } from "../casus/lijst.ts";
import type { Actor } from "../kern/actor.ts";
import { LEEG, type Taak } from "./taak.ts";

type Rij = z.infer<typeof casusRijVorm>;

/** The casussen whose calendar is mine: I am procesregisseur or stand in, or I coordinate for the organisation that holds. */
export function mijnWerk(rijen: Rij[], actor: Actor): Rij[] {
  const coordinator = actor.functies.includes("coordinator");
  return rijen.filter(
    (r) =>
      r.houder?.wij &&
      (coordinator || r.gronden.some((g) => g.grond === "procesregie" && g.persoonlijk)),
  );
}

/** What one casus of mine asks: a holder that may hold, the follow-up of what was decided, a look at the niveau. */
export function takenVan(r: Rij, vandaag: string): Taak[] {
  const basis = { ...LEEG, casusnummer: r.casusnummer, niveau: r.niveau };
  return [...vanDeRegie(r, basis), ...vanDeBeoordeling(r, basis, vandaag)];
}

type Basis = Omit<Taak, "soort">;

function vanDeRegie(r: Rij, basis: Basis): Taak[] {
  const lijst: Taak[] = [];
  // An overdracht of casusregie does not answer who should hold procesregie.
  const open = r.overdracht?.soort === "procesregie" ? r.overdracht : null;
  if (r.regisseur === null) lijst.push({ ...basis, soort: "regisseur_aanwijzen" });
  if (r.waarnemend && !open) lijst.push({ ...basis, soort: "overdracht_maken" });
  if (r.buitenGebied && !open) lijst.push({ ...basis, soort: "overdracht_na_verhuizing" });
  if (open?.status === "aanvulling_gevraagd" && !open.naarOns)
    lijst.push({ ...basis, soort: "aanvulling_geven", overdrachtId: open.id });
  if (!open && r.besluit !== null && r.besluit !== r.niveau)
    lijst.push({ ...basis, soort: "overdracht_voorstellen", niveauNaar: r.besluit });
  return lijst;
}

function vanDeBeoordeling(r: Rij, basis: Basis, vandaag: string): Taak[] {
  if (!r.beoordeeld) return [{ ...basis, soort: "beoordeling" }];
  const voor = r.volgendeEvaluatie;
  if (voor === null || voor > vandaag) return [];
  return [{ ...basis, soort: "evaluatie", voor, teLaat: voor < vandaag }];
}
