import type { ReactNode } from "react";

/** A name of a person, or free text in a line of its own: unreadable in Discreetmodus, for the eye only. */
export const Prive = ({ children }: { children: ReactNode }) => (
  <span className="prive">{children}</span>
);

/** A sentence that was made elsewhere, with each of these names in it as `Prive`. */
export function ZinMetNamen({ zin, namen }: { zin: string; namen: readonly string[] }) {
  const delen = splits(zin, namen.filter(Boolean));
  return delen.map((deel, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one sentence have no other name
    i % 2 === 0 ? deel : <Prive key={i}>{deel}</Prive>,
  );
}

/** Text and names by turns. */
function splits(zin: string, namen: readonly string[]): string[] {
  const eerste = namen
    .map((naam) => ({ naam, plek: zin.indexOf(naam) }))
    .filter(({ plek }) => plek >= 0)
    .sort((a, b) => a.plek - b.plek || b.naam.length - a.naam.length)[0];
  if (!eerste) return [zin];
  const { naam, plek } = eerste;
  return [zin.slice(0, plek), naam, ...splits(zin.slice(plek + naam.length), namen)];
}
