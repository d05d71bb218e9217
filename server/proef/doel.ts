import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Doel } from "./aanroepen.ts";
import type { Proefregio } from "./proefregio.ts";

/** A household whose casus waits for an answer of the Regionaal veiligheidsteam Oost, proposed by Noord. */
export const DOELWIT = "Huishouden Feenstrahuis";

/** Words that stand in this casus only: seen by somebody who may not, they have leaked. */
export const KANARIES = ["Feenstrahuis", "zijn zusje meeneemt", "School en huisarts maken"];

/** That casus and its open overdracht, with a person and an organisation to name in a call. */
export async function doelVan(regio: Proefregio): Promise<Doel> {
  const { id, casusnummer } = await regio.casusVan(DOELWIT);
  const [open] = await regio.eigenaar.execute<{ id: string }>(
    sql`select id from overdracht where casus_id = ${id} and afgehandeld_op is null`,
  );
  const persoon = await regio.persoon("professional1.rvt-oost");
  return {
    casusnummer,
    overdrachtId: open!.id,
    persoonId: persoon.id,
    organisatieId: persoon.organisatieId,
    itemId: randomUUID(),
  };
}

/** Whether anything of the casus stands in what somebody got. */
export function noemtHuishouden(gekregen: unknown): boolean {
  const tekst = JSON.stringify(gekregen) ?? "";
  return KANARIES.some((woord) => tekst.includes(woord));
}
