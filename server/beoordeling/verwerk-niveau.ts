import { beeindigOverdracht, zetStatus } from "#db/overdracht";
import { schrijfNiveauStap } from "#db/stappen";
import { naNiveauwijziging } from "#regiekaart/overdracht";
import type { Daad, Feit } from "../kern/daad.ts";
import { overdrachtGegevens } from "../overdracht/gegevens.ts";
import type { Wijziging } from "./besluit.ts";

/** The niveau stap, and what it means for an overdracht that is still open (uitleg 18). */
export async function verwerkNiveau(
  daad: Daad,
  beoordelingId: string,
  wijziging: Wijziging,
): Promise<Feit[]> {
  const { tx, casusId, op, gebeurtenisId } = daad;
  await schrijfNiveauStap(tx, {
    casusId,
    niveau: wijziging.naar,
    aard: wijziging.aard,
    afwijking: wijziging.afwijking,
    sinds: op,
    gebeurtenisId,
    beoordelingId,
  });
  const gevolgen: Feit[] = [];
  for (const o of daad.feiten.openOverdracht) {
    if (o.soort === "zicht_op_veiligheid") continue;
    const lot = naNiveauwijziging(
      { soort: o.soort, naar: { organisatieSoort: o.naarSoort } },
      wijziging.naar,
    );
    if (lot === "vervallen") {
      await beeindigOverdracht(tx, o.id, o.status, "vervallen", op);
      gevolgen.push({ soort: "overdracht_vervallen", gegevens: await overdrachtGegevens(tx, o) });
    }
    if (lot === "herbevestigen" && o.status !== "aanvulling_gevraagd")
      await zetStatus(tx, o.id, o.status, "aanvulling_gevraagd", {
        klokStilSinds: o.klokStilSinds ?? op,
      });
  }
  return gevolgen;
}
