import type { Niveau } from "#regiekaart/begrippen";

/** One step of the niveau history; `correctie` is a niveaucorrectie, drawn dashed. */
export type TrapStap = { sinds: Date; niveau: Niveau; correctie?: boolean };

/** Lines in percents of the drawing: x from left to right in time, y by niveau (5 on top). */
export type TrapLijn = { x1: number; y1: number; x2: number; y2: number; correctie: boolean };
export type TrapTik = { x: number; maand: Date };

const LINKS = 5;
const RECHTS = 97;
const BOVEN = 8;
const ONDER = 76;
const DAG = 86_400_000;

/** Height of a niveau in percents of the drawing. */
export const yVan = (niveau: Niveau) => BOVEN + ((5 - niveau) / 4) * (ONDER - BOVEN);

/** Place of a moment in percents of the width; the drawing spans at least a day. */
export function xVan(moment: Date, van: Date, tot: Date): number {
  const deel = (moment.getTime() - van.getTime()) / Math.max(tot.getTime() - van.getTime(), DAG);
  return LINKS + Math.min(Math.max(deel, 0), 1) * (RECHTS - LINKS);
}

/** The stair itself: a flat line per step and a riser between two steps. Steps are in order of time. */
export function trapLijnen(stappen: readonly TrapStap[], tot: Date): TrapLijn[] {
  const van = stappen[0]?.sinds ?? tot;
  return stappen.flatMap((stap, i) => {
    const volgende = stappen[i + 1];
    const x1 = xVan(stap.sinds, van, tot);
    const x2 = volgende ? xVan(volgende.sinds, van, tot) : RECHTS;
    const y = yVan(stap.niveau);
    const vlak = { x1, y1: y, x2, y2: y, correctie: false };
    if (!volgende) return [vlak];
    return [
      vlak,
      { x1: x2, y1: y, x2, y2: yVan(volgende.niveau), correctie: volgende.correctie ?? false },
    ];
  });
}

/** First days of months below the stair, at most `hoogstens`, none so near the end that it covers "nu". */
export function trapTikken(van: Date, tot: Date, hoogstens = 6): TrapTik[] {
  const maanden: Date[] = [];
  const m = new Date(Date.UTC(van.getUTCFullYear(), van.getUTCMonth() + 1, 1));
  for (; m < tot; m.setUTCMonth(m.getUTCMonth() + 1)) maanden.push(new Date(m));
  const stap = [1, 2, 3, 6, 12, 24, 60].find((s) => maanden.length / s <= hoogstens) ?? 120;
  return maanden
    .filter((d) => (d.getUTCFullYear() * 12 + d.getUTCMonth()) % stap === 0)
    .map((maand) => ({ x: xVan(maand, van, tot), maand }))
    .filter(({ x }) => x > LINKS + 8 && x < RECHTS - 8);
}
