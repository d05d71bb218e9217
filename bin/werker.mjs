// The worker alone, in the foreground: deadlines and e-mail. Any number may run beside the portal.
import { controleerNode } from "./node-versie.mjs";

controleerNode();
import("tsx/esm/api")
  .then(({ register }) => register())
  .then(() => import("./werker.ts"))
  .then(({ draaiWerker }) => draaiWerker())
  .catch((fout) => {
    console.error(fout?.name === "Startfout" ? fout.message : fout);
    process.exit(1);
  });
