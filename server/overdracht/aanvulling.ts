import { randomUUID } from "node:crypto";
import { schrijfAanvulling } from "#db/overdracht-contract";
import type { Tekstverwijzing } from "#db/tekst";
import type { Daad } from "../kern/daad.ts";
import { schrijfAls } from "../kern/teksten.ts";

/** Adds a question or an answer to an overdracht; what stood there stays as it was. */
export async function schrijfTekstBij(
  daad: Daad,
  overdrachtId: string,
  soort: "vraag" | "antwoord",
  inhoud: string,
): Promise<Tekstverwijzing> {
  const { tx, casusId, actor, op } = daad;
  const tekst = (await schrijfAls(daad, "aanvulling", inhoud))!;
  await schrijfAanvulling(tx, {
    id: randomUUID(),
    casusId,
    overdrachtId,
    soort,
    tekstId: tekst.id,
    gebruikerId: actor.gebruikerId,
    op,
  });
  return tekst;
}
