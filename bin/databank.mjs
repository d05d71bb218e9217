// The embedded Postgres alone, in the foreground, for whoever works on db/ or server/.
import { controleerNode } from "./node-versie.mjs";

controleerNode();
import("tsx/esm/api")
  .then(({ register }) => register())
  .then(() => import("./start-databank.ts"))
  .then(({ startDatabank }) => startDatabank())
  .catch((fout) => {
    console.error(fout?.name === "Startfout" ? fout.message : fout);
    process.exit(1);
  });
