import { NOORD } from "./casussen-noord.ts";
import type { VoorbeeldCasus } from "./script.ts";

/** Every casus of the region; the order decides nothing, the days do. */
export const CASUSSEN: readonly VoorbeeldCasus[] = [...NOORD];
