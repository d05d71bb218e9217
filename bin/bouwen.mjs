// node bin/bouwen.mjs: only the build, for an image that is made on one machine and started on another.
import { register } from "tsx/esm/api";

register();
const [{ bouwAlsNodig }, { maakOpruimer }] = await Promise.all([
  import("./bouw.ts"),
  import("./opruimer.ts"),
]);
await bouwAlsNodig(".next", maakOpruimer(1)).catch((fout) => {
  console.error(fout?.name === "Startfout" ? fout.message : fout);
  process.exit(1);
});
