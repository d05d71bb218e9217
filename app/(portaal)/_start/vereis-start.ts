import { notFound } from "next/navigation";
import { NIVEAUS } from "#regiekaart/begrippen";
import { magProcesregie } from "#regiekaart/regie";
import { vereisIk } from "../../_server/vereis-ik.ts";
import { startpaginaVan } from "../navigatie.ts";

export type Ik = Awaited<ReturnType<typeof vereisIk>>;

/** Who is logged in, when this is the start page of their kind of organisation; for others it does not exist. */
export async function vereisStart(pad: string): Promise<Ik> {
  const ik = await vereisIk();
  if (startpaginaVan(ik) !== pad) notFound();
  return ik;
}

/** The beheerder and the fg see no casus at all. */
export const zietGeenCasus = ({ functies }: Pick<Ik, "functies">) =>
  functies.some((f) => f === "beheerder" || f === "fg");

/** Who may open a casus: the rule of the act itself, so that no button leads to a refusal. */
export function magCasusOpenen({ functies, organisatieSoort }: Ik): boolean {
  return (
    functies.some((f) => f === "professional" || f === "coordinator") &&
    NIVEAUS.some((niveau) => magProcesregie(niveau, organisatieSoort))
  );
}
