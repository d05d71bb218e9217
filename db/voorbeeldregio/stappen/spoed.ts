/** Spoed, taking over, explaining it afterwards, and who answers for the bestuur. */
import type { OrganisatieSleutel } from "../organisaties.ts";
import type { Wanneer } from "../wanneer.ts";

export type SpoedStap = Wanneer &
  (
    | { readonly daad: "spoed"; readonly niveau: 4 | 5; readonly naar: OrganisatieSleutel }
    | { readonly daad: "neemOver"; readonly regisseur: string }
    | { readonly daad: "legUit"; readonly toelichting: string }
    | { readonly daad: "bestuurlijk"; readonly naam: string }
  );

/** Spoed, with the same few words each time. */
export const spoed = (
  dag: number,
  door: string,
  niveau: 4 | 5,
  naar: OrganisatieSleutel,
): SpoedStap => ({ dag, door, daad: "spoed", niveau, naar });

export const neemOver = (dag: number, door: string, regisseur: string): SpoedStap => ({
  dag,
  door,
  daad: "neemOver",
  regisseur,
});

/** Writes down afterwards why it was spoed. */
export const legUit = (dag: number, door: string, toelichting: string): SpoedStap => ({
  dag,
  door,
  daad: "legUit",
  toelichting,
});

/** Names the burgemeester who answers for a casus at niveau 5. */
export const burgemeester = (dag: number, door: string, naam: string): SpoedStap => ({
  dag,
  door,
  daad: "bestuurlijk",
  naam,
});
