import { randomUUID } from "node:crypto";
import { z } from "zod";
import { nu } from "#db/databank";
import { schrijfTekst } from "#db/tekst";
import { dagVan } from "#db/termijn";
import { CATEGORIEEN, VERSTREKKINGSVOORWAARDEN } from "#regiekaart/begrippen";
import type { Daad } from "../kern/daad.ts";
import { Geweigerd } from "../kern/geweigerd.ts";
import { herkomstVan, tekstVorm } from "../kern/teksten.ts";

/** What every item of the plan is asked: its text, what it is about, and who may read it later. */
export const itemInvoer = (vraag: string) => ({
  inhoud: tekstVorm(vraag),
  categorie: z.enum(CATEGORIEEN).default("algemeen"),
  voorwaarde: z.enum(VERSTREKKINGSVOORWAARDEN).default("geen"),
});
type Item = {
  categorie: (typeof CATEGORIEEN)[number];
  voorwaarde: (typeof VERSTREKKINGSVOORWAARDEN)[number];
};

/** One text of an item, with the columns that it carries (ontwerp §3). */
export function schrijfItemTekst(daad: Daad, soort: string, inhoud: string, item: Item) {
  return schrijfTekst(daad.tx, {
    ...herkomstVan(daad, daad.feiten.grondslag),
    soort,
    inhoud,
    categorie: item.categorie,
    voorwaarde: item.voorwaarde,
  });
}

/** The text and the row of a new item have the same casus, moment and event. */
export async function nieuwItem(daad: Daad, soort: string, item: Item & { inhoud: string }) {
  const { casusId, op, gebeurtenisId } = daad;
  const tekst = await schrijfItemTekst(daad, soort, item.inhoud, item);
  return { tekst, rij: { id: randomUUID(), casusId, tekstId: tekst.id, gebeurtenisId, op } };
}

/** The item with this id among those that I may see; what I may not see does not exist. */
export function vindItem<T extends { id: string }>(items: readonly T[], id: string): T {
  const item = items.find((i) => i.id === id);
  if (!item) throw new Geweigerd("niet_gevonden");
  return item;
}

/** Today in Amsterdam, "2026-11-24". */
export async function vandaagIn(daad: Pick<Daad, "tx">): Promise<string> {
  return dagVan(daad.tx, await nu(daad.tx));
}
