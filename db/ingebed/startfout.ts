/**
 * A start that cannot go on, for a reason the reader can mend. `message` is the one line that is
 * shown: Dutch first, English between brackets. Everything else that is thrown is a bug.
 */
export class Startfout extends Error {
  constructor(zin: string, english: string) {
    super(`Kan niet starten: ${zin} (${english})`);
    this.name = "Startfout";
  }
}
