/**
 * When an act of a script is done and by whom: `dag` counts back from the day of seeding and moves to the working day
 * before when it is none; `door` is the address before the @.
 */
export type Wanneer = { readonly dag: number; readonly door: string };
