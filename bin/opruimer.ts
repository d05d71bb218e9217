import { existsSync, readFileSync } from "node:fs";

type Opruimwerk = () => Promise<void> | void;

/** Collects what must be undone at the end and does it once, last in first out. */
export type Opruimer = {
  readonly bij: (werk: Opruimwerk) => void;
  readonly ruimOp: () => Promise<void>;
  /** True once the undoing has begun, so that a child's end is no surprise. */
  readonly bezig: () => boolean;
};

/**
 * Makes an `Opruimer` that also runs on Ctrl-C, SIGTERM and SIGHUP, and when the npm that started
 * us was killed; then the process exits with `codeBijSignaal`.
 */
export function maakOpruimer(codeBijSignaal = 0): Opruimer {
  const werk: Opruimwerk[] = [];
  let bezig: Promise<void> | undefined;
  const doe = async () => {
    for (let laatste = werk.pop(); laatste; laatste = werk.pop()) await laatste();
  };
  const ruimOp = () => {
    bezig ??= doe();
    return bezig;
  };
  const stop = () => {
    ruimOp().then(
      () => process.exit(codeBijSignaal),
      (fout) => {
        console.error(fout);
        process.exit(1);
      },
    );
  };
  for (const signaal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signaal, stop);
  bewaakOuder(stop);
  return { bij: (nieuw) => werk.push(nieuw), ruimOp, bezig: () => bezig !== undefined };
}

/** Under npm, the parent's death is ours too: npm cannot pass a SIGKILL on. */
function bewaakOuder(stop: () => void): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const ouders = voorouders();
  const wekker = setInterval(() => {
    if (voorouders().join() === ouders.join()) return;
    clearInterval(wekker);
    stop();
  }, 1_000);
  wekker.unref();
}

/** Our parent, and its parent: npm may have a shell in between. */
function voorouders(): number[] {
  const stat = `/proc/${process.ppid}/stat`;
  if (!existsSync(stat)) return [process.ppid];
  const tekst = readFileSync(stat, "utf8");
  const groot = Number(tekst.slice(tekst.lastIndexOf(")") + 2).split(" ")[1]);
  const isSchil = /\((da|ba|a)?sh\)/.test(tekst);
  return isSchil ? [process.ppid, groot] : [process.ppid];
}
