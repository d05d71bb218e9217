import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { leesCasus } from "#server/aanroep";
import type { Uitvoer } from "../../../_client/trpc.ts";
import { ofStuurDoor } from "../../../_server/vereis-ik.ts";

export type CasusBeeld = Uitvoer["casus"]["bekijk"];
export type Volledig = Extract<CasusBeeld, { beeld: "volledig" }>;
export type Stand = Extract<CasusBeeld, { beeld: "stand" }>;

/** What each page below /casussen/[nr] gets. */
export type CasusParams = { params: Promise<{ nr: string }> };

/** What a page to be printed reads: another look than at the screen. */
export const opPapier = (bron: CasusParams) => ({ ...bron, opPapier: true });
type Bron = CasusParams & { opPapier?: boolean };

/** The casus of this page; metadata and page share the read, so that looking once is one inzage row. */
export async function vereisCasus({ params, opPapier = false }: Bron): Promise<CasusBeeld> {
  return ofStuurDoor(leesCasus((await params).nr, opPapier));
}

/** The casus with its content; for who sees only the stand this page does not exist. */
export async function vereisVolledig(bron: Bron): Promise<Volledig> {
  const casus = await vereisCasus(bron);
  return casus.beeld === "volledig" ? casus : notFound();
}

/** The title of a page: its subject and the casusnummer, never a name. */
export async function casusTitel(bron: Bron, onderwerp?: string): Promise<Metadata> {
  const { casusnummer } = await vereisCasus(bron);
  return { title: onderwerp ? `${onderwerp} ${casusnummer}` : casusnummer };
}
