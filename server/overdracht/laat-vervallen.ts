import { leesFeiten, type OpenOverdracht } from "#db/feiten";
import { beeindigOverdracht } from "#db/overdracht";
import { geldtNog } from "#regiekaart/regie";
import type { Daad, Feit } from "../kern/daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { overdrachtGegevens } from "./gegevens.ts";

type Vervaldaad = Pick<Daad, "tx" | "casusId" | "op">;

/** An open overdracht of procesregie makes way; both sides are told. */
export function laatVervallen(daad: Vervaldaad & Pick<Daad, "feiten">): Promise<Feit[]> {
  return vervallen(
    daad,
    daad.feiten.openOverdracht.filter((o) => o.soort === "procesregie"),
  );
}

/** What is still open after an act that moved its regie elsewhere: nobody could accept it any more. */
export async function laatVerouderdVervallen(daad: Vervaldaad): Promise<Feit[]> {
  const { openOverdracht, regie } = await leesFeiten(daad.tx, daad.casusId);
  return vervallen(
    daad,
    openOverdracht.filter((o) => !geldtNog(o.vanafVolgnr, regie[o.soort])),
  );
}

async function vervallen({ tx, op }: Vervaldaad, open: OpenOverdracht[]): Promise<Feit[]> {
  const feiten: Feit[] = [];
  for (const o of open) {
    if (!(await beeindigOverdracht(tx, o.id, o.status, "vervallen", op)))
      throw new Geweigerd("al_afgehandeld");
    feiten.push({ soort: "overdracht_vervallen", gegevens: await overdrachtGegevens(tx, o) });
  }
  return feiten;
}
