import { AANDACHT_SOORTEN } from "#regiekaart/aandacht";
import { NIVEAUS, type Niveau } from "#regiekaart/begrippen";
import type { Invoer } from "../../_client/trpc.ts";
import { isId, schrijfCursor } from "../../_server/cursor.ts";

export type CasusFilter = Required<
  Pick<
    Invoer["casus"]["lijst"],
    "niveau" | "regie" | "regisseur" | "wacht" | "evaluatie" | "aandacht" | "afgesloten" | "zoek"
  >
>;
export type Zoekdelen = Record<string, string | string[] | undefined>;

const REGIE = ["mijn", "jij", "wij", "anderen"] as const;
const WACHT = ["op_ons", "op_anderen", "te_laat"] as const;

const eenVan = <T extends string>(lijst: readonly T[], waarde: string): T | null =>
  lijst.find((w) => w === waarde) ?? null;

/** The filters that stand in the URL; what is not one of ours does not narrow the list. */
export function leesFilter(delen: Zoekdelen): CasusFilter {
  const deel = (naam: string) => {
    const waarde = delen[naam];
    return (Array.isArray(waarde) ? waarde[0] : waarde)?.trim() ?? "";
  };
  const regisseur = deel("regisseur");
  return {
    niveau: NIVEAUS.find((n: Niveau) => String(n) === deel("niveau")) ?? null,
    regie: eenVan(REGIE, deel("regie")),
    regisseur: regisseur === "geen" || isId(regisseur) ? regisseur : null,
    wacht: eenVan(WACHT, deel("wacht")),
    evaluatie: eenVan(["te_laat"] as const, deel("evaluatie")),
    aandacht: eenVan(AANDACHT_SOORTEN, deel("aandacht")),
    afgesloten: eenVan(["ja"] as const, deel("afgesloten")),
    zoek: deel("zoek").slice(0, 40) || null,
  };
}

/** The address of the list with these filters, and from this cursor on. */
export function adres(
  filter: Partial<CasusFilter>,
  na: { op: string; casusId: string } | null = null,
): string {
  const delen = new URLSearchParams();
  for (const [naam, waarde] of Object.entries(filter)) if (waarde) delen.set(naam, String(waarde));
  if (na) delen.set("na", schrijfCursor({ op: na.op, id: na.casusId }));
  const vraag = delen.toString();
  return vraag === "" ? "/casussen" : `/casussen?${vraag}`;
}

/** Lists that everybody has at hand. */
export const BEWAARD: readonly { label: string; filter: Partial<CasusFilter> }[] = [
  { label: "Alle casussen", filter: {} },
  { label: "Mijn casussen", filter: { regie: "mijn" } },
  { label: "Wij hebben regie", filter: { regie: "wij" } },
  { label: "Wacht op ons", filter: { wacht: "op_ons" } },
  { label: "Evaluatie te laat", filter: { regie: "wij", evaluatie: "te_laat" } },
  { label: "Afgesloten", filter: { afgesloten: "ja" } },
  { label: "Over de termijn", filter: { wacht: "te_laat" } },
];

/** A list of one's own, as it was kept: the query of its URL. */
export const leesVraag = (vraag: string): CasusFilter =>
  leesFilter(Object.fromEntries(new URLSearchParams(vraag)));

/** The part of the filters that can be kept; null when there is nothing to keep, or what is searched for is part of it. */
export function bewaarbaarDeel({ zoek, regisseur, ...rest }: CasusFilter) {
  const leeg = Object.values(rest).every((waarde) => waarde === null);
  return leeg || zoek !== null || regisseur !== null ? null : rest;
}
