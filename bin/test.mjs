// npm test. Node built-ins only, and syntax that old Node can read, until the packages are there.
import { controleerNode } from "./node-versie.mjs";

controleerNode();
import("./afhankelijkheden.mjs")
  .then(({ zorgVoorAfhankelijkheden }) => zorgVoorAfhankelijkheden())
  .then(() => import("tsx/esm/api"))
  .then(({ register }) => register())
  .then(() => import("./test-alles.ts"))
  .then(({ testAlles }) => testAlles(process.argv.slice(2)))
  .catch((fout) => {
    console.error(fout?.name === "Startfout" ? fout.message : fout);
    process.exit(1);
  });
