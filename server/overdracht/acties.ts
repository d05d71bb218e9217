import type { OpenOverdracht } from "#db/feiten";
import { geefActie, leesActieBesluiten } from "#db/overdracht-contract";
import { beeindigActie } from "#db/plan";
import type { Daad, Feit } from "../kern/daad.ts";
import { schrijfAls } from "../kern/teksten.ts";

/** Carries out what the sender decided about the open acties, in the transaction of the acceptance. */
export async function voerActiesUit(
  daad: Daad,
  overdracht: OpenOverdracht,
  regisseurId: string,
): Promise<Feit[]> {
  const { tx, op } = daad;
  const feiten: Feit[] = [];
  for (const a of await leesActieBesluiten(tx, overdracht.id)) {
    // What a professional of the sender would do, is now for the new regisseur; others go on with theirs.
    if (a.besluit === "gaat_mee" && a.organisatieId === overdracht.vanOrganisatieId)
      await geefActie(tx, a.actieId, regisseurId);
    if (a.besluit !== "gesloten") continue;
    const tekst = await schrijfAls(daad, "resultaat", "Gesloten bij de overdracht.");
    const einde = { uitkomst: "vervallen" as const, uitkomstOp: op, resultaatId: tekst!.id };
    await beeindigActie(tx, a.actieId, einde);
    feiten.push({
      soort: "actie_afgerond",
      gegevens: {},
      ...(a.houderId ? { persoonId: a.houderId } : {}),
    });
  }
  return feiten;
}
