import type { Uitkomst, Weigering } from "#regiekaart/gronden";

/** A named refusal. The only kind of error whose text reaches a person; `fouten.ts` gives it its sentence. */
export class Geweigerd extends Error {
  constructor(
    readonly weigering: Weigering,
    readonly veld?: string,
  ) {
    super(weigering);
    this.name = "Geweigerd";
  }
}

/** The consequence of an allowed decision; throws `Geweigerd` when it was refused. */
export function eis<T extends object>(uitkomst: Uitkomst<T>): Extract<Uitkomst<T>, { mag: true }> {
  if (!uitkomst.mag) throw new Geweigerd(uitkomst.weigering, uitkomst.veld);
  return uitkomst as Extract<Uitkomst<T>, { mag: true }>;
}
