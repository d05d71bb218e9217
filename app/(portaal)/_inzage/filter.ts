import { INZAGE_AARDEN, type InzageAard } from "#regiekaart/inzage";
import { isId, leesCursor, schrijfCursor } from "../../_server/cursor.ts";

export type InzageFilter = {
  aard: InzageAard | null;
  organisatieId: string | null;
  van: string | null;
  tot: string | null;
};
export type Zoekdelen = Record<string, string | string[] | undefined>;

const DAG = /^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** The filters that stand in the URL; what is not one of ours does not narrow the log. */
export function leesInzageFilter(delen: Zoekdelen): InzageFilter {
  const deel = (naam: string) => {
    const waarde = delen[naam];
    return (Array.isArray(waarde) ? waarde[0] : waarde) ?? "";
  };
  const dag = (naam: string) => {
    const waarde = deel(naam);
    // A day that does not exist, such as 31 february, is none.
    return DAG.test(waarde) && new Date(waarde).toISOString().startsWith(waarde) ? waarde : null;
  };
  const organisatie = deel("organisatie");
  return {
    aard: INZAGE_AARDEN.find((a) => a === deel("soort")) ?? null,
    organisatieId: isId(organisatie) ? organisatie : null,
    van: dag("van"),
    tot: dag("tot"),
  };
}

/** The same filters as an address, and from this cursor on. */
export function adresMet(
  pad: string,
  { aard, organisatieId, van, tot }: InzageFilter,
  na: { op: string; id: string } | null = null,
): string {
  const delen = new URLSearchParams();
  const alles = { soort: aard, organisatie: organisatieId, van, tot, na: na && schrijfCursor(na) };
  for (const [naam, waarde] of Object.entries(alles)) if (waarde) delen.set(naam, waarde);
  const vraag = delen.toString();
  return vraag === "" ? pad : `${pad}?${vraag}`;
}

/** Filter and cursor together, as the procedure takes them. */
export const leesInzageVraag = (delen: Zoekdelen) => ({
  filter: leesInzageFilter(delen),
  cursor: leesCursor(delen.na),
});
