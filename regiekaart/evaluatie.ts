import type { Niveau } from "./begrippen.ts";

/** Days until the next evaluation, per niveau (regionale invulling). */
export const EVALUATIE_DAGEN: Record<Niveau, number> = { 1: 180, 2: 90, 3: 42, 4: 28, 5: 7 };
