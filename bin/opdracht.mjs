import { controleerNode } from "./node-versie.mjs";

/**
 * Runs one command on the database of the portal: packages first, then `laad` gives what to do with the rest of the
 * arguments. A mistake of who typed it is one line and exit code 1.
 */
export function draaiOpdracht(laad) {
  controleerNode();
  import("./afhankelijkheden.mjs")
    .then(({ zorgVoorAfhankelijkheden }) => zorgVoorAfhankelijkheden())
    .then(() => import("tsx/esm/api"))
    .then(({ register }) => register())
    .then(laad)
    .then((doe) => Promise.all([doe, import("./met-databank.ts")]))
    .then(([doe, { metDatabank }]) => metDatabank((db) => doe(db, process.argv.slice(2))))
    .catch((fout) => {
      console.error(fout?.name === "Startfout" ? fout.message : fout);
      process.exit(1);
    });
}
