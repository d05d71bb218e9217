import type { Uitvoer } from "../../_client/trpc.ts";

export type SpoedKeuze = Uitvoer["spoed"]["bereidVoor"]["keuzes"][number];

/** The short form, as it is typed. */
export type SpoedStaat = {
  niveau: string;
  naarOrganisatieId: string;
  reden: string;
  veiligheid: string;
  telefoon: string;
  wgsNoodzakelijk: boolean;
};
export const LEEG: SpoedStaat = {
  niveau: "",
  naarOrganisatieId: "",
  reden: "",
  veiligheid: "",
  telefoon: "",
  wgsNoodzakelijk: false,
};

const NIEMAND = "niemand";

/** The choices of this niveau, and the organisation that is chosen: with one possibility it is chosen already. */
export function gekozen(keuzes: readonly SpoedKeuze[], staat: SpoedStaat) {
  const keuze = keuzes.find((k) => String(k.niveau) === staat.niveau) ?? null;
  const mogelijk = [
    ...(keuze?.magBlijven ? [NIEMAND] : []),
    ...(keuze?.ontvangers.map((o) => o.id) ?? []),
  ];
  const id = mogelijk.includes(staat.naarOrganisatieId)
    ? staat.naarOrganisatieId
    : mogelijk.length === 1
      ? mogelijk[0]!
      : "";
  return { keuze, id, ontvanger: keuze?.ontvangers.find((o) => o.id === id) ?? null };
}

/** What both acts of spoed take. An empty choice is refused by the server, with the sentence that belongs to it. */
export function alsInvoer(keuzes: readonly SpoedKeuze[], staat: SpoedStaat) {
  const { id } = gekozen(keuzes, staat);
  return {
    niveau: Number(staat.niveau) as 4 | 5,
    naarOrganisatieId: id === "" || id === NIEMAND ? null : id,
    reden: staat.reden,
    veiligheid: staat.veiligheid,
    telefoon: staat.telefoon,
    wgsNoodzakelijk: staat.wgsNoodzakelijk,
  };
}
