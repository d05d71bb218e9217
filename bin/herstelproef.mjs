// npm run herstelproef -- <file of pg_dump>. Node built-ins only until the packages are there.
import { controleerNode } from "./node-versie.mjs";

controleerNode();
import("./afhankelijkheden.mjs")
  .then(({ zorgVoorAfhankelijkheden }) => zorgVoorAfhankelijkheden())
  .then(() => import("tsx/esm/api"))
  .then(({ register }) => register())
  .then(() => import("./herstel.ts"))
  .then(({ proefHerstel }) => proefHerstel(process.argv.slice(2)))
  .catch((fout) => {
    console.error(fout?.name === "Startfout" ? fout.message : fout);
    process.exit(1);
  });
