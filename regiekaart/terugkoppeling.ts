/** Terugkoppeling: who handed over later hears what became of it (ontwerp §5). A status, never content. */
import type { Id } from "./begrippen.ts";

export const TERUGKOPPELINGEN = ["opnieuw_beoordeeld", "regie_verder", "casus_afgesloten"] as const;
export type Terugkoppeling = (typeof TERUGKOPPELINGEN)[number];

/** What became of the overdracht, as it stands in a bericht, in the list and on its page. */
export const TERUGKOPPELING_ZIN: Record<Terugkoppeling, string> = {
  opnieuw_beoordeeld: "de casus is opnieuw beoordeeld",
  regie_verder: "de regie ligt weer bij een andere organisatie",
  casus_afgesloten: "de casus is afgesloten",
};

/** Once per overdracht, and not to whom has that regie (again): they know. */
export const hoortTerug = (
  overdracht: { vanOrganisatieId: Id; teruggekoppeld: boolean },
  houderId: Id | null,
): boolean => !overdracht.teruggekoppeld && overdracht.vanOrganisatieId !== houderId;
