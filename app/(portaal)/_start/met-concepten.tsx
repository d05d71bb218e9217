import type { Taak } from "#ui/takenlijst";

/** One line for one thing to do: what was begun for a task goes on from that task, the rest stands at the end. */
export function metConcepten(taken: readonly Taak[], concepten: readonly Taak[]): Taak[] {
  const begonnen = new Map(concepten.map((c) => [plek(c), c]));
  const lijst = taken.map((t) => {
    const concept = t.actie && begonnen.get(plek(t));
    return concept?.actie
      ? { ...t, detail: <Samen {...{ t, concept }} />, actie: concept.actie }
      : t;
  });
  const plekken = new Set(taken.map(plek));
  return [...lijst, ...concepten.filter((c) => !plekken.has(plek(c)))];
}

/** Where it is done, whatever step it goes on from. */
const plek = (t: Taak) => t.actie?.href.replace(/[?&]stap=\d+$/, "");

const Samen = ({ t, concept }: { t: Taak; concept: Taak }) => (
  <>
    {t.detail} {concept.detail}
  </>
);
