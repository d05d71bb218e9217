export type Toeval = ReturnType<typeof maakToeval>;

/** A small seeded generator (mulberry32): the same seed makes the same world on every machine. */
export function maakToeval(zaad: number) {
  let staat = Math.imul(zaad, 0x9e3779b1) >>> 0;
  const getal = (): number => {
    staat = (staat + 0x6d2b79f5) >>> 0;
    let t = Math.imul(staat ^ (staat >>> 15), staat | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const onder = (n: number): number => Math.floor(getal() * n);
  const hex = (n: number): string =>
    Array.from({ length: n }, () => onder(16).toString(16)).join("");
  return {
    onder,
    kans: (p: number): boolean => getal() < p,
    kies: <T>(uit: readonly T[]): T => uit[onder(uit.length)]!,
    /** `n` different ones, or all of them when there are fewer. */
    trek: <T>(uit: readonly T[], n: number): T[] => {
      const over = [...uit];
      return Array.from(
        { length: Math.min(n, uit.length) },
        () => over.splice(onder(over.length), 1)[0]!,
      );
    },
    uuid: (): string => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`,
  };
}
