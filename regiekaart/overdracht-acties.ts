/** What happens to each open actie when procesregie is handed over (ontwerp §5): decided by the sender, carried out on acceptance. */
import type { Id } from "./begrippen.ts";
import { ja, nee, type Uitkomst } from "./gronden.ts";
import type { OverdrachtSoort } from "./overdracht.ts";

export const ACTIE_BESLUITEN = ["gaat_mee", "blijft", "gesloten"] as const;
export type ActieBesluit = (typeof ACTIE_BESLUITEN)[number];

/** An open actie; `organisatieId` is where its houder works, null for the household and the netwerk. */
export type OpenActie = { id: Id; organisatieId: Id | null };

/** Whether each open actie is decided, once; what stays, stays with the organisation of its houder. */
export function beoordeelActies(
  soort: OverdrachtSoort,
  open: readonly OpenActie[],
  besluiten: readonly { actieId: Id; besluit: ActieBesluit }[],
): Uitkomst<{ besloten: { actieId: Id; besluit: ActieBesluit; organisatieId: Id | null }[] }> {
  if (soort !== "procesregie") return ja({ besloten: [] });
  const besloten = [];
  for (const { id: actieId, organisatieId } of open) {
    const besluit = besluiten.find((b) => b.actieId === actieId)?.besluit;
    // The household and the netwerk are no party of the contract: with them nothing "stays" anywhere.
    if (besluit === undefined || (besluit === "blijft" && organisatieId === null))
      return nee("actie_niet_besloten", `actie-${actieId}`);
    besloten.push({ actieId, besluit, organisatieId: besluit === "blijft" ? organisatieId : null });
  }
  return ja({ besloten });
}
