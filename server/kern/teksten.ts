import { z } from "zod";
import { schrijfTekst } from "#db/tekst";
import type { Daad } from "./daad.ts";

/** Text as Postgres can keep it: a NUL, which sometimes comes along from a PDF, is left out. */
export const leesbaar = () => z.string().overwrite((tekst) => tekst.replaceAll("\0", ""));

/** Free text about people: trimmed, not empty, at most 10,000 characters. */
export const tekstVorm = (vraag: string, max = 10_000) =>
  leesbaar()
    .trim()
    .min(1, `${vraag} is nog leeg.`)
    .max(max, `${vraag} is te lang: gebruik hooguit ${max.toLocaleString("nl-NL")} tekens.`);

/** The same, where nothing need be written. */
export const vrijeTekstVorm = (vraag: string, max = 10_000) =>
  leesbaar()
    .trim()
    .max(max, `${vraag} is te lang: gebruik hooguit ${max.toLocaleString("nl-NL")} tekens.`);

/** What every text of this act has in common: whose it is, on which ground, when. */
export function herkomstVan(
  daad: Pick<Daad, "casusId" | "actor" | "op">,
  grondslag: Daad["feiten"]["grondslag"],
) {
  return {
    casusId: daad.casusId,
    grondslag,
    bronOrganisatieId: daad.actor.organisatieId,
    gebruikerId: daad.actor.gebruikerId,
    op: daad.op,
  };
}

/** Records one text of this act; null when it is empty. */
export async function schrijfAls(daad: Daad, soort: string, inhoud: string | null | undefined) {
  const tekst = inhoud?.trim();
  if (!tekst) return null;
  return schrijfTekst(daad.tx, {
    ...herkomstVan(daad, daad.feiten.grondslag),
    soort,
    inhoud: tekst,
  });
}
