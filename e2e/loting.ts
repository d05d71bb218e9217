/** Numbers below `tot` that look drawn and are the same for the same seed (mulberry32). */
export function maakLoting(zaad: number): (tot: number) => number {
  let stand = zaad >>> 0;
  return (tot) => {
    stand = (stand + 0x6d2b79f5) >>> 0;
    let x = Math.imul(stand ^ (stand >>> 15), stand | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return ((x ^ (x >>> 14)) >>> 0) % Math.max(1, tot);
  };
}
