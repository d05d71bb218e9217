import { Badge } from "#ui/badge";
import { Tijdlijn, type TijdlijnRegel } from "#ui/tijdlijn";
import { Verwijzing } from "#ui/verwijzing";
import type { Uitvoer } from "../../../_client/trpc.ts";

export type VerloopRij = Uitvoer["casus"]["verloop"]["rijen"][number];
export type VerloopDeel = VerloopRij["deel"];

const DELEN: readonly { deel: VerloopDeel | null; tekst: string }[] = [
  { deel: null, tekst: "Alles" },
  { deel: "niveau", tekst: "Niveau" },
  { deel: "regie", tekst: "Regie" },
  { deel: "mensen", tekst: "Mensen" },
  { deel: "plan", tekst: "Plan" },
  { deel: "notities", tekst: "Notities" },
];

/** The filter that stands in the URL; anything else is "alles". */
export const deelUit = (waarde: unknown): VerloopDeel | null =>
  DELEN.find(({ deel }) => deel !== null && deel === waarde)?.deel ?? null;

type VerloopProps = {
  casusnummer: string;
  rijen: readonly VerloopRij[];
  deel: VerloopDeel | null;
  /** The page that the filter links lead to. */
  pad: string;
};

/** What happened in this casus, newest first, each act by whom it was, as they were then. */
export function VerloopTijdlijn({ casusnummer, rijen, deel, pad }: VerloopProps) {
  return (
    <Tijdlijn
      regels={rijen.map((rij) => regel(rij, casusnummer))}
      filters={<DeelKeuze deel={deel} pad={pad} />}
      leeg={deel ? "Hier is nog niets van gebeurd." : "Er is nog niets gebeurd."}
    />
  );
}

function DeelKeuze({ deel, pad }: Pick<VerloopProps, "deel" | "pad">) {
  return (
    <nav aria-label="Filter het verloop">
      <ul className="schakel">
        {DELEN.map((d) => (
          <li key={d.tekst}>
            <Verwijzing
              href={d.deel ? `${pad}?deel=${d.deel}` : pad}
              aria-current={d.deel === deel ? "true" : undefined}
              scroll={false}
            >
              {d.tekst}
            </Verwijzing>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Ended without effect: drawn open. */
const ZONDER_GEVOLG = [
  "overdracht_ingetrokken",
  "overdracht_niet_geaccepteerd",
  "overdracht_vervallen",
];

function regel(rij: VerloopRij, casusnummer: string): TijdlijnRegel {
  const meer = rij.beoordelingId
    ? { href: `/casussen/${casusnummer}/beoordelingen#${rij.beoordelingId}`, label: "Bekijk" }
    : rij.overdrachtId
      ? { href: `/overdrachten/${rij.overdrachtId}`, label: "Bekijk" }
      : undefined;
  return {
    sleutel: rij.id,
    titel: rij.zin.replace(/\.$/, ""),
    tijd: rij.op,
    wie: rij.door
      ? `${rij.door} (${rij.organisatie})${rij.namens ? `, namens ${rij.namens}` : ""}`
      : rij.organisatie,
    ...(rij.afwijking ? { detail: <Badge>afwijking, met uitleg</Badge> } : {}),
    ...(meer ? { meer } : {}),
    voorbij: ZONDER_GEVOLG.includes(rij.soort),
    correctie: rij.soort === "niveau_gecorrigeerd",
  };
}
