import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** The directory of the project, wherever it is called from. */
export const WORTEL = dirname(dirname(fileURLToPath(import.meta.url)));
